import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Perspective, type PerspectiveName } from '#people';
import { Action } from '../action.entity.js';
import { StatusCount } from '../dashboard/dashboard.js';
import { Plan } from '../plan.entity.js';
import { Progress, ProgressPoint } from '../progress.js';

@ObjectType({
  description:
    'Of actions, never of people: no count in it tells how many people of one perspective there are.',
})
export class Involvement {
  @Field(() => Int, {
    description: 'Actions that service users, carers, family or friends were involved in.',
  })
  withLivedExperience: number;

  @Field(() => Int)
  withoutLivedExperience: number;

  @Field(() => [Perspective], { description: 'Who was involved in any of them.' })
  perspectives: PerspectiveName[];

  @Field(() => [Action], { description: 'Those that say how people were involved.' })
  told: Action[];
}

@ObjectType({ description: 'What members of the community brought up, and what was answered.' })
export class AnsweredIdeas {
  @Field(() => Int)
  answered: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int, { description: 'Of those that wait: for longer than the community promised.' })
  late: number;
}

@ObjectType({ description: 'A plan as a board hears of it.' })
export class BoardReport {
  @Field(() => Plan)
  plan: Plan;

  @Field(() => Date)
  madeAt: Date;

  @Field(() => Int)
  actionCount: number;

  @Field(() => [StatusCount])
  byStatus: StatusCount[];

  @Field(() => Progress)
  progress: Progress;

  @Field(() => [ProgressPoint])
  progressOverTime: ProgressPoint[];

  @Field(() => [Action], { description: 'The longest overdue first.' })
  overdue: Action[];

  @Field(() => [Action], {
    description: 'Blocked, at risk, without news or without an owner, but not overdue.',
  })
  stuck: Action[];

  @Field(() => [Action], { description: 'What can’t be done, because.' })
  notDoing: Action[];

  @Field(() => Involvement)
  involvement: Involvement;

  @Field(() => AnsweredIdeas)
  ideas: AnsweredIdeas;

  /** All of the plan, by due date: the rows of its sheets. */
  actions: Action[];
}
