import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Member, Theme } from '#people';
import { Connection, PageArgs } from '#platform';
import { Action } from '../action.entity.js';
import { ActionDue, ActionMovement, ActionStatus } from '../plan-choices.js';
import { Plan } from '../plan.entity.js';
import { Progress, ProgressPoint } from '../progress.js';

export const ActionConnection = Connection(Action);

@ArgsType()
export class DashboardArgs extends PageArgs {
  @Field(() => ID)
  planId: string;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only actions without any theme.' })
  withoutTheme?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Owner or deputy.' })
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: neither complete nor dropped.' })
  open?: boolean | null;

  @Field(() => ActionStatus, { nullable: true })
  status?: ActionStatus | null;

  @Field(() => ActionDue, { nullable: true })
  due?: ActionDue | null;

  @Field(() => ActionMovement, { nullable: true })
  movement?: ActionMovement | null;
}

@ObjectType()
export class StatusCount {
  @Field(() => ActionStatus)
  status: ActionStatus;

  @Field(() => Int)
  count: number;
}

/** Of some of the actions. */
@ObjectType({ isAbstract: true })
class ActionSums {
  @Field(() => Int)
  count: number;

  @Field(() => Int, { description: 'Neither complete nor dropped.' })
  open: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => Int, { description: 'Overdue, blocked, at risk, or without news for 6 weeks.' })
  stuck: number;

  @Field(() => Int)
  dueThisMonth: number;

  @Field(() => Int)
  complete: number;
}

@ObjectType({ description: 'Of the actions that a member owns or is the deputy for.' })
export class OwnerSums extends ActionSums {
  ownerId: string;

  @Field(() => Member)
  owner: Member;
}

@ObjectType()
export class ThemeSums extends ActionSums {
  @Field(() => Theme, { nullable: true, description: 'null: actions without a theme.' })
  theme: Theme | null;
}

@ObjectType({
  description: 'Counts are of the actions that the filters let through; progress is the whole plan’s.',
})
export class PlanDashboard extends ActionSums {
  @Field(() => Plan)
  plan: Plan;

  @Field(() => Int)
  stale: number;

  @Field(() => Int, { description: 'Open, not stuck, with news within 6 weeks.' })
  moving: number;

  @Field(() => Int, { description: 'Whose owner is not here any more.' })
  needOwner: number;

  @Field(() => [Action], { description: 'The longest without news first, up to 5.' })
  withoutNews: Action[];

  @Field(() => [Action], { description: 'Those that need an owner, by due date, up to 5.' })
  withoutOwner: Action[];

  @Field(() => [Member], {
    description: 'Whoever owns an action of the plan or is the deputy, whatever the filters say.',
  })
  people: Member[];

  @Field(() => [StatusCount], { description: 'Every status, also those of no action.' })
  byStatus: StatusCount[];

  @Field(() => [OwnerSums], { description: 'Who has most to do comes first.' })
  byOwner: OwnerSums[];

  @Field(() => [ThemeSums])
  byTheme: ThemeSums[];

  @Field(() => Progress)
  progress: Progress;

  @Field(() => [ProgressPoint], { description: 'At the beginning of each month, and now.' })
  progressOverTime: ProgressPoint[];

  @Field(() => ActionConnection, { description: 'What is open first, by due date.' })
  actions: InstanceType<typeof ActionConnection>;
}
