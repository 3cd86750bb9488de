import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { SubjectInput } from '#activity';
import { Group } from '#people';
import { Connection, type Page } from '#platform';
import { can } from '../ideas.policy.js';
import type { PromiseKept } from './answer-counts.js';
import { Answering } from './answering.service.js';
import { Idea } from './idea.entity.js';
import {
  AnswerIdeaInput,
  EditIdeaInput,
  FollowIdeaInput,
  IdeasArgs,
  MergeIdeasInput,
  ProposeIdeaInput,
  WithdrawIdeaInput,
} from './ideas.inputs.js';
import { Ideas } from './ideas.service.js';
import { Merging } from './merging.service.js';
import { Proposing } from './proposing.service.js';

export const IdeaConnection = Connection(Idea);

@ObjectType({ description: 'How the community answers the ideas of its people; for all to see.' })
export class IdeaAnswerCounts implements PromiseKept {
  @Field(() => Int)
  answered: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int, { description: 'Of those that wait, how many for longer than was promised.' })
  late: number;

  @Field(() => Int, { description: 'Within so many days an answer was promised.' })
  promisedDays: number;
}

@Resolver(() => Idea)
export class IdeasResolver {
  constructor(
    private readonly all: Ideas,
    private readonly proposing: Proposing,
    private readonly merging: Merging,
    private readonly answering: Answering,
  ) {}

  @Query(() => IdeaConnection, {
    description: 'Newest first; those that were merged stand behind the one they are in.',
  })
  ideas(@Args() args: IdeasArgs): Promise<Page<Idea>> {
    return this.all.all(args);
  }

  @Query(() => Idea)
  idea(@Args('id', { type: () => ID }) id: string): Promise<Idea> {
    return this.all.visibleTo(id);
  }

  @Query(() => IdeaAnswerCounts)
  ideaAnswers(): Promise<PromiseKept> {
    return this.all.answers();
  }

  @Query(() => Boolean, { description: 'Whether the viewer may put in an idea.' })
  canProposeIdea(): boolean {
    return can('idea.propose', null);
  }

  @Query(() => Boolean, {
    description: 'Whether the viewer may put in ideas for people who have no account, outside a workshop.',
  })
  canProposeForSomebody(): boolean {
    return can('idea.propose-for-somebody', { facilitatorIds: [] });
  }

  @Query(() => Group, {
    nullable: true,
    description: 'Who would see an idea that comes from something; null: the whole community.',
  })
  readersOfIdeaFrom(@Args('source') source: SubjectInput): Promise<Group | null> {
    return this.proposing.readersFrom(source);
  }

  @Mutation(() => Idea)
  proposeIdea(@Args('input') input: ProposeIdeaInput): Promise<Idea> {
    return this.proposing.propose(input);
  }

  @Mutation(() => Idea)
  editIdea(@Args('input') input: EditIdeaInput): Promise<Idea> {
    return this.all.edit(input);
  }

  @Mutation(() => Boolean, { description: 'Takes one’s own idea back: it is gone for everybody.' })
  withdrawIdea(@Args('input') { ideaId }: WithdrawIdeaInput): Promise<boolean> {
    return this.all.withdraw(ideaId);
  }

  @Mutation(() => Idea, { description: 'Returns the one that stands for all of them.' })
  mergeIdeas(@Args('input') input: MergeIdeasInput): Promise<Idea> {
    return this.merging.merge(input);
  }

  @Mutation(() => Idea)
  answerIdea(@Args('input') input: AnswerIdeaInput): Promise<Idea> {
    return this.answering.answer(input);
  }

  @Mutation(() => Idea)
  followIdea(@Args('input') { ideaId }: FollowIdeaInput): Promise<Idea> {
    return this.all.follow(ideaId);
  }

  @Mutation(() => Idea)
  unfollowIdea(@Args('input') { ideaId }: FollowIdeaInput): Promise<Idea> {
    return this.all.unfollow(ideaId);
  }
}
