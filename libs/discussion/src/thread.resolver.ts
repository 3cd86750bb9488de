import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Theme, themesByIds } from '#people';
import { Connection, load, PageArgs, type Page } from '#platform';
import { replyById, revisionsOfPost, updatesOfThread } from './discussion.loaders.js';
import { can } from './discussion.policy.js';
import { ReplyConnection } from './reply.connection.js';
import { Reply } from './reply.entity.js';
import { Replies } from './reply.service.js';
import { Revision } from './revision.entity.js';
import { Thread } from './thread.entity.js';
import {
  EditPracticeChangeInput,
  EditThreadInput,
  PostPracticeChangeInput,
  StartThreadInput,
  WithdrawThreadInput,
} from './thread.inputs.js';
import { ThreadPermissions } from './thread-permissions.js';
import { ThreadRevising } from './thread-revising.service.js';
import { Threads } from './thread.service.js';
import { ThreadStarting } from './thread-starting.service.js';

export const ThreadConnection = Connection(Thread);

@Resolver(() => Thread)
export class ThreadResolver {
  constructor(
    private readonly threads: Threads,
    private readonly starting: ThreadStarting,
    private readonly revising: ThreadRevising,
    private readonly allReplies: Replies,
  ) {}

  @Query(() => Thread)
  thread(@Args('id', { type: () => ID }) id: string): Promise<Thread> {
    return this.threads.visibleTo(id);
  }

  @Mutation(() => Thread)
  startThread(@Args('input') input: StartThreadInput): Promise<Thread> {
    return this.starting.start(input);
  }

  @Mutation(() => Thread)
  postPracticeChange(@Args('input') input: PostPracticeChangeInput): Promise<Thread> {
    return this.starting.postPracticeChange(input);
  }

  @Mutation(() => Thread)
  editThread(@Args('input') input: EditThreadInput): Promise<Thread> {
    return this.revising.edit(input);
  }

  @Mutation(() => Thread)
  editPracticeChange(@Args('input') input: EditPracticeChangeInput): Promise<Thread> {
    return this.revising.editPracticeChange(input);
  }

  @Mutation(() => Boolean, {
    description: 'Takes one’s own thread back; where others have replied, its words alone.',
  })
  withdrawThread(@Args('input') { threadId }: WithdrawThreadInput): Promise<boolean> {
    return this.revising.withdraw(threadId);
  }

  @ResolveField(() => ReplyConnection, {
    description: 'Oldest first; answers to a reply come with it, as its children.',
  })
  replies(@Parent() thread: Thread, @Args() page: PageArgs): Promise<Page<Reply>> {
    return this.allReplies.of(thread, page);
  }

  @ResolveField(() => [Theme])
  async themes(@Parent() { themeIds }: Thread): Promise<Theme[]> {
    const themes = await Promise.all(themeIds.map((id) => load(themesByIds, id)));
    return themes.filter((theme) => theme !== undefined);
  }

  @ResolveField(() => Reply, { nullable: true, description: 'The reply that answers a question.' })
  async answer(@Parent() { answerId }: Thread): Promise<Reply | null> {
    return (answerId && (await load(replyById, answerId))) || null;
  }

  @ResolveField(() => [Reply], {
    description: 'What came of a practice change, oldest first; none of anything else.',
  })
  async updates(@Parent() { id, kind }: Thread): Promise<Reply[] | undefined> {
    return kind === 'practice_change' ? load(updatesOfThread, id) : [];
  }

  @ResolveField(() => [Revision], { description: 'Earlier versions, newest first.' })
  revisions(@Parent() thread: Thread): Promise<Revision[] | undefined> {
    return load(revisionsOfPost, thread.id);
  }

  @ResolveField(() => ThreadPermissions)
  viewerCan(@Parent() thread: Thread): ThreadPermissions {
    return {
      reply: can('reply.post', thread),
      edit: can('thread.edit', thread),
      withdraw: can('thread.withdraw', thread),
      pin: can('thread.pin', thread),
      close: !thread.closedAt && can('thread.close', thread),
      reopen: thread.closedAt !== null && can('thread.reopen', thread),
      move: can('thread.move', thread),
      markAnswer: thread.kind === 'question' && can('thread.mark-answer', thread),
      postUpdate: can('update.post', thread),
      report: can('post.report', thread),
      mute: can('thread.mute', thread),
    };
  }
}
