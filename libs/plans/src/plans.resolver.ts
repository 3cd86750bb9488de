import {
  Args,
  Field,
  ID,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { viewerFollows } from '#people';
import { Connection, load, PageArgs, type Page } from '#platform';
import { Plan } from './plan.entity.js';
import { Planning } from './planning.service.js';
import { EditPlanInput, FollowPlanInput, OpenPlanInput } from './plans.inputs.js';
import { involvementOfPlan } from './plans.loaders.js';
import { can } from './plans.policy.js';
import { Progress, progressOfPlan } from './progress.js';

export const PlanConnection = Connection(Plan);

@ObjectType()
export class PlanPermissions {
  @Field()
  edit: boolean;

  @Field()
  addAction: boolean;
}

@Resolver(() => Plan)
export class PlansResolver {
  constructor(private readonly planning: Planning) {}

  @Query(() => PlanConnection, { description: 'The plans of the community, the latest first.' })
  actionPlans(@Args() page: PageArgs): Promise<Page<Plan>> {
    return this.planning.plans(page);
  }

  @Query(() => Plan)
  actionPlan(@Args('id', { type: () => ID }) id: string): Promise<Plan> {
    return this.planning.visibleTo(id);
  }

  @Query(() => Boolean, { description: 'Whether the viewer may open a plan.' })
  canOpenPlan(): boolean {
    return can('plan.open', null);
  }

  @Mutation(() => Plan)
  openPlan(@Args('input') input: OpenPlanInput): Promise<Plan> {
    return this.planning.open(input);
  }

  @Mutation(() => Plan)
  editPlan(@Args('input') input: EditPlanInput): Promise<Plan> {
    return this.planning.edit(input);
  }

  @Mutation(() => Plan)
  followPlan(@Args('input') { planId }: FollowPlanInput): Promise<Plan> {
    return this.planning.follow(planId);
  }

  @Mutation(() => Plan)
  unfollowPlan(@Args('input') { planId }: FollowPlanInput): Promise<Plan> {
    return this.planning.unfollow(planId);
  }

  @ResolveField(() => Progress)
  progress(@Parent() { id }: Plan): Promise<Progress | undefined> {
    return load(progressOfPlan, id);
  }

  @ResolveField(() => Boolean, {
    description: 'It has actions, and nobody with lived experience was involved in any.',
  })
  async lacksLivedExperience(@Parent() { id }: Plan): Promise<boolean> {
    const { actions, lived } = (await load(involvementOfPlan, id))!;
    return actions > 0 && lived === 0;
  }

  @ResolveField(() => Boolean)
  following(@Parent() { id }: Plan): Promise<boolean | undefined> {
    return load(viewerFollows, id);
  }

  @ResolveField(() => PlanPermissions)
  viewerCan(@Parent() plan: Plan): PlanPermissions {
    return { edit: can('plan.edit', plan), addAction: can('action.add', plan) };
  }
}
