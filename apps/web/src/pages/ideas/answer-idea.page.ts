import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { refuseUnchosen } from '../../forms/choices.js';
import { apiLanguage, readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
import {
  AnswerIdeaDocument,
  AnswerIdeaPageDocument,
  PreviewDocument,
  type AnswerIdeaPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { ideaPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { AnswerIdeaView, answerStates, type AnswerField } from './answer-idea.view.js';
import type { IdeaAddress } from './idea.page.js';

const fields: AnswerField[] = ['id', 'state', 'words', 'language'];

@Page('c/:community/ideas/:idea/answer')
export class AnswerIdeaPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: IdeaAddress, @Query('draft') draft: unknown) {
    const data = await this.load(visit, at);
    const form = await this.desk.open(
      visit,
      { place: pathOf(at), scope: at },
      { offers: data.draftsAt, draft, blank: blank(visit) },
    );
    return this.answer(at, data, form);
  }

  @Post()
  send(@Visited() visit: Visit, @Param() at: IdeaAddress, @Body() body: FormBody) {
    const values = { ...blank(visit), ...readFields(body, fields) };
    return this.desk.receive(visit, this.sheet(visit, at, values), body);
  }

  private sheet(visit: Visit, at: IdeaAddress, values: Values<AnswerField>): Sheet<AnswerField> {
    return {
      place: pathOf(at),
      scope: at,
      values,
      texts: ['words'],
      isNew: true,
      preview: () => this.preview(visit, at, values),
      post: () => this.post(visit, at, values),
      show: async (form) => this.answer(at, await this.load(visit, at), form),
    };
  }

  private async preview(visit: Visit, at: IdeaAddress, { words }: Values<AnswerField>) {
    const { data, failure } = await this.operations.preview(visit, PreviewDocument, { markdown: words }, at);
    return failure ? { data: null, failure } : { data: { words: data.preview }, failure: null };
  }

  private async post(visit: Visit, at: IdeaAddress, values: Values<AnswerField>): Promise<Posted> {
    const { id, words } = values;
    const state = answerStates.find((one) => one === values.state);
    if (!state) return { failure: refuseUnchosen('state') };
    const input = { id, ideaId: at.idea, state, words, language: apiLanguage(values.language) };
    const { data, failure } = await this.operations.run(visit, AnswerIdeaDocument, { input }, at);
    if (failure) return { failure };
    const standing = data.answerIdea.answers.find((answer) => answer.id === id);
    const same = sameWords([standing?.state ?? '', standing?.words ?? ''], [state, words]);
    return { path: `${ideaPath(at.community, at.idea)}?done=answered`, same, failure: null };
  }

  private async load(visit: Visit, at: IdeaAddress): Promise<AnswerIdeaPageQuery> {
    const variables = { ...at, place: pathOf(at) };
    const data = await this.operations.dataOf(visit, AnswerIdeaPageDocument, variables, at);
    if (!data.idea.viewerCan.answer) throw new PageFailure('FORBIDDEN');
    return data;
  }

  private answer(at: IdeaAddress, data: AnswerIdeaPageQuery, form: Form<AnswerField>) {
    const drafts = data.draftsAt.filter(({ id }) => id !== form.values.id);
    const props = { community: at.community, idea: data.idea, drafts, form };
    return page(AnswerIdeaView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, idea }: IdeaAddress): string => ideaPath(community, idea, 'answer');

const blank = (visit: Visit): Values<AnswerField> => ({
  id: v7(),
  state: '',
  words: '',
  language: visit.language.toUpperCase(),
});
