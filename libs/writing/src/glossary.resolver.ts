import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn } from '#people';
import { GlossaryEntry, GlossarySettings } from './glossary-entry.entity.js';
import { Glossary } from './glossary.service.js';
import { RemoveGlossaryEntryInput, SaveGlossaryEntryInput } from './writing.inputs.js';

@Resolver(() => Community)
export class GlossaryResolver {
  constructor(private readonly entries: Glossary) {}

  @ResolveField(() => [GlossaryEntry], { description: 'By term, in the language of the request.' })
  glossary(@Parent() community: Community): Promise<GlossaryEntry[]> {
    hereIn(community);
    return this.entries.all();
  }

  @ResolveField(() => [GlossarySettings], { description: 'For admins; NOT_FOUND for everybody else.' })
  glossarySettings(@Parent() community: Community): Promise<GlossaryEntry[]> {
    hereIn(community);
    return this.entries.settings();
  }

  @Mutation(() => GlossarySettings, { description: 'For admins.' })
  saveGlossaryEntry(@Args('input') input: SaveGlossaryEntryInput): Promise<GlossaryEntry> {
    return this.entries.save(input);
  }

  @Mutation(() => [GlossarySettings], { description: 'For admins. Those that are left.' })
  removeGlossaryEntry(@Args('input') { id }: RemoveGlossaryEntryInput): Promise<GlossaryEntry[]> {
    return this.entries.remove(id);
  }
}
