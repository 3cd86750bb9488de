import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type RefusedForm } from '../../forms/form.js';
import {
  RequestDigestDocument,
  SaveSettingsDocument,
  SettingsPageDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { choiceFields, choicesIn, languageIn, savedChoices, type ChoiceField } from '../digests/choices.js';
import { SettingsView, type SettingsDone } from './settings.view.js';

interface Shown {
  refused?: RefusedForm<ChoiceField>;
  done?: SettingsDone;
}

@Page('c/:community/settings')
export class SettingsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  show(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    return this.answer(visit, community, done === 'saved' || done === 'asked' ? { done } : {});
  }

  @Post()
  async save(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readFields(body, choiceFields);
    const input = { language: { language: languageIn(values) }, digest: choicesIn(values) };
    const { failure } = await this.operations.run(visit, SaveSettingsDocument, input, { community });
    if (failure?.code === 'INVALID') return this.answer(visit, community, { refused: { values, failure } });
    if (failure) throw new PageFailure(failure.code);
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

  private async answer(visit: Visit, community: string, { refused, done }: Shown) {
    const data = await this.operations.dataOf(visit, SettingsPageDocument, { community }, { community });
    const { viewer } = data;
    if (!viewer) throw new PageFailure('UNAUTHENTICATED');
    const form = refused ?? { values: savedChoices(viewer.digestPreferences, viewer.language) };
    const props = { community, viewer, form, done, digestId: v7() };
    return page(SettingsView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}
