import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action } from './action.entity.js';
import {
  AddActionInput,
  AddEvidenceInput,
  AddMilestoneInput,
  CompleteActionInput,
  DropActionInput,
  EditActionInput,
  FinishMilestoneInput,
  FollowActionInput,
  LinkSourceInput,
  ReopenActionInput,
  UpdateActionInput,
} from './actions.inputs.js';
import { Actions } from './actions.service.js';
import { Adding } from './adding.service.js';
import { Steps } from './steps.service.js';
import { Updating } from './updating.service.js';

@Resolver(() => Action)
export class ActionsResolver {
  constructor(
    private readonly actions: Actions,
    private readonly adding: Adding,
    private readonly updating: Updating,
    private readonly steps: Steps,
  ) {}

  @Query(() => Action)
  action(@Args('id', { type: () => ID }) id: string): Promise<Action> {
    return this.actions.visibleTo(id);
  }

  @Mutation(() => Action)
  addAction(@Args('input') input: AddActionInput): Promise<Action> {
    return this.adding.add(input);
  }

  @Mutation(() => Action)
  editAction(@Args('input') input: EditActionInput): Promise<Action> {
    return this.adding.edit(input);
  }

  @Mutation(() => Action, { description: 'Says what the action came from.' })
  linkSource(@Args('input') input: LinkSourceInput): Promise<Action> {
    return this.adding.linkSource(input);
  }

  @Mutation(() => Action, { description: 'One line of news, and how it stands.' })
  updateAction(@Args('input') input: UpdateActionInput): Promise<Action> {
    return this.updating.update(input);
  }

  @Mutation(() => Action, { description: 'With evidence, or an honest reason why there is none.' })
  completeAction(@Args('input') input: CompleteActionInput): Promise<Action> {
    return this.updating.complete(input);
  }

  @Mutation(() => Action, { description: 'We couldn’t, because.' })
  dropAction(@Args('input') input: DropActionInput): Promise<Action> {
    return this.updating.drop(input);
  }

  @Mutation(() => Action, { description: 'It was not complete, or can be done after all.' })
  reopenAction(@Args('input') input: ReopenActionInput): Promise<Action> {
    return this.updating.reopen(input);
  }

  @Mutation(() => Action)
  addMilestone(@Args('input') input: AddMilestoneInput): Promise<Action> {
    return this.steps.addMilestone(input);
  }

  @Mutation(() => Action)
  finishMilestone(@Args('input') input: FinishMilestoneInput): Promise<Action> {
    return this.steps.finishMilestone(input);
  }

  @Mutation(() => Action)
  addEvidence(@Args('input') input: AddEvidenceInput): Promise<Action> {
    return this.steps.addEvidence(input);
  }

  @Mutation(() => Action)
  followAction(@Args('input') { actionId }: FollowActionInput): Promise<Action> {
    return this.actions.follow(actionId);
  }

  @Mutation(() => Action)
  unfollowAction(@Args('input') { actionId }: FollowActionInput): Promise<Action> {
    return this.actions.unfollow(actionId);
  }
}
