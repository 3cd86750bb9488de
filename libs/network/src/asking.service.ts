import { Injectable } from '@nestjs/common';
import { viewer, viewingMember } from '#people';
import {
  AppError,
  currentUnit,
  ErrorCode,
  insertIfNew,
  Jobs,
  limit,
  load,
  newId,
  notFound,
  readInput,
  text,
} from '#platform';
import { AdopterAnswer, AdopterQuestion } from './adopter-words.entity.js';
import {
  answerById,
  canAnybodyBeAsked,
  questionById,
  takeAway,
  viewerWasAsked,
  wasTakenAwayBy,
} from './adopter-words.queries.js';
import { carryAdopterWords, type CarriedWords } from './adopters.job.js';
import type { AnswerAdopterQuestionInput, AskAdoptersInput } from './ledger.inputs.js';
import { authorize, can } from './network.policy.js';
import { Practices } from './practices.js';

const QUESTION_MAX = 2_000;
const ANSWER_MAX = 5_000;
const ASKING = { purpose: 'ask adopters', most: 5, minutes: 24 * 60 };
const ANSWERING = { purpose: 'answer adopters', most: 30, minutes: 60 };

/** A conversation with those who use something, wherever they are. Nobody knows who they are until they answer. */
@Injectable()
export class Asking {
  constructor(
    private readonly practices: Practices,
    private readonly jobs: Jobs,
  ) {}

  /** @throws AppError NOT_FOUND */
  async visible(id: string): Promise<AdopterQuestion> {
    viewingMember();
    const question = await load(questionById, id.toLowerCase());
    if (!question) throw notFound();
    return question;
  }

  /** @throws AppError NOBODY_TO_ASK, NOT_FOR_EVERYBODY, TOO_MANY_REQUESTS */
  async ask(input: AskAdoptersInput): Promise<AdopterQuestion> {
    const practice = await this.practices.named(input);
    authorize('adopters.ask', null);
    const words = readInput(input, { id: newId, body: text(QUESTION_MAX) });
    if (!practice.forEverybody) throw new AppError(ErrorCode.NOT_FOR_EVERYBODY);
    const { sourceId, kind: subjectKind, subjectId } = practice;
    const { id: askedBy } = viewingMember();
    const question = await insertIfNew(AdopterQuestion, {
      ...words,
      sourceId,
      subjectKind,
      subjectId,
      askedBy,
      language: input.language,
      shared: practice.item !== null,
    });
    if (!question) return ownAgain(await load(questionById, words.id), ({ askedBy: by }) => by);
    if (!(await canAnybodyBeAsked(practice))) throw new AppError(ErrorCode.NOBODY_TO_ASK);
    await limit(ASKING, askedBy);
    this.carryLater({ kind: 'question', tenantId: question.tenantId, id: question.id });
    return question;
  }

  async answer(input: AnswerAdopterQuestionInput): Promise<AdopterAnswer> {
    const question = await this.visible(input.questionId);
    authorize('adopters.answer', { isPart: await this.isPart(question) });
    const words = readInput(input, { id: newId, body: text(ANSWER_MAX) });
    const { id: answeredBy } = viewingMember();
    const { language } = input;
    const answer = await insertIfNew(AdopterAnswer, {
      ...words,
      questionId: question.id,
      answeredBy,
      language,
    });
    if (!answer) return ownAgain(await load(answerById, words.id), ({ answeredBy: by }) => by);
    await limit(ANSWERING, answeredBy);
    this.carryLater({ kind: 'answer', tenantId: answer.tenantId, id: answer.id });
    return answer;
  }

  /** With it, its answers can’t be read any more. Done twice, it is done. */
  async withdrawQuestion(id: string): Promise<boolean> {
    const { id: memberId } = viewingMember();
    if (await wasTakenAwayBy(memberId, 'adopter_question', id)) return true;
    const question = await this.visible(id);
    authorize('adopters.withdraw', { authorId: question.askedBy });
    await takeAway('adopter_question', question.id);
    return true;
  }

  async withdrawAnswer(id: string): Promise<boolean> {
    const { id: memberId } = viewingMember();
    if (await wasTakenAwayBy(memberId, 'adopter_answer', id)) return true;
    const answer = await load(answerById, id.toLowerCase());
    if (!answer) throw notFound();
    authorize('adopters.withdraw', { authorId: answer.answeredBy });
    await takeAway('adopter_answer', answer.id);
    return true;
  }

  async canAnswer(question: AdopterQuestion): Promise<boolean> {
    return can('adopters.answer', { isPart: await this.isPart(question) });
  }

  private async isPart({ id, askedBy }: AdopterQuestion): Promise<boolean> {
    return askedBy === viewingMember().id || ((await load(viewerWasAsked, id)) ?? false);
  }

  private carryLater(words: CarriedWords): void {
    currentUnit().afterCommit(`carry ${words.id}`, () => this.jobs.enqueue(carryAdopterWords, words));
  }
}

/** The same id again: its author gets what is there, anybody else what an unknown id gets. */
function ownAgain<T extends { tenantId: string }>(there: T | undefined, author: (words: T) => string): T {
  if (!there || there.tenantId !== viewer().community!.id || author(there) !== viewingMember().id)
    throw notFound();
  return there;
}
