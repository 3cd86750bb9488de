import { Body, Get, Param, Post, Query } from '@nestjs/common';
import {
  readFields,
  statusOf,
  wantsPreview,
  type Form,
  type RefusedForm,
  type Values,
} from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  GroundRulesFormPageDocument,
  PreviewGroundRulesDocument,
  PublishGroundRulesDocument,
  type GroundRulesFormPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { adminPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { GroundRulesFormView, type GroundRulesField } from './ground-rules-form.view.js';

const fields: GroundRulesField[] = ['textEn', 'textCy', 'basedOn'];

@Page('c/:community/admin/rules')
export class GroundRulesFormPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    const data = await this.load(visit, community);
    const form = await this.drafts.take(visit, pathOf(community), current(data));
    return this.answer(data, form, done === 'published');
  }

  @Post()
  async publish(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readFields(body, fields);
    if (wantsPreview(body)) return this.preview(visit, community, values);
    const { failure } = await this.operations.run(
      visit,
      PublishGroundRulesDocument,
      { input: { ...values, basedOn: Number.parseInt(values.basedOn, 10) || 0 } },
      { community },
    );
    if (!failure) return redirect(visit.href(`${pathOf(community)}?done=published`));
    return this.refused(visit, community, { values, failure });
  }

  private async preview(visit: Visit, community: string, values: Values<GroundRulesField>) {
    const { textEn, textCy } = values;
    const document = PreviewGroundRulesDocument;
    const { data, failure } = await this.operations.preview(
      visit,
      document,
      { textEn, textCy },
      { community },
    );
    if (failure) return this.refused(visit, community, { values, failure });
    const preview = { textEn: data.textEn, textCy: data.textCy };
    return this.answer(await this.load(visit, community), { values, preview });
  }

  private refused(visit: Visit, community: string, form: RefusedForm<GroundRulesField>) {
    return this.drafts.answerRefusal(visit, pathOf(community), form, async (again) =>
      this.answer(await this.load(visit, community), again),
    );
  }

  private load(visit: Visit, community: string): Promise<GroundRulesFormPageQuery> {
    return this.operations.dataOf(visit, GroundRulesFormPageDocument, { community }, { community });
  }

  private answer(data: GroundRulesFormPageQuery, form: Form<GroundRulesField>, done = false) {
    const { slug, groundRulesHistory } = data.community;
    const props = { community: slug, history: groundRulesHistory, form, done };
    return page(GroundRulesFormView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (community: string): string => adminPath(community, 'rules');

function current({ community }: GroundRulesFormPageQuery): Values<GroundRulesField> {
  const [newest] = community.groundRulesHistory;
  return {
    textEn: newest?.textEn ?? '',
    textCy: newest?.textCy ?? '',
    basedOn: String(newest?.version ?? 0),
  };
}
