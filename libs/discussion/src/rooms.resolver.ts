import { Args, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, Group, hereIn } from '#people';
import { load, PageArgs, type Page } from '#platform';
import { threadCountOfGroup } from './discussion.loaders.js';
import { can } from './discussion.policy.js';
import type { Thread } from './thread.entity.js';
import { ThreadConnection } from './thread.resolver.js';
import { Threads } from './thread.service.js';

@ObjectType()
export class GroupPermissions {
  @Field()
  startThread: boolean;

  @Field()
  postPracticeChange: boolean;
}

/** What discussion adds to a group. */
@Resolver(() => Group)
export class GroupThreadsResolver {
  constructor(private readonly allThreads: Threads) {}

  @ResolveField(() => ThreadConnection, { description: 'Latest activity first.' })
  threads(@Parent() group: Group, @Args() page: PageArgs): Promise<Page<Thread>> {
    return this.allThreads.latest(page, group.id);
  }

  @ResolveField(() => Int)
  threadCount(@Parent() group: Group): Promise<number | undefined> {
    return load(threadCountOfGroup, group.id);
  }

  @ResolveField(() => GroupPermissions)
  viewerCan(@Parent() group: Group): GroupPermissions {
    return {
      startThread: can('thread.start', group),
      postPracticeChange: can('practice-change.post', group),
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
}
