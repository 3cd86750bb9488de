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
import { viewerBlocks } from '#people';
import { load, type Page, PageArgs } from '#platform';
import { revisionsOfPost, threadById } from './discussion.loaders.js';
import { can } from './discussion.policy.js';
import { Quote, quoteOf } from './quote.js';
import { ReplyConnection } from './reply.connection.js';
import { Reply } from './reply.entity.js';
import { EditReplyInput, PostReplyInput, WithdrawReplyInput } from './reply.inputs.js';
import { placeOfReply, ReplyPlace } from './reply-place.js';
import { childrenOfReply, CHILDREN_SHOWN } from './reply.queries.js';
import { Replies } from './reply.service.js';
import { Revision } from './revision.entity.js';
import { Thread } from './thread.entity.js';

@ObjectType()
export class ReplyPermissions {
  @Field()
  edit: boolean;

  @Field()
  withdraw: boolean;

  @Field()
  report: boolean;

  @Field({ description: 'Of the question it replies to.' })
  markAnswer: boolean;

  @Field({ description: 'To answer it; an answer can’t be answered.' })
  reply: boolean;
}

@Resolver(() => Reply)
export class ReplyResolver {
  constructor(private readonly replies: Replies) {}

  @Query(() => Reply)
  reply(@Args('id', { type: () => ID }) id: string): Promise<Reply> {
    return this.replies.visibleTo(id);
  }

  @Mutation(() => Reply)
  postReply(@Args('input') input: PostReplyInput): Promise<Reply> {
    return this.replies.post(input);
  }

  @Mutation(() => Reply)
  editReply(@Args('input') input: EditReplyInput): Promise<Reply> {
    return this.replies.edit(input);
  }

  @Mutation(() => Boolean, { description: 'Takes one’s own reply back: its words are gone for everybody.' })
  withdrawReply(@Args('input') input: WithdrawReplyInput): Promise<boolean> {
    return this.replies.withdraw(input);
  }

  @ResolveField(() => Thread)
  async thread(@Parent() reply: Reply): Promise<Thread | undefined> {
    reply.thread ??= await load(threadById, reply.threadId);
    return reply.thread;
  }

  @ResolveField(() => Boolean, { description: 'Whoever asked, or looks after the group, says so.' })
  async isAnswer(@Parent() reply: Reply): Promise<boolean> {
    return (await this.thread(reply))?.answerId === reply.id;
  }

  @ResolveField(() => Boolean, { description: 'The viewer has blocked its author.' })
  authorBlocked(@Parent() reply: Reply): Promise<boolean | undefined> {
    return load(viewerBlocks, reply.authorId);
  }

  @ResolveField(() => [Reply], { description: 'Answers to it, oldest first, at most 200.' })
  async children(@Parent() reply: Reply): Promise<Reply[]> {
    return (await answersTo(reply)).slice(0, CHILDREN_SHOWN);
  }

  @ResolveField(() => Boolean, { description: 'There are answers beyond its children: see `answers`.' })
  async hasMoreChildren(@Parent() reply: Reply): Promise<boolean> {
    return (await answersTo(reply)).length > CHILDREN_SHOWN;
  }

  @ResolveField(() => ReplyConnection, { description: 'All answers to it, oldest first.' })
  answers(@Parent() reply: Reply, @Args() page: PageArgs): Promise<Page<Reply>> {
    return this.replies.answersTo(reply, page);
  }

  @ResolveField(() => ReplyPlace)
  place(@Parent() reply: Reply): Promise<ReplyPlace | undefined> {
    return load(placeOfReply, reply.id);
  }

  @ResolveField(() => Quote, {
    nullable: true,
    description: 'What it quotes; null while that is gone or says something else.',
  })
  quote(@Parent() reply: Reply): Promise<Quote | null> {
    return quoteOf(reply);
  }

  @ResolveField(() => [Revision], { description: 'Earlier versions, newest first.' })
  revisions(@Parent() reply: Reply): Promise<Revision[] | undefined> {
    return load(revisionsOfPost, reply.id);
  }

  @ResolveField(() => ReplyPermissions)
  async viewerCan(@Parent() reply: Reply): Promise<ReplyPermissions> {
    const thread = await this.thread(reply);
    return {
      edit: can('reply.edit', reply),
      withdraw: can('reply.withdraw', reply),
      report: can('post.report', reply),
      markAnswer: thread?.kind === 'question' && can('thread.mark-answer', thread),
      reply: !reply.parentId && thread !== undefined && can('reply.post', thread),
    };
  }
}

const answersTo = async ({ id, parentId }: Reply): Promise<Reply[]> =>
  parentId ? [] : ((await load(childrenOfReply, id)) ?? []);
