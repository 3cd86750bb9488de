import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import {
  apiLanguage,
  chosenIn,
  listOf,
  readFields,
  statusOf,
  type Form,
  type Values,
} from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
import {
  PostPracticeChangeDocument,
  PreviewPracticeChangeDocument,
  type StartPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { groupPath, threadPath } from '../../ui/paths.js';
import { partsOf, practiceChangeParts } from '../../ui/practice-change.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { groupToWriteIn, type GroupAddress } from './group-to-write-in.js';
import { PracticeChangeView, type PracticeChangeField } from './practice-change.view.js';

const fields: PracticeChangeField[] = ['id', 'title', ...practiceChangeParts, 'language'];

@Page('c/:community/groups/:group/practice-change')
export class PracticeChangePage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: GroupAddress, @Query('draft') draft: unknown) {
    const data = await this.load(visit, at);
    const form = await this.desk.open(
      visit,
      { place: pathOf(at), scope: at },
      { offers: data.draftsAt, draft, blank: blank(visit) },
    );
    return this.answer(at, data, form);
  }

  @Post()
  share(@Visited() visit: Visit, @Param() at: GroupAddress, @Body() body: FormBody) {
    const values = { ...blank(visit), ...readFields(body, fields), themes: chosenIn(body, 'themes') };
    return this.desk.receive(visit, this.sheet(visit, at, values), body);
  }

  private sheet(
    visit: Visit,
    at: GroupAddress,
    values: Values<PracticeChangeField>,
  ): Sheet<PracticeChangeField> {
    return {
      place: pathOf(at),
      scope: at,
      values,
      texts: ['title', ...practiceChangeParts],
      isNew: true,
      preview: () => this.preview(visit, at, values),
      post: () => this.post(visit, at, values),
      show: async (form) => this.answer(at, await this.load(visit, at), form),
    };
  }

  private async preview(visit: Visit, at: GroupAddress, values: Values<PracticeChangeField>) {
    const document = PreviewPracticeChangeDocument;
    const { data, failure } = await this.operations.preview(visit, document, partsOf(values), at);
    return failure ? { data: null, failure } : { data: partsOf(data), failure: null };
  }

  private async post(visit: Visit, at: GroupAddress, values: Values<PracticeChangeField>): Promise<Posted> {
    const { id, title, themes } = values;
    const parts = partsOf(values);
    const input = {
      id,
      groupId: at.group,
      title,
      ...parts,
      language: apiLanguage(values.language),
      themeIds: listOf(themes),
    };
    const { data, failure } = await this.operations.run(visit, PostPracticeChangeDocument, { input }, at);
    if (failure) return { failure };
    const thread = data.postPracticeChange;
    const standing = thread.practiceChange ? Object.values(partsOf(thread.practiceChange)) : [];
    const same = sameWords([thread.title, ...standing], [title, ...Object.values(parts)]);
    return { path: threadPath(at.community, thread.id), same, failure: null };
  }

  private load(visit: Visit, at: GroupAddress): Promise<StartPageQuery> {
    return groupToWriteIn(this.operations, visit, at, {
      permission: 'postPracticeChange',
      place: pathOf(at),
    });
  }

  private answer(at: GroupAddress, data: StartPageQuery, form: Form<PracticeChangeField>) {
    const { group, community, draftsAt } = data;
    const drafts = draftsAt.filter(({ id }) => id !== form.values.id);
    const props = { community: at.community, group, themes: community.themes, drafts, form };
    return page(PracticeChangeView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: GroupAddress): string => groupPath(at.community, at.group, 'practice-change');

const blank = (visit: Visit): Values<PracticeChangeField> => ({
  id: v7(),
  title: '',
  changed: '',
  why: '',
  involved: '',
  happened: '',
  themes: '',
  language: visit.language.toUpperCase(),
});
