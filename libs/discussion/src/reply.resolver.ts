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
import { load } from '#platform';
import { EditReplyInput, PostReplyInput } from './discussion.inputs.js';
import { revisionsOfPost, threadById } from './discussion.loaders.js';
import { can } from './discussion.policy.js';
import { Reply } from './reply.entity.js';
import { Replies } from './reply.service.js';
import { Revision } from './revision.entity.js';
import { Thread } from './thread.entity.js';

@ObjectType()
export class ReplyPermissions {
  @Field()
  edit: boolean;
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

  @ResolveField(() => Thread)
  thread(@Parent() reply: Reply): Promise<Thread | undefined> {
    return load(threadById, reply.threadId);
  }

  @ResolveField(() => [Revision], { description: 'Earlier versions, newest first.' })
  revisions(@Parent() reply: Reply): Promise<Revision[] | undefined> {
    return load(revisionsOfPost, reply.id);
  }

  @ResolveField(() => ReplyPermissions)
  viewerCan(@Parent() reply: Reply): ReplyPermissions {
    return { edit: can('reply.edit', reply) };
  }
}
