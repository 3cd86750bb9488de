import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Member } from '#people';
import { Decision } from './decision.js';

@Entity('moderation_case')
@ObjectType({ description: 'Something that was reported, for those who decide about it without a conflict.' })
export class ModerationCase {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  groupId: string | null;

  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  @Field(() => Date)
  openedAt: Date;

  @Column('boolean')
  @Field({ description: 'Somebody may be at risk.' })
  worried: boolean;

  @Column('uuid')
  takenBy: string | null;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  takenAt: Date | null;

  @Column('timestamptz')
  @Field(() => Date, {
    nullable: true,
    description: 'Since when new words of the author wait to be looked at.',
  })
  resubmittedAt: Date | null;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Column('uuid')
  decidedBy: string | null;

  @Column('text')
  @Field(() => Decision, {
    nullable: true,
    description: 'The latest; of what was resubmitted, the one before.',
  })
  decision: Decision | null;

  @Column('int')
  @Field(() => Int, { nullable: true })
  pauseDays: number | null;

  @Column('text')
  @Field({ description: 'Why it was decided so, as the author was told.' })
  reason: string;

  @Column('boolean')
  @Field({ description: 'It waits for a decision.' })
  waits: boolean;

  @Column('timestamptz')
  @Field(() => Date)
  waitingSince: Date;

  /** These come in the same statement. */
  @Field(() => String, { nullable: true, description: 'Also where those who decide may not read the group.' })
  groupName: string | null;

  @Field(() => Member)
  author: Member;

  @Field(() => Int)
  reportCount: number;

  isReporter: boolean;

  isStray: boolean;
}
