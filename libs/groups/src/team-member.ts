import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Member, Role, type RoleName } from '#people';
import { Break } from './break.js';

@ObjectType({ description: 'Something a member does for the community.' })
export class TeamDuty {
  @Field(() => Role)
  role: RoleName;

  @Field(() => ID, { nullable: true, description: 'Of champions and deputies.' })
  groupId: string | null;

  @Field(() => String, { nullable: true })
  groupName: string | null;

  @Field(() => Date)
  since: Date;
}

@ObjectType({ description: 'Somebody here, with a role or without, as admins see them.' })
export class TeamMember {
  @Field(() => Member)
  member: Member;

  @Field(() => [TeamDuty])
  duties: TeamDuty[];

  @Field(() => String, {
    nullable: true,
    description: 'The day they were last here, such as 2027-03-31; null: not yet.',
  })
  lastHereOn: string | null;

  @Field(() => Break, { nullable: true })
  break: Break | null;

  @Field(() => Date, { nullable: true, description: 'Since when they may not come in.' })
  suspendedAt: Date | null;
}
