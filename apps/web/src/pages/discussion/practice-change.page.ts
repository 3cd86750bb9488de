import { Body, Get, Param, Post } from '@nestjs/common';
import {
  apiLanguage,
  readFields,
  statusOf,
  wantsPreview,
  type Form,
  type RefusedForm,
  type Values,
} from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  PostPracticeChangeDocument,
  PreviewPracticeChangeDocument,
  type StartPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { groupPath, threadPath } from '../../ui/paths.js';
import { partsOf } from '../../ui/practice-change.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { v7 } from 'uuid';
import { groupToWriteIn, type GroupAddress } from './group-to-write-in.js';
import { PracticeChangeView, type PracticeChangeField } from './practice-change.view.js';

const fields: PracticeChangeField[] = ['id', 'title', 'changed', 'why', 'involved', 'happened', 'language'];

@Page('c/:community/groups/:group/practice-change')
export class PracticeChangePage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: GroupAddress) {
    const data = await this.load(visit, at);
    return this.answer(at, data, await this.drafts.take(visit, pathOf(at), blank(visit)));
  }

  @Post()
  async post(@Visited() visit: Visit, @Param() at: GroupAddress, @Body() body: FormBody) {
    const values = readFields(body, fields);
    if (wantsPreview(body)) return this.preview(visit, at, values);
    const input = { ...values, groupId: at.group, language: apiLanguage(values.language) };
    const { data, failure } = await this.operations.run(visit, PostPracticeChangeDocument, { input }, at);
    if (!failure) return redirect(visit.href(threadPath(at.community, data.postPracticeChange.id)));
    return this.refused(visit, at, { values, failure });
  }

  private async preview(visit: Visit, at: GroupAddress, values: Values<PracticeChangeField>) {
    const document = PreviewPracticeChangeDocument;
    const { data, failure } = await this.operations.preview(visit, document, partsOf(values), at);
    if (!failure) return this.answer(at, await this.load(visit, at), { values, preview: partsOf(data) });
    return this.refused(visit, at, { values, failure });
  }

  private refused(visit: Visit, at: GroupAddress, form: RefusedForm<PracticeChangeField>) {
    return this.drafts.answerRefusal(visit, pathOf(at), form, async (again) =>
      this.answer(at, await this.load(visit, at), again),
    );
  }

  private load(visit: Visit, at: GroupAddress): Promise<StartPageQuery> {
    return groupToWriteIn(this.operations, visit, at, 'postPracticeChange');
  }

  private answer(at: GroupAddress, data: StartPageQuery, form: Form<PracticeChangeField>) {
    const props = { community: at.community, group: data.group, form };
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
  language: visit.language.toUpperCase(),
});
