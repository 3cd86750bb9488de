import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { viewingMember } from '#people';
import { load } from '#platform';
import { Action } from './action.entity.js';
import { ActionChange } from './action-change.entity.js';
import { visibleActions } from './action.queries.js';
import { Plan } from './plan.entity.js';
import { countsOfPlan, newsOfAction } from './plans.loaders.js';

/** As many of each as anybody reads before they go on to all of them. */
const OWN = 20;
const LATEST = 5;

@ObjectType({ description: 'How many actions a plan has.' })
export class PlanCounts {
  @Field(() => Int)
  all: number;

  @Field(() => Int, { description: 'Neither complete nor dropped.' })
  open: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => Int)
  complete: number;

  @Field(() => Int)
  notDoing: number;
}

/** What a person looks for first when they open a plan. */
@Resolver(() => Plan)
export class PlanPageResolver {
  @ResolveField(() => PlanCounts)
  counts(@Parent() { id }: Plan): Promise<PlanCounts | undefined> {
    return load(countsOfPlan, id);
  }

  @ResolveField(() => [Action], {
    description: 'The viewer’s own, as owner or deputy, that are open: what is due first; 20 at most.',
  })
  myActions(@Parent() { id }: Plan): Promise<Action[]> {
    const me = viewingMember().id;
    return visibleActions(sql`
      and a.plan_id = ${id} and a.finished_at is null and (a.owner_id = ${me} or a.deputy_id = ${me})
      order by a.due_on, a.id limit ${OWN}`);
  }

  @ResolveField(() => [Action], { description: 'Complete or dropped, the latest first; 5 at most.' })
  cameOfIt(@Parent() { id }: Plan): Promise<Action[]> {
    return visibleActions(sql`
      and a.plan_id = ${id} and a.finished_at is not null
      order by a.finished_at desc, a.id limit ${LATEST}`);
  }
}

@Resolver(() => Action)
export class ActionNewsResolver {
  @ResolveField(() => ActionChange, {
    nullable: true,
    description: 'The last that somebody wrote about it, if anybody did.',
  })
  async latestNews(@Parent() { id }: Action): Promise<ActionChange | null> {
    return (await load(newsOfAction, id)) ?? null;
  }
}
