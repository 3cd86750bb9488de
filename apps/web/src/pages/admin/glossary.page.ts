import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  GlossarySettingsPageDocument,
  RemoveGlossaryEntryDocument,
  SaveGlossaryEntryDocument,
  type GlossarySettingsPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { adminPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { GlossaryFormView, type GlossaryField } from './glossary-form.view.js';
import { glossaryDone, GlossarySettingsView, type GlossaryDone } from './glossary.view.js';

type Address = { community: string; entry: string };

const fields: GlossaryField[] = ['id', 'termEn', 'termCy', 'meaningEn', 'meaningCy'];

/** The words that admins explain. */
@Page('c/:community/admin/glossary')
export class GlossarySettingsPages {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async list(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    const data = await this.load(visit, community);
    const entries = data.community.glossarySettings;
    const props = { community, entries, done: glossaryDone.find((one) => one === done) };
    return page(GlossarySettingsView, props, { frame: frameOf(data) });
  }

  @Get(':entry')
  async form(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at.community);
    const blank = at.entry === 'new' ? { ...readFields({}, fields), id: v7() } : savedEntry(data, at.entry);
    return this.answer(data, at, await this.drafts.take(visit, pathOf(at), blank));
  }

  @Post(':entry')
  async save(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const input = { ...values, id: at.entry === 'new' ? values.id : at.entry };
    const { failure } = await this.operations.run(visit, SaveGlossaryEntryDocument, { input }, at);
    if (!failure) return this.back(visit, at, 'saved');
    return this.drafts.answerRefusal(visit, pathOf(at), { values, failure }, async (again) =>
      this.answer(await this.load(visit, at.community), at, again),
    );
  }

  @Post(':entry/remove')
  async remove(@Visited() visit: Visit, @Param() at: Address) {
    await this.operations.dataOf(visit, RemoveGlossaryEntryDocument, { input: { id: at.entry } }, at);
    return this.back(visit, at, 'removed');
  }

  private back(visit: Visit, { community }: Address, done: GlossaryDone) {
    return redirect(visit.href(`${adminPath(community, 'glossary')}?done=${done}`));
  }

  private load(visit: Visit, community: string): Promise<GlossarySettingsPageQuery> {
    return this.operations.dataOf(visit, GlossarySettingsPageDocument, { community }, { community });
  }

  private answer(data: GlossarySettingsPageQuery, at: Address, form: Form<GlossaryField>) {
    return page(GlossaryFormView, { ...at, form }, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: Address): string => adminPath(at.community, 'glossary', at.entry);

function savedEntry({ community }: GlossarySettingsPageQuery, id: string): Values<GlossaryField> {
  const entry = community.glossarySettings.find((one) => one.id === id);
  if (!entry) throw new PageFailure('NOT_FOUND');
  const { termEn, termCy, meaningEn, meaningCy } = entry;
  return { id, termEn, termCy, meaningEn, meaningCy };
}
