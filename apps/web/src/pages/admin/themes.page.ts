import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  RestoreThemeDocument,
  RetireThemeDocument,
  SaveThemeDocument,
  ThemesPageDocument,
  type ThemesPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { adminPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { ThemeFormView, type ThemeField } from './theme-form.view.js';
import { themesDone, ThemesView, type ThemesDone } from './themes.view.js';

type Address = { community: string; theme: string };

const fields: ThemeField[] = ['id', 'nameEn', 'nameCy', 'position'];

/** What discussions can be about. */
@Page('c/:community/admin/themes')
export class ThemesPages {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async list(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    const data = await this.load(visit, community);
    const themes = data.community.themeSettings;
    const props = { community, themes, done: themesDone.find((one) => one === done) };
    return page(ThemesView, props, { frame: frameOf(data) });
  }

  @Get(':theme')
  async form(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at.community);
    const blank = at.theme === 'new' ? newTheme(data) : savedTheme(data, at.theme);
    return this.answer(data, at, await this.drafts.take(visit, pathOf(at), blank));
  }

  @Post(':theme')
  async save(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const id = at.theme === 'new' ? values.id : at.theme;
    const input = { ...values, id, position: Number.parseInt(values.position, 10) || 0 };
    const { failure } = await this.operations.run(visit, SaveThemeDocument, { input }, at);
    if (!failure) return this.back(visit, at, 'saved');
    return this.drafts.answerRefusal(visit, pathOf(at), { values, failure }, async (again) =>
      this.answer(await this.load(visit, at.community), at, again),
    );
  }

  @Post(':theme/retire')
  async retire(@Visited() visit: Visit, @Param() at: Address) {
    await this.operations.dataOf(visit, RetireThemeDocument, { input: { id: at.theme } }, at);
    return this.back(visit, at, 'retired');
  }

  @Post(':theme/restore')
  async restore(@Visited() visit: Visit, @Param() at: Address) {
    await this.operations.dataOf(visit, RestoreThemeDocument, { input: { id: at.theme } }, at);
    return this.back(visit, at, 'restored');
  }

  private back(visit: Visit, { community }: Address, done: ThemesDone) {
    return redirect(visit.href(`${adminPath(community, 'themes')}?done=${done}`));
  }

  private load(visit: Visit, community: string): Promise<ThemesPageQuery> {
    return this.operations.dataOf(visit, ThemesPageDocument, { community }, { community });
  }

  private answer(data: ThemesPageQuery, at: Address, form: Form<ThemeField>) {
    return page(ThemeFormView, { ...at, form }, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: Address): string => adminPath(at.community, 'themes', at.theme);

const newTheme = ({ community }: ThemesPageQuery): Values<ThemeField> => ({
  id: v7(),
  nameEn: '',
  nameCy: '',
  position: String(1 + Math.max(0, ...community.themeSettings.map(({ position }) => position))),
});

function savedTheme({ community }: ThemesPageQuery, id: string): Values<ThemeField> {
  const theme = community.themeSettings.find((one) => one.id === id);
  if (!theme) throw new PageFailure('NOT_FOUND');
  const { nameEn, nameCy, position } = theme;
  return { id, nameEn, nameCy, position: String(position) };
}
