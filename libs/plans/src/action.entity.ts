import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Member, Perspective, type PerspectiveName } from '#people';
import { LanguageEnum, type Language } from '#platform';
import { isOpen, isStale, statusOf, weeksWithoutNews } from './action-status.js';
import { ActionState, ActionStatus } from './plan-choices.js';

/** Whose part in something shows that it was not planned for people without them. */
const lived: readonly PerspectiveName[] = ['service_user', 'carer', 'family_friend'];

@Entity('action')
@ObjectType({ description: 'One thing that is to be done, by whom, until when, and what it is to change.' })
export class Action {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  planId: string;

  @Column('text')
  @Field({ description: 'Plain text, like all words of an action.' })
  what: string;

  @Column('text')
  @Field({ description: 'The intended difference.' })
  why: string;

  @Column('text')
  @Field(() => LanguageEnum)
  language: Language;

  @Column('uuid')
  ownerId: string;

  @Column('uuid')
  deputyId: string | null;

  /** Statements that read days cast them to text: a day is no moment. */
  @Column('date')
  @Field({ description: 'YYYY-MM-DD' })
  dueOn: string;

  @Column('text')
  @Field(() => ActionState, { description: 'What its people say of it.' })
  state: ActionState;

  @Column('text')
  @Field({
    description: 'Why it is not done, or how it is complete where nothing else shows it; may be empty.',
  })
  reason: string;

  @Column('text')
  @Field({ description: 'Who was involved and how; may be empty.' })
  involvement: string;

  @Column('text', { array: true })
  @Field(() => [Perspective])
  involved: PerspectiveName[];

  @Column('uuid', { array: true })
  themeIds: string[];

  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  @Column('timestamptz')
  @Field(() => Date)
  lastNewsAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true, description: 'When it was complete or dropped.' })
  finishedAt: Date | null;

  /** The day it is where people live, from the same statement. */
  today: string;

  /** Both come in the same statement: every list shows them. */
  @Field(() => Member)
  owner: Member;

  @Field(() => Member, { nullable: true })
  deputy: Member | null;

  @Field({ description: 'Its owner is not here any more.' })
  needsOwner: boolean;

  @Field(() => ActionStatus)
  get status(): ActionStatus {
    return statusOf(this);
  }

  @Field({ description: 'No news for 6 weeks.' })
  get stale(): boolean {
    return isStale(this);
  }

  @Field(() => Int)
  get weeksWithoutNews(): number {
    return weeksWithoutNews(this);
  }

  @Field({ description: 'It is neither complete nor dropped.' })
  get open(): boolean {
    return isOpen(this);
  }

  @Field({ description: 'Service users, carers, family or friends were involved.' })
  get withLivedExperience(): boolean {
    return this.involved.some((perspective) => lived.includes(perspective));
  }
}

export const subjectOfAction = ({ id }: Pick<Action, 'id'>) => ({ kind: 'action', id });
