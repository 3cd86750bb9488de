import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Connection, load, PageArgs, type Page } from '#platform';
import { Communities, hereIn } from './communities.service.js';
import { Community } from './community.entity.js';
import { Role } from './enums.js';
import { Group } from './group.entity.js';
import { Groups } from './groups.service.js';
import { Member } from './member.entity.js';
import { rolesOfMember } from './people.loaders.js';
import type { RoleName } from './viewer.js';

export const MemberConnection = Connection(Member);

@Resolver(() => Community)
export class CommunityResolver {
  constructor(
    private readonly communities: Communities,
    private readonly allGroups: Groups,
  ) {}

  @Query(() => [Community], { name: 'communities' })
  async ownCommunities(): Promise<Community[]> {
    return this.communities.own();
  }

  @Query(() => Community)
  community(@Args('slug') slug: string): Promise<Community> {
    return this.communities.visibleTo(slug);
  }

  @ResolveField(() => [Group])
  groups(@Parent() community: Community): Promise<Group[]> {
    hereIn(community);
    return this.allGroups.allVisible();
  }

  @ResolveField(() => MemberConnection)
  members(@Parent() community: Community, @Args() page: PageArgs): Promise<Page<Member>> {
    hereIn(community);
    return this.communities.members(page);
  }

  @ResolveField(() => Member, { description: 'Who is here now; NOT_FOUND for who has left.' })
  member(@Parent() community: Community, @Args('id', { type: () => ID }) id: string): Promise<Member> {
    hereIn(community);
    return this.communities.member(id);
  }
}

@Resolver(() => Member)
export class MemberResolver {
  @ResolveField(() => [Role])
  roles(@Parent() member: Member): Promise<RoleName[] | undefined> {
    return load(rolesOfMember, member.id);
  }
}
