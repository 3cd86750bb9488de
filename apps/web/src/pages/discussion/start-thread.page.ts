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
import { PreviewDocument, StartThreadDocument, type StartPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { groupPath, threadPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { v7 } from 'uuid';
import { groupToWriteIn, type GroupAddress } from './group-to-write-in.js';
import { StartThreadView, type StartThreadField } from './start-thread.view.js';

const fields: StartThreadField[] = ['id', 'title', 'body', 'language'];

@Page('c/:community/groups/:group/start')
export class StartThreadPage {
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
  async start(@Visited() visit: Visit, @Param() at: GroupAddress, @Body() body: FormBody) {
    const values = readFields(body, fields);
    if (wantsPreview(body)) return this.preview(visit, at, values);
    const input = { ...values, groupId: at.group, language: apiLanguage(values.language) };
    const { data, failure } = await this.operations.run(visit, StartThreadDocument, { input }, at);
    if (!failure) return redirect(visit.href(threadPath(at.community, data.startThread.id)));
    return this.refused(visit, at, { values, failure });
  }

  private async preview(visit: Visit, at: GroupAddress, values: Values<StartThreadField>) {
    const { data, failure } = await this.operations.preview(
      visit,
      PreviewDocument,
      { markdown: values.body },
      at,
    );
    if (!failure)
      return this.answer(at, await this.load(visit, at), { values, preview: { body: data.preview } });
    return this.refused(visit, at, { values, failure });
  }

  private refused(visit: Visit, at: GroupAddress, form: RefusedForm<StartThreadField>) {
    return this.drafts.answerRefusal(visit, pathOf(at), form, async (again) =>
      this.answer(at, await this.load(visit, at), again),
    );
  }

  private load(visit: Visit, at: GroupAddress): Promise<StartPageQuery> {
    return groupToWriteIn(this.operations, visit, at, 'startThread');
  }

  private answer(at: GroupAddress, data: StartPageQuery, form: Form<StartThreadField>) {
    const props = { community: at.community, group: data.group, form };
    return page(StartThreadView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: GroupAddress): string => groupPath(at.community, at.group, 'start');

const blank = (visit: Visit): Values<StartThreadField> => ({
  id: v7(),
  title: '',
  body: '',
  language: visit.language.toUpperCase(),
});
