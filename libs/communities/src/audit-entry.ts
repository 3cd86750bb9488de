import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Role, type RoleName } from '#people';

@ObjectType({ description: 'One thing that is known of an act: a code, a number or a date.' })
export class AuditDetail {
  @Field()
  name: string;

  @Field()
  value: string;
}

@ObjectType({ description: 'An act of governance. Entries are only ever added.' })
export class AuditEntry {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Words: catalogue key `audit.<kind>`.' })
  kind: string;

  @Field(() => Date)
  at: Date;

  @Field(() => [Role], { description: 'What whoever did it was at that time.' })
  roles: RoleName[];

  @Field({ description: 'Why, as it was given; may be empty.' })
  reason: string;

  @Field(() => [AuditDetail])
  details: AuditDetail[];

  actorId: string | null;
  memberId: string | null;
  groupId: string | null;
}
