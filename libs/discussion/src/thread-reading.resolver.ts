import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerBlocks, viewerFollows, viewerMutes } from '#people';
import { load } from '#platform';
import { Thread } from './thread.entity.js';
import { FollowThreadInput, MarkThreadReadInput, MuteThreadInput } from './thread.inputs.js';
import { ThreadReading } from './thread-reading.service.js';
import { Unread, unreadOfThread } from './unread.js';

/** What a thread is to the viewer. */
@Resolver(() => Thread)
export class ThreadReadingResolver {
  constructor(private readonly reading: ThreadReading) {}

  @Mutation(() => Thread, { description: 'Muted no more, too.' })
  followThread(@Args('input') { threadId }: FollowThreadInput): Promise<Thread> {
    return this.reading.follow(threadId);
  }

  @Mutation(() => Thread)
  unfollowThread(@Args('input') { threadId }: FollowThreadInput): Promise<Thread> {
    return this.reading.unfollow(threadId);
  }

  @Mutation(() => Thread, { description: 'The viewer hears of it only what is told to them alone.' })
  muteThread(@Args('input') { threadId }: MuteThreadInput): Promise<Thread> {
    return this.reading.mute(threadId);
  }

  @Mutation(() => Thread)
  unmuteThread(@Args('input') { threadId }: MuteThreadInput): Promise<Thread> {
    return this.reading.unmute(threadId);
  }

  @Mutation(() => Thread)
  markThreadRead(@Args('input') input: MarkThreadReadInput): Promise<Thread> {
    return this.reading.markRead(input);
  }

  @ResolveField(() => Boolean)
  following(@Parent() thread: Thread): Promise<boolean | undefined> {
    return load(viewerFollows, thread.id);
  }

  @ResolveField(() => Boolean)
  muted(@Parent() thread: Thread): Promise<boolean | undefined> {
    return load(viewerMutes, thread.id);
  }

  @ResolveField(() => Boolean, { description: 'The viewer does not want to hear from its author.' })
  authorBlocked(@Parent() thread: Thread): Promise<boolean | undefined> {
    return load(viewerBlocks, thread.authorId);
  }

  @ResolveField(() => Unread)
  unread(@Parent() thread: Thread): Promise<Unread | undefined> {
    return load(unreadOfThread, thread.id);
  }
}
