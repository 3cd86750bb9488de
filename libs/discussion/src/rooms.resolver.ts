import { Args, ArgsType, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, Group, hereIn } from '#people';
import { load, PageArgs, type Page } from '#platform';
import { pinnedThreadsOfGroup, threadCountOfGroup } from './discussion.loaders.js';
import { can } from './discussion.policy.js';
import { Thread, ThreadKind } from './thread.entity.js';
import { ThreadConnection } from './thread.resolver.js';
import { Threads } from './thread.service.js';
import { unreadCountHere, unreadCountOfGroup } from './unread.js';

@ObjectType()
export class GroupPermissions {
  @Field()
  startThread: boolean;

  @Field()
  postPracticeChange: boolean;

  @Field()
  postAnnouncement: boolean;

  @Field({ description: 'Bring a thread here from another group.' })
  moveHere: boolean;
}

@ArgsType()
class ThreadListArgs extends PageArgs {
  @Field(() => ThreadKind, { nullable: true })
  kind?: ThreadKind | null;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;
}

/** What discussion adds to a group. */
@Resolver(() => Group)
export class GroupThreadsResolver {
  constructor(private readonly allThreads: Threads) {}

  @ResolveField(() => ThreadConnection, { description: 'Latest activity first.' })
  threads(@Parent() group: Group, @Args() { kind, themeId, ...page }: ThreadListArgs): Promise<Page<Thread>> {
    return this.allThreads.latest(page, { groupId: group.id, kind, themeId });
  }

  @ResolveField(() => [Thread], { description: 'Those that stand above the others, the last pinned first.' })
  pinnedThreads(@Parent() group: Group): Promise<Thread[] | undefined> {
    return load(pinnedThreadsOfGroup, group.id);
  }

  @ResolveField(() => Int)
  threadCount(@Parent() group: Group): Promise<number | undefined> {
    return load(threadCountOfGroup, group.id);
  }

  @ResolveField(() => Int, {
    description:
      'How many of the hundred threads with the latest activity have something new for the viewer.',
  })
  unreadCount(@Parent() group: Group): Promise<number | undefined> {
    return load(unreadCountOfGroup, group.id);
  }

  @ResolveField(() => GroupPermissions)
  viewerCan(@Parent() group: Group): GroupPermissions {
    return {
      startThread: can('thread.start', group),
      postPracticeChange: can('practice-change.post', group),
      postAnnouncement: can('announcement.post', group),
      moveHere: can('thread.move-here', group),
    };
  }
}

/** What discussion adds to a community. */
@Resolver(() => Community)
export class CommunityThreadsResolver {
  constructor(private readonly allThreads: Threads) {}

  @ResolveField(() => ThreadConnection, {
    description: 'Of all groups the viewer may see; latest activity first.',
  })
  threads(@Parent() community: Community, @Args() page: PageArgs): Promise<Page<Thread>> {
    hereIn(community);
    return this.allThreads.latest(page);
  }

  @ResolveField(() => Int, {
    description:
      'How many of the hundred threads with the latest activity, in all groups the viewer may see, have something new.',
  })
  unreadCount(@Parent() community: Community): Promise<number> {
    hereIn(community);
    return unreadCountHere();
  }
}
