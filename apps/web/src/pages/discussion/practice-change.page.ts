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
  StartPageDocument,
  type StartPageQuery,
} from '../../graphql/generated.js';
import type { ErrorCode } from '../../graphql/failure.js';
import { Operations } from '../../graphql/operations.js';
import { groupPath, threadPath } from '../../ui/paths.js';
import { partsOf } from '../../ui/practice-change.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { v7 } from 'uuid';
import { PracticeChangeView, type PracticeChangeField } from './practice-change.view.js';

type Address = { community: string; group: string };

const fields: PracticeChangeField[] = ['id', 'title', 'changed', 'why', 'involved', 'happened', 'language'];

@Page('c/:community/groups/:group/practice-change')
export class PracticeChangePage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    return this.answer(at, data, await this.drafts.take(visit, pathOf(at), blank(visit)));
  }

  @Post()
  async post(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, fields);
    if (wantsPreview(body)) return this.preview(visit, at, values);
    const input = { ...values, groupId: at.group, language: apiLanguage(values.language) };
    const { data, failure } = await this.operations.run(visit, PostPracticeChangeDocument, { input }, at);
    if (!failure) return redirect(visit.href(threadPath(at.community, data.postPracticeChange.id)));
    return this.refused(visit, at, { values, failure });
  }

  private async preview(visit: Visit, at: Address, values: Values<PracticeChangeField>) {
    const document = PreviewPracticeChangeDocument;
    const { data, failure } = await this.operations.preview(visit, document, partsOf(values), at);
    if (!failure) return this.answer(at, await this.load(visit, at), { values, preview: partsOf(data) });
    return this.refused(visit, at, { values, failure });
  }

  private refused(visit: Visit, at: Address, form: RefusedForm<PracticeChangeField>) {
    return this.drafts.answerRefusal(visit, pathOf(at), form, async (again) =>
      this.answer(at, await this.load(visit, at), again),
    );
  }

  private async load(visit: Visit, at: Address): Promise<StartPageQuery> {
    const data = await this.operations.dataOf(visit, StartPageDocument, at, at);
    const { viewerCan, closedAt } = data.group;
    if (!viewerCan.postPracticeChange) throw new PageFailure(closedAt ? 'GROUP_CLOSED' : refusalFor(data));
    return data;
  }

  private answer(at: Address, data: StartPageQuery, form: Form<PracticeChangeField>) {
    const props = { community: at.community, group: data.group, form };
    return page(PracticeChangeView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

/** What whoever may see the group can’t do there, they could under the ground rules, or not at all. */
const refusalFor = ({ viewer }: StartPageQuery): ErrorCode =>
  viewer?.acceptedRules === false ? 'RULES_NOT_ACCEPTED' : 'FORBIDDEN';

const pathOf = (at: Address): string => groupPath(at.community, at.group, 'practice-change');

const blank = (visit: Visit): Values<PracticeChangeField> => ({
  id: v7(),
  title: '',
  changed: '',
  why: '',
  involved: '',
  happened: '',
  language: visit.language.toUpperCase(),
});
