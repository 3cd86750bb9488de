import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Member, memberById } from '#people';
import { load } from '#platform';
import { ideaById } from '../ideas/ideas.loaders.js';
import { PaperBatch, PaperVotes } from './results.node.js';

@Resolver(() => PaperBatch)
export class PaperBatchResolver {
  @ResolveField(() => Member)
  by(@Parent() { enteredBy }: PaperBatch): Promise<Member | undefined> {
    return load(memberById, enteredBy);
  }

  @ResolveField(() => [PaperVotes], {
    description: 'For the ideas that stand; those of what was merged are added to theirs.',
  })
  async votes(@Parent() { counts }: PaperBatch): Promise<PaperVotes[]> {
    const standing = new Map<string, PaperVotes>();
    for (const [id, votes] of Object.entries(counts)) {
      const idea = await load(ideaById, id);
      const stands = idea?.mergedInto ? await load(ideaById, idea.mergedInto) : idea;
      if (stands)
        standing.set(stands.id, { idea: stands, votes: votes + (standing.get(stands.id)?.votes ?? 0) });
    }
    return [...standing.values()];
  }
}
