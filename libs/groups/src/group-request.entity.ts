import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const Decision = { ACCEPTED: 'accepted', DECLINED: 'declined' } as const;
export type Decision = (typeof Decision)[keyof typeof Decision];

registerEnumType(Decision, { name: 'Decision' });

@Entity('group_request')
@ObjectType({ description: 'Somebody asked to join a group. They can see it, and those who may answer it.' })
export class GroupRequest {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  groupId: string;

  @Column('uuid')
  memberId: string;

  @Column('text')
  @Field()
  answer: string;

  @Column('timestamptz')
  @Field(() => Date)
  askedAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Column('uuid')
  decidedBy: string | null;

  @Column('text')
  @Field(() => Decision, { nullable: true, description: 'null while it waits.' })
  decision: Decision | null;

  @Column('text')
  @Field({ description: 'What they were told with the decision.' })
  reason: string;
}
