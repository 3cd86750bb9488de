import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Member } from '#people';
import { LanguageEnum, type Language } from '#platform';

@Entity('plan')
@ObjectType('ActionPlan', { description: 'What a community means to change, and by when.' })
export class Plan {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field()
  title: string;

  @Column('text')
  @Field({ description: 'Plain text.' })
  aim: string;

  @Column('text')
  @Field({ description: 'In plain words; may be empty. Plain text.' })
  summary: string;

  /** Statements that read days cast them to text: a day is no moment. */
  @Column('date')
  @Field({ description: 'YYYY-MM-DD' })
  startsOn: string;

  @Column('date')
  @Field({ description: 'YYYY-MM-DD' })
  endsOn: string;

  @Column('text')
  @Field(() => LanguageEnum)
  language: Language;

  @Column('uuid')
  leadId: string;

  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  /** Comes in the same statement: every list shows them. */
  @Field(() => Member)
  lead: Member;
}

export const subjectOfPlan = ({ id }: Pick<Plan, 'id'>) => ({ kind: 'plan', id });
