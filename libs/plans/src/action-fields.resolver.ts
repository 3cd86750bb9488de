import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SubjectSummary } from '#activity';
import { Member, memberById, Theme, themesByIds, viewerBlocks, viewerFollows } from '#people';
import { load } from '#platform';
import { Action } from './action.entity.js';
import { ActionChange } from './action-change.entity.js';
import { EvidenceSight } from './chain/evidence-sight.js';
import { Evidence } from './evidence.entity.js';
import { Milestone } from './milestone.entity.js';
import { Plan } from './plan.entity.js';
import { changesOfAction, evidenceOfAction, milestonesOfAction, planById } from './plans.loaders.js';
import { can } from './plans.policy.js';
import { Progress, progressOfAction } from './progress.js';

@ObjectType()
export class ActionPermissions {
  @Field({ description: 'Also: add and finish milestones, mark it as complete.' })
  update: boolean;

  @Field({ description: 'Also: say what it came from.' })
  addEvidence: boolean;

  @Field()
  edit: boolean;

  @Field()
  drop: boolean;

  @Field()
  reopen: boolean;

  @Field()
  report: boolean;
}

@Resolver(() => Action)
export class ActionFieldsResolver {
  constructor(private readonly sight: EvidenceSight) {}

  @ResolveField(() => Plan)
  plan(@Parent() { planId }: Action): Promise<Plan | undefined> {
    return load(planById, planId);
  }

  @ResolveField(() => Progress)
  progress(@Parent() { id }: Action): Promise<Progress | undefined> {
    return load(progressOfAction, id);
  }

  @ResolveField(() => [Milestone], { description: 'By due date.' })
  milestones(@Parent() { id }: Action): Promise<Milestone[] | undefined> {
    return load(milestonesOfAction, id);
  }

  @ResolveField(() => [Evidence], { description: 'As far as the viewer may see it.' })
  async evidence(@Parent() { id }: Action): Promise<Evidence[]> {
    return this.sight.visible((await load(evidenceOfAction, id)) ?? []);
  }

  @ResolveField(() => [ActionChange], { description: 'Newest first, up to 100.' })
  history(@Parent() { id }: Action): Promise<ActionChange[] | undefined> {
    return load(changesOfAction, id);
  }

  @ResolveField(() => [Theme])
  async themes(@Parent() { themeIds }: Action): Promise<Theme[]> {
    const themes = await Promise.all(themeIds.map((id) => load(themesByIds, id)));
    return themes.filter((theme) => theme !== undefined);
  }

  @ResolveField(() => Boolean)
  following(@Parent() { id }: Action): Promise<boolean | undefined> {
    return load(viewerFollows, id);
  }

  @ResolveField(() => Boolean, { description: 'The viewer has blocked whoever added it.' })
  async authorBlocked(@Parent() { authorId }: Action): Promise<boolean> {
    return (await load(viewerBlocks, authorId)) ?? false;
  }

  @ResolveField(() => ActionPermissions)
  async viewerCan(@Parent() action: Action): Promise<ActionPermissions> {
    const { leadId } = (await load(planById, action.planId))!;
    const kept = { ...action, leadId };
    return {
      update: can('action.update', kept),
      addEvidence: can('action.update', { ...kept, finishedAt: null }),
      edit: can('action.edit', kept),
      drop: can('action.drop', kept),
      reopen: action.finishedAt !== null && can('action.reopen', kept),
      report: can('action.report', action),
    };
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  constructor(private readonly sight: EvidenceSight) {}

  @ResolveField(() => SubjectSummary, { nullable: true, description: 'A thing of the community.' })
  subject(@Parent() evidence: Evidence): Promise<SubjectSummary | null> {
    return this.sight.subject(evidence);
  }

  @ResolveField(() => Member)
  author(@Parent() { authorId }: Evidence): Promise<Member | undefined> {
    return load(memberById, authorId);
  }
}
