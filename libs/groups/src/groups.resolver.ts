import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, Group, hereIn, Member, MemberConnection, peoplePolicy } from '#people';
import { load, PageArgs, type Page } from '#platform';
import { GroupKeeping } from './group-keeping.service.js';
import { GroupMembers } from './group-members.service.js';
import { GroupSettings } from './group-settings.entity.js';
import {
  CloseGroupInput,
  CreateGroupInput,
  InviteToGroupInput,
  LeaveGroupInput,
  RemoveFromGroupInput,
  UpdateGroupInput,
} from './groups.inputs.js';
import { viewerJoined } from './groups.loaders.js';

@Resolver(() => GroupSettings)
export class GroupSettingsResolver {
  constructor(
    private readonly keeping: GroupKeeping,
    private readonly people: GroupMembers,
  ) {}

  @Query(() => GroupSettings, { description: 'Admins alone.' })
  groupSettings(@Args('id', { type: () => ID }) id: string): Promise<GroupSettings> {
    return this.keeping.one(id);
  }

  @Mutation(() => GroupSettings)
  createGroup(@Args('input') input: CreateGroupInput): Promise<GroupSettings> {
    return this.keeping.create(input);
  }

  @Mutation(() => GroupSettings)
  updateGroup(@Args('input') input: UpdateGroupInput): Promise<GroupSettings> {
    return this.keeping.update(input);
  }

  @Mutation(() => GroupSettings, { description: 'What is in it can still be read.' })
  closeGroup(@Args('input') input: CloseGroupInput): Promise<GroupSettings> {
    return this.keeping.close(input);
  }

  @Mutation(() => GroupSettings)
  reopenGroup(@Args('input') input: CloseGroupInput): Promise<GroupSettings> {
    return this.keeping.reopen(input);
  }

  @ResolveField(() => MemberConnection)
  members(@Parent() group: GroupSettings, @Args() page: PageArgs): Promise<Page<Member>> {
    return this.people.of(group, page);
  }
}

/** What there is in a group beside its discussions: people. */
@Resolver(() => Group)
export class GroupMembersResolver {
  constructor(private readonly people: GroupMembers) {}

  @ResolveField(() => MemberConnection, {
    description:
      'For those who look after it. An open group has everybody in it, and lists no more than its team.',
  })
  members(@Parent() group: Group, @Args() page: PageArgs): Promise<Page<Member>> {
    return this.people.of(group, page);
  }

  @ResolveField(() => Boolean)
  viewerSeesMembers(@Parent() { id }: Group): boolean {
    return peoplePolicy.can('group.see-members', { id });
  }

  @ResolveField(() => Boolean, { description: 'They were let in; into an open group nobody needs to be.' })
  viewerJoined(@Parent() { id }: Group): Promise<boolean | undefined> {
    return load(viewerJoined, id);
  }

  @Mutation(() => Member)
  inviteToGroup(@Args('input') input: InviteToGroupInput): Promise<Member> {
    return this.people.invite(input);
  }

  @Mutation(() => Member)
  removeFromGroup(@Args('input') input: RemoveFromGroupInput): Promise<Member> {
    return this.people.remove(input);
  }

  @Mutation(() => Boolean, { description: 'Also gives up what they did for it.' })
  async leaveGroup(@Args('input') { groupId }: LeaveGroupInput): Promise<boolean> {
    await this.people.leave(groupId);
    return true;
  }
}

@Resolver(() => Community)
export class CommunityGroupsResolver {
  constructor(private readonly keeping: GroupKeeping) {}

  @ResolveField(() => [GroupSettings], {
    description: 'All of them, hidden and closed ones too; admins alone.',
  })
  groupSettings(@Parent() community: Community): Promise<GroupSettings[]> {
    hereIn(community);
    return this.keeping.all();
  }
}
