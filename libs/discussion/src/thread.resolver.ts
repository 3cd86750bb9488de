import {
  Args,
  Field,
  ID,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { viewerFollows } from '#people';
import { Connection, load, markdownToHtml, PageArgs, readInput, text, type Page } from '#platform';
import {
  EditPracticeChangeInput,
  EditThreadInput,
  FollowThreadInput,
  PostPracticeChangeInput,
  StartThreadInput,
} from './discussion.inputs.js';
import { revisionsOfPost } from './discussion.loaders.js';
import { can } from './discussion.policy.js';
import { BODY_MAX } from './post-text.js';
import { ReplyConnection } from './reply.connection.js';
import type { Reply } from './reply.entity.js';
import { Replies } from './reply.service.js';
import { Revision } from './revision.entity.js';
import { Thread } from './thread.entity.js';
import { Threads } from './thread.service.js';

export const ThreadConnection = Connection(Thread);

@ObjectType()
export class ThreadPermissions {
  @Field()
  reply: boolean;

  @Field()
  edit: boolean;
}

@Resolver(() => Thread)
export class ThreadResolver {
  constructor(
    private readonly threads: Threads,
    private readonly allReplies: Replies,
  ) {}

  @Query(() => Thread)
  thread(@Args('id', { type: () => ID }) id: string): Promise<Thread> {
    return this.threads.visibleTo(id);
  }

  @Query(() => String, { description: 'Markdown as it will look: sanitised HTML.' })
  preview(@Args('markdown') markdown: string): string {
    return markdownToHtml(readInput({ markdown }, { markdown: text(BODY_MAX) }).markdown);
  }

  @Mutation(() => Thread)
  startThread(@Args('input') input: StartThreadInput): Promise<Thread> {
    return this.threads.start(input);
  }

  @Mutation(() => Thread)
  postPracticeChange(@Args('input') input: PostPracticeChangeInput): Promise<Thread> {
    return this.threads.postPracticeChange(input);
  }

  @Mutation(() => Thread)
  editThread(@Args('input') input: EditThreadInput): Promise<Thread> {
    return this.threads.edit(input);
  }

  @Mutation(() => Thread)
  editPracticeChange(@Args('input') input: EditPracticeChangeInput): Promise<Thread> {
    return this.threads.editPracticeChange(input);
  }

  @Mutation(() => Thread)
  followThread(@Args('input') { threadId }: FollowThreadInput): Promise<Thread> {
    return this.threads.follow(threadId);
  }

  @Mutation(() => Thread)
  unfollowThread(@Args('input') { threadId }: FollowThreadInput): Promise<Thread> {
    return this.threads.unfollow(threadId);
  }

  @ResolveField(() => ReplyConnection, { description: 'Oldest first.' })
  replies(@Parent() thread: Thread, @Args() page: PageArgs): Promise<Page<Reply>> {
    return this.allReplies.of(thread, page);
  }

  @ResolveField(() => Boolean)
  following(@Parent() thread: Thread): Promise<boolean | undefined> {
    return load(viewerFollows, thread.id);
  }

  @ResolveField(() => [Revision], { description: 'Earlier versions, newest first.' })
  revisions(@Parent() thread: Thread): Promise<Revision[] | undefined> {
    return load(revisionsOfPost, thread.id);
  }

  @ResolveField(() => ThreadPermissions)
  viewerCan(@Parent() thread: Thread): ThreadPermissions {
    return { reply: can('reply.post', thread), edit: can('thread.edit', thread) };
  }
}
