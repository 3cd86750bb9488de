import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Group, groupById, Member, memberById } from '#people';
import { load, type Page } from '#platform';
import { SearchConnection, SearchHit } from './search-hit.js';
import { SearchArgs } from './search.inputs.js';
import { Search } from './search.service.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  constructor(private readonly searches: Search) {}

  @Query(() => SearchConnection, { description: 'In the groups that the viewer may see.' })
  search(@Args() args: SearchArgs): Promise<Page<SearchHit>> {
    return this.searches.search(args);
  }

  @ResolveField(() => Member)
  author(@Parent() { authorId }: SearchHit): Promise<Member | undefined> {
    return load(memberById, authorId);
  }

  @ResolveField(() => Group)
  group(@Parent() { groupId }: SearchHit): Promise<Group | undefined> {
    return load(groupById, groupId);
  }
}
