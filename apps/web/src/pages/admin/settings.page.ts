import { Body, Get, Param, Post } from '@nestjs/common';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  CommunitySettingsPageDocument,
  UpdateCommunityDocument,
  type CommunitySettingsPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { adminPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import {
  frequencies,
  mailContents,
  SettingsOfCommunityView,
  type SettingsOfCommunityField,
} from './settings.view.js';

const fields: SettingsOfCommunityField[] = [
  'nameEn',
  'nameCy',
  'welcomeEn',
  'welcomeCy',
  'mailContent',
  'digestFrequency',
  'ideaAnswerDays',
  'smallNumbers',
  'staffDomains',
];

@Page('c/:community/admin/settings')
export class SettingsOfCommunityPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string) {
    const data = await this.load(visit, community);
    const form = await this.drafts.take(visit, pathOf(community), saved(data.community.settings));
    return this.answer(data, form);
  }

  @Post()
  async save(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const { failure } = await this.operations.run(
      visit,
      UpdateCommunityDocument,
      { input: inputFrom(values) },
      { community },
    );
    if (!failure) return redirect(visit.href(`${adminPath(community)}?done=saved`));
    return this.drafts.answerRefusal(visit, pathOf(community), { values, failure }, async (again) =>
      this.answer(await this.load(visit, community), again),
    );
  }

  private load(visit: Visit, community: string): Promise<CommunitySettingsPageQuery> {
    return this.operations.dataOf(visit, CommunitySettingsPageDocument, { community }, { community });
  }

  private answer(data: CommunitySettingsPageQuery, form: Form<SettingsOfCommunityField>) {
    const { slug, settings } = data.community;
    const props = { community: slug, form, fewest: settings.smallNumbers };
    return page(SettingsOfCommunityView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (community: string): string => adminPath(community, 'settings');

const saved = (
  settings: CommunitySettingsPageQuery['community']['settings'],
): Values<SettingsOfCommunityField> => ({
  ...settings,
  ideaAnswerDays: String(settings.ideaAnswerDays),
  smallNumbers: String(settings.smallNumbers),
  staffDomains: settings.staffDomains.join('\n'),
});

/** A choice that was tampered with changes nothing. */
const inputFrom = ({
  mailContent,
  digestFrequency,
  staffDomains,
  ideaAnswerDays,
  smallNumbers,
  ...words
}: Values<SettingsOfCommunityField>) => ({
  ...words,
  mailContent: mailContents.find((one) => one === mailContent) ?? null,
  digestFrequency: frequencies.find((one) => one === digestFrequency) ?? null,
  ideaAnswerDays: wholeNumber(ideaAnswerDays),
  smallNumbers: wholeNumber(smallNumbers),
  staffDomains: staffDomains.split('\n').filter((domain) => domain.trim() !== ''),
});

/** What is no number is too small, and refused with the range. */
const wholeNumber = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0);
