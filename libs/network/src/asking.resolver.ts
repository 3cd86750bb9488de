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
import { Subjects, SubjectSummary } from '#activity';
import { viewer, viewingMember } from '#people';
import { load } from '#platform';
import { AdopterAnswer, AdopterQuestion, NetworkVoice } from './adopter-words.entity.js';
import { answersTo, nameOfVoice, placeById, viewerWasAsked } from './adopter-words.queries.js';
import { Asking } from './asking.service.js';
import { NetworkItem } from './item.entity.js';
import { itemOfPractice } from './item.queries.js';
import {
  AnswerAdopterQuestionInput,
  AskAdoptersInput,
  WithdrawAdopterAnswerInput,
  WithdrawAdopterQuestionInput,
} from './ledger.inputs.js';
import { can } from './network.policy.js';

@ObjectType()
export class AdopterWordsPermissions {
  @Field({ description: 'Of an answer: the question it answers.' })
  answer: boolean;

  @Field()
  withdraw: boolean;

  @Field({ description: 'Those who look after the community where it was written decide.' })
  report: boolean;
}

@Resolver(() => AdopterQuestion)
export class AdopterQuestionResolver {
  constructor(
    private readonly asking: Asking,
    private readonly subjects: Subjects,
  ) {}

  @Query(() => AdopterQuestion)
  adopterQuestion(@Args('id', { type: () => ID }) id: string): Promise<AdopterQuestion> {
    return this.asking.visible(id);
  }

  @Mutation(() => AdopterQuestion, {
    description: 'Reaches those who said that others may ask; who they are is shown when they answer.',
  })
  askAdopters(@Args('input') input: AskAdoptersInput): Promise<AdopterQuestion> {
    return this.asking.ask(input);
  }

  @Mutation(() => Boolean, { description: 'Takes one’s question back, and with it the conversation.' })
  withdrawAdopterQuestion(@Args('input') input: WithdrawAdopterQuestionInput): Promise<boolean> {
    return this.asking.withdrawQuestion(input.questionId);
  }

  @ResolveField(() => NetworkVoice)
  asker(@Parent() { id, tenantId, askedBy }: AdopterQuestion): Promise<NetworkVoice> {
    return voice(id, tenantId, askedBy);
  }

  @ResolveField(() => [AdopterAnswer], { description: 'Oldest first, at most 200.' })
  answers(@Parent() { id }: AdopterQuestion): Promise<AdopterAnswer[] | undefined> {
    return load(answersTo, id);
  }

  @ResolveField(() => NetworkItem, {
    nullable: true,
    description: 'What it is about, while that is published.',
  })
  async item(@Parent() { sourceId, subjectId }: AdopterQuestion): Promise<NetworkItem | null> {
    return (await load(itemOfPractice, `${sourceId} ${subjectId}`)) ?? null;
  }

  @ResolveField(() => SubjectSummary, {
    nullable: true,
    description: 'What it is about, in its own community.',
  })
  async subject(
    @Parent() { sourceId, subjectKind, subjectId }: AdopterQuestion,
  ): Promise<SubjectSummary | null> {
    if (sourceId !== viewer().community!.id) return null;
    const summaries = await this.subjects.summaries([{ kind: subjectKind, id: subjectId }]);
    return summaries.get(subjectId) ?? null;
  }

  @ResolveField(() => Boolean, { description: 'The viewer is one of those who were asked.' })
  async askedYou(@Parent() { id }: AdopterQuestion): Promise<boolean> {
    return (await load(viewerWasAsked, id)) ?? false;
  }

  @ResolveField(() => AdopterWordsPermissions)
  async viewerCan(@Parent() question: AdopterQuestion): Promise<AdopterWordsPermissions> {
    return {
      answer: await this.asking.canAnswer(question),
      ...onOwnWords(question.tenantId, question.askedBy),
    };
  }
}

@Resolver(() => AdopterAnswer)
export class AdopterAnswerResolver {
  constructor(private readonly asking: Asking) {}

  @Mutation(() => AdopterAnswer, {
    description: 'Whoever was asked, or asked, shows who they are by writing.',
  })
  answerAdopterQuestion(@Args('input') input: AnswerAdopterQuestionInput): Promise<AdopterAnswer> {
    return this.asking.answer(input);
  }

  @Mutation(() => Boolean, { description: 'Takes one’s answer back.' })
  withdrawAdopterAnswer(@Args('input') input: WithdrawAdopterAnswerInput): Promise<boolean> {
    return this.asking.withdrawAnswer(input.answerId);
  }

  @ResolveField(() => NetworkVoice)
  author(@Parent() { id, tenantId, answeredBy }: AdopterAnswer): Promise<NetworkVoice> {
    return voice(id, tenantId, answeredBy);
  }

  @ResolveField(() => AdopterWordsPermissions)
  async viewerCan(
    @Parent() { tenantId, answeredBy, questionId }: AdopterAnswer,
  ): Promise<AdopterWordsPermissions> {
    const question = await this.asking.visible(questionId);
    return { answer: await this.asking.canAnswer(question), ...onOwnWords(tenantId, answeredBy) };
  }
}

function onOwnWords(tenantId: string, authorId: string): { withdraw: boolean; report: boolean } {
  const isHere = tenantId === viewer().community!.id;
  const isOwn = isHere && authorId === viewingMember().id;
  return { withdraw: isHere && can('adopters.withdraw', { authorId }), report: !isOwn };
}

async function voice(id: string, tenantId: string, memberId: string): Promise<NetworkVoice> {
  const [name, community] = await Promise.all([load(nameOfVoice, id), load(placeById, tenantId)]);
  const you = tenantId === viewer().community!.id && memberId === viewingMember().id;
  return Object.assign(new NetworkVoice(), { name: name ?? null, community: community!, you });
}
