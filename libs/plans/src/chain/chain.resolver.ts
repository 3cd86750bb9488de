import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { SubjectInput } from '#activity';
import { Provenance } from './provenance.js';
import { StoryTelling } from './stories.js';
import { YouSaidWeDidEntry } from './you-said.js';
import { YouSaid } from './you-said.service.js';

@Resolver()
export class ChainResolver {
  constructor(
    private readonly stories: StoryTelling,
    private readonly youSaid: YouSaid,
  ) {}

  @Query(() => Provenance, { description: 'Where something came from, and what came of it.' })
  provenance(@Args('subject') subject: SubjectInput): Promise<Provenance> {
    return this.stories.provenance(subject);
  }

  @Query(() => [YouSaidWeDidEntry], {
    description: 'Of a plan, or of a theme in all plans: one of both is named.',
  })
  youSaidWeDid(
    @Args('planId', { type: () => ID, nullable: true }) planId?: string | null,
    @Args('themeId', { type: () => ID, nullable: true }) themeId?: string | null,
  ): Promise<YouSaidWeDidEntry[]> {
    return this.youSaid.entries(planId ?? null, themeId ?? null);
  }
}
