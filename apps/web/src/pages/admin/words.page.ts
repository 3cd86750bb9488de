import { Body, Get, Param, Post } from '@nestjs/common';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  LocalWordsPageDocument,
  UpdateLocalWordsDocument,
  type LocalWordsPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { adminPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { terms, wordField, wordFields, WordsView, type WordField } from './words.view.js';

@Page('c/:community/admin/words')
export class WordsPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string) {
    const data = await this.load(visit, community);
    return this.answer(data, await this.drafts.take(visit, pathOf(community), saved(data)));
  }

  @Post()
  async save(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readFields(body, wordFields);
    const words = terms.map((term) => ({
      term,
      en: values[wordField(term, 'en')],
      cy: values[wordField(term, 'cy')],
    }));
    const { failure } = await this.operations.run(
      visit,
      UpdateLocalWordsDocument,
      { input: { words } },
      { community },
    );
    if (!failure) return redirect(visit.href(`${adminPath(community)}?done=saved`));
    return this.drafts.answerRefusal(visit, pathOf(community), { values, failure }, async (again) =>
      this.answer(await this.load(visit, community), again),
    );
  }

  private load(visit: Visit, community: string): Promise<LocalWordsPageQuery> {
    return this.operations.dataOf(visit, LocalWordsPageDocument, { community }, { community });
  }

  private answer(data: LocalWordsPageQuery, form: Form<WordField>) {
    const props = { community: data.community.slug, form };
    return page(WordsView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (community: string): string => adminPath(community, 'words');

/** The usual words stand in the hints; only a community’s own are in the form. */
const saved = ({ community }: LocalWordsPageQuery): Values<WordField> =>
  Object.fromEntries(
    community.localWords.flatMap(({ term, en, cy, own }) => [
      [wordField(term, 'en'), own ? en : ''],
      [wordField(term, 'cy'), own ? cy : ''],
    ]),
  ) as Values<WordField>;
