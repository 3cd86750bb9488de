import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Draft } from './draft.entity.js';
import { Drafts } from './drafts.service.js';
import { DiscardDraftInput, SaveDraftInput } from './writing.inputs.js';

@Resolver(() => Draft)
export class DraftsResolver {
  constructor(private readonly allDrafts: Drafts) {}

  @Query(() => [Draft], { description: 'The viewer’s own; newest first.' })
  drafts(): Promise<Draft[]> {
    return this.allDrafts.all();
  }

  @Query(() => [Draft], { description: 'The viewer’s own in one form; newest first.' })
  draftsAt(@Args('place') place: string): Promise<Draft[]> {
    return this.allDrafts.at(place);
  }

  @Mutation(() => Draft, {
    description: 'Again with the same id: what was typed since. At most 50 are kept.',
  })
  saveDraft(@Args('input') input: SaveDraftInput): Promise<Draft> {
    return this.allDrafts.save(input);
  }

  @Mutation(() => Boolean, {
    description:
      'False where there is none. Ask for it in the same operation as what posts it: both are one transaction.',
  })
  discardDraft(@Args('input') { id }: DiscardDraftInput): Promise<boolean> {
    return this.allDrafts.discard(id);
  }
}
