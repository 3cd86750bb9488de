import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import { perspectives } from '../../forms/perspectives.js';
import {
  ProfilePageDocument,
  UpdateProfileDocument,
  type ProfilePageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { profileDone, ProfileView, type ProfileDone, type ProfileField } from './profile.view.js';

const fields: ProfileField[] = [
  'displayName',
  'perspective',
  'perspectiveWords',
  'perspectiveConsent',
  'language',
];

@Page('c/:community/profile')
export class ProfilePage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    const data = await this.load(visit, community);
    const form = await this.drafts.take(visit, pathOf(community), saved(data));
    return this.answer(
      data,
      form,
      profileDone.find((one) => one === done),
    );
  }

  @Post()
  async save(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const { failure } = await this.operations.run(
      visit,
      UpdateProfileDocument,
      { input: inputOf(values) },
      { community },
    );
    if (!failure) return redirect(visit.href(`${pathOf(community)}?done=saved`));
    return this.drafts.answerRefusal(visit, pathOf(community), { values, failure }, async (form) =>
      this.answer(await this.load(visit, community), form),
    );
  }

  private load(visit: Visit, community: string): Promise<ProfilePageQuery> {
    return this.operations.dataOf(visit, ProfilePageDocument, { community }, { community });
  }

  private answer(data: ProfilePageQuery, form: Form<ProfileField>, done?: ProfileDone) {
    const { viewer } = data;
    if (!viewer?.profile) throw new PageFailure('UNAUTHENTICATED');
    const { suggestedName, profile, blockedMembers: blocked } = viewer;
    const props = { suggestedName, profile, blocked, form, done };
    return page(ProfileView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (community: string): string => communityPath(community, 'profile');

const saved = ({ viewer }: ProfilePageQuery): Values<ProfileField> => ({
  displayName: viewer?.profile?.displayName ?? '',
  perspective: viewer?.profile?.perspective ?? '',
  perspectiveWords: viewer?.profile?.perspectiveWords ?? '',
  perspectiveConsent: viewer?.profile?.perspectiveConsentedAt ? 'yes' : '',
  language: viewer?.language ?? '',
});

const inputOf = (values: Values<ProfileField>) =>
  ({
    displayName: values.displayName,
    perspective: perspectives.find((one) => one === values.perspective) ?? null,
    perspectiveWords: values.perspectiveWords,
    perspectiveConsent: values.perspectiveConsent === 'yes',
    language: values.language === 'CY' || values.language === 'EN' ? values.language : null,
  }) as const;
