import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readFields, type Values } from '../../forms/form.js';
import {
  RequestDigestDocument,
  SaveSettingsDocument,
  SettingsPageDocument,
  type DigestFrequency,
  type SettingsPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { v7 } from 'uuid';
import { frequencies, SettingsView, type SettingsDone, type SettingsField } from './settings.view.js';

const fields: SettingsField[] = ['frequency', 'language'];

@Page('c/:community/settings')
export class SettingsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  show(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    return this.answer(visit, community, done === 'saved' || done === 'asked' ? done : undefined);
  }

  @Post()
  async save(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readFields(body, fields);
    await this.operations.dataOf(visit, SaveSettingsDocument, variables(values), { community });
    return redirect(visit.href(`${communityPath(community, 'settings')}?done=saved`));
  }

  @Post('digest')
  async requestDigest(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Body() body: FormBody,
  ) {
    const input = { id: body['id'] ?? '' };
    await this.operations.dataOf(visit, RequestDigestDocument, { input }, { community });
    return redirect(visit.href(`${communityPath(community, 'settings')}?done=asked#digests`));
  }

  private async answer(visit: Visit, community: string, done?: SettingsDone) {
    const data = await this.operations.dataOf(visit, SettingsPageDocument, { community }, { community });
    const { viewer } = data;
    if (!viewer) throw new PageFailure('UNAUTHENTICATED');
    const props = { community, viewer, form: { values: saved(viewer) }, done, digestId: v7() };
    return page(SettingsView, props, { frame: frameOf(data) });
  }
}

const saved = (viewer: NonNullable<SettingsPageQuery['viewer']>): Values<SettingsField> => ({
  frequency: viewer.digestPreferences.frequency,
  language: viewer.language ?? '',
});

/** A choice that was tampered with falls back to the calmest one. */
function variables({ frequency, language }: Values<SettingsField>) {
  return {
    language: { language: language === 'CY' || language === 'EN' ? language : null },
    digest: { frequency: frequencies.find((one): one is DigestFrequency => one === frequency) ?? 'WEEKLY' },
  } as const;
}
