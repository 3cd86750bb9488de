import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn } from '#people';
import { load } from '#platform';
import { UpdateLocalWordsInput } from './communities.inputs.js';
import { LocalWord, localWordsFrom } from './local-word.js';
import { LocalWordsService } from './local-words.service.js';
import { surroundingsOf } from './surroundings.loader.js';

@Resolver(() => Community)
export class LocalWordsResolver {
  constructor(private readonly words: LocalWordsService) {}

  @ResolveField(() => [LocalWord], { description: 'A word for every term.' })
  async localWords(@Parent() community: Community): Promise<LocalWord[]> {
    hereIn(community);
    return localWordsFrom((await load(surroundingsOf, community.id))!.words);
  }

  @Mutation(() => [LocalWord])
  updateLocalWords(@Args('input') input: UpdateLocalWordsInput): Promise<LocalWord[]> {
    return this.words.update(input);
  }
}
