import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Group } from '#people';
import { hasMembersOutside } from './group-sight.js';
import { Thread } from './thread.entity.js';
import {
  CloseThreadInput,
  MarkAnswerInput,
  MoveThreadInput,
  PinThreadInput,
  ReopenThreadInput,
} from './thread.inputs.js';
import { ThreadKeeping } from './thread-keeping.service.js';
import { Threads } from './thread.service.js';

@ObjectType({ description: 'Who will see a thread when it moves; no names and no numbers.' })
export class MoveWarning {
  @Field(() => Group)
  from: Group;

  @Field(() => Group)
  to: Group;

  @Field({ description: 'Somebody who can read it now can’t then.' })
  losesSight: boolean;

  @Field({ description: 'Somebody who can’t read it now can then.' })
  gainsSight: boolean;
}

@Resolver(() => Thread)
export class ThreadKeepingResolver {
  constructor(
    private readonly threads: Threads,
    private readonly keeping: ThreadKeeping,
  ) {}

  @Query(() => MoveWarning)
  async moveWarning(
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<MoveWarning> {
    const { from, to } = await this.keeping.moving(await this.threads.visibleTo(threadId), groupId);
    return {
      from,
      to,
      losesSight: await hasMembersOutside(from, to),
      gainsSight: await hasMembersOutside(to, from),
    };
  }

  @Mutation(() => Thread)
  markAnswer(@Args('input') input: MarkAnswerInput): Promise<Thread> {
    return this.keeping.markAnswer(input);
  }

  @Mutation(() => Thread, { description: 'At most 5 in a group stand above the others.' })
  pinThread(@Args('input') input: PinThreadInput): Promise<Thread> {
    return this.keeping.pin(input);
  }

  @Mutation(() => Thread)
  closeThread(@Args('input') input: CloseThreadInput): Promise<Thread> {
    return this.keeping.close(input);
  }

  @Mutation(() => Thread)
  reopenThread(@Args('input') { threadId }: ReopenThreadInput): Promise<Thread> {
    return this.keeping.reopen(threadId);
  }

  @Mutation(() => Thread)
  moveThread(@Args('input') input: MoveThreadInput): Promise<Thread> {
    return this.keeping.move(input);
  }
}
