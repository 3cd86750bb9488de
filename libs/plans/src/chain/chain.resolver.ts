import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { SubjectInput } from '#activity';
import { manyFieldsAtOnce } from '#platform';
import { Provenance } from './provenance.js';
import { StoryTelling } from './stories.js';
import { YouSaidWeDidEntry } from './you-said.js';
import { YouSaid } from './you-said.service.js';

/** As many fields as a walk through the chain counts for. */
const A_STORY = 3_000;

@Resolver()
export class ChainResolver {
  constructor(
    private readonly stories: StoryTelling,
    private readonly youSaid: YouSaid,
  ) {}

  @Query(() => Provenance, {
    description: 'Where something came from, and what came of it.',
    complexity: A_STORY,
  })
  provenance(@Args('subject') subject: SubjectInput): Promise<Provenance> {
    return this.stories.provenance(subject);
  }

  @Query(() => [YouSaidWeDidEntry], {
    description:
      'Of a plan, or of a theme in all plans: one of both is named. It hangs on walls: nothing of a closed group is in it.',
    complexity: manyFieldsAtOnce,
  })
  youSaidWeDid(
    @Args('planId', { type: () => ID, nullable: true }) planId?: string | null,
    @Args('themeId', { type: () => ID, nullable: true }) themeId?: string | null,
  ): Promise<YouSaidWeDidEntry[]> {
    return this.youSaid.entries(planId ?? null, themeId ?? null);
  }
}
