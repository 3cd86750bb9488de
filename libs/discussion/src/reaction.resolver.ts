import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { load } from '#platform';
import { ReactInput, ReactionCount, ReactionResult, reactionsOfPost } from './reaction.js';
import { Reactions } from './reactions.service.js';
import { Reply } from './reply.entity.js';
import { Thread } from './thread.entity.js';

@Resolver(() => ReactionResult)
export class ReactionResolver {
  constructor(private readonly reactions: Reactions) {}

  @Mutation(() => ReactionResult)
  react(@Args('input') input: ReactInput): Promise<ReactionResult> {
    return this.reactions.react(input);
  }
}

@Resolver(() => Thread)
export class ThreadReactionsResolver {
  @ResolveField(() => [ReactionCount])
  reactions(@Parent() thread: Thread): Promise<ReactionCount[] | undefined> {
    return load(reactionsOfPost, thread.id);
  }
}

@Resolver(() => Reply)
export class ReplyReactionsResolver {
  @ResolveField(() => [ReactionCount])
  reactions(@Parent() reply: Reply): Promise<ReactionCount[] | undefined> {
    return load(reactionsOfPost, reply.id);
  }
}
