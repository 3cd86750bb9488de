import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { apiLanguage, readFields, statusOf, type Form } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  AnswerAdopterQuestionDocument,
  QuestionPageDocument,
  WithdrawAdopterAnswerDocument,
  WithdrawAdopterQuestionDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath, networkPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { QuestionView, type AnswerField } from './question.view.js';

type Address = { community: string; question: string };

/** A conversation with people of other communities: each is known by answering. */
@Page('c/:community/adopters/:question')
export class QuestionPage {
  constructor(
    private readonly operations: Operations,
    private readonly kept: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query('done') done: unknown) {
    const form = await this.kept.take(visit, pathOf(at), blank(visit));
    return this.answer(visit, at, form, done === 'asked');
  }

  @Post()
  async say(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, ['id', 'body', 'language'] as const);
    const input = {
      id: values.id,
      questionId: at.question,
      body: values.body,
      language: apiLanguage(values.language),
    };
    const { data, failure } = await this.operations.run(visit, AnswerAdopterQuestionDocument, { input }, at);
    if (!failure) return redirect(visit.href(`${pathOf(at)}#answer-${data.answerAdopterQuestion.id}`));
    return this.kept.answerRefusal(visit, pathOf(at), { values, failure }, (form) =>
      this.answer(visit, at, form),
    );
  }

  @Post('withdraw')
  async withdraw(@Visited() visit: Visit, @Param() at: Address) {
    const input = { questionId: at.question };
    await this.operations.dataOf(visit, WithdrawAdopterQuestionDocument, { input }, at);
    return redirect(visit.href(networkPath(at.community)));
  }

  @Post('withdraw-answer')
  async withdrawAnswer(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const input = { answerId: body['answer'] ?? '' };
    await this.operations.dataOf(visit, WithdrawAdopterAnswerDocument, { input }, at);
    return redirect(visit.href(pathOf(at)));
  }

  private async answer(visit: Visit, at: Address, form: Form<AnswerField>, asked = false) {
    const data = await this.operations.dataOf(visit, QuestionPageDocument, at, at);
    const props = { community: at.community, question: data.adopterQuestion, form, asked };
    return page(QuestionView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, question }: Address): string => communityPath(community, 'adopters', question);

const blank = (visit: Visit) => ({ id: v7(), body: '', language: visit.language.toUpperCase() });
