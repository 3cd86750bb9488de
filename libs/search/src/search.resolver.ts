import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Group, groupById, Member, memberById } from '#people';
import { load, type Page } from '#platform';
import { SearchConnection, SearchHit } from './search-hit.js';
import { SearchArgs } from './search.inputs.js';
import { Search } from './search.service.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  constructor(private readonly searches: Search) {}

  @Query(() => SearchConnection, {
    description: 'In the groups that the viewer may see, and what is the whole community’s.',
  })
  search(@Args() args: SearchArgs): Promise<Page<SearchHit>> {
    return this.searches.search(args);
  }

  @ResolveField(() => Member, { nullable: true, description: 'null: the study.' })
  async author(@Parent() { authorId }: SearchHit): Promise<Member | null> {
    return (authorId && (await load(memberById, authorId))) || null;
  }

  @ResolveField(() => Group, { nullable: true, description: 'null: it is the whole community’s.' })
  async group(@Parent() { groupId }: SearchHit): Promise<Group | null> {
    return (groupId && (await load(groupById, groupId))) || null;
  }
}
