import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DecisionNotice, ResubmitInput } from './decision-notice.js';
import { OwnDecisions } from './own-decisions.service.js';

@Resolver()
export class OwnDecisionsResolver {
  constructor(private readonly decisions: OwnDecisions) {}

  @Query(() => [DecisionNotice], { description: 'About what the viewer wrote, latest first.' })
  myDecisions(): Promise<DecisionNotice[]> {
    return this.decisions.all();
  }

  @Query(() => DecisionNotice)
  decision(@Args('id', { type: () => ID }) id: string): Promise<DecisionNotice> {
    return this.decisions.one(id);
  }

  @Mutation(() => DecisionNotice, { description: 'New words from the author for what is hidden.' })
  resubmit(@Args('input') input: ResubmitInput): Promise<DecisionNotice> {
    return this.decisions.resubmit(input);
  }
}
