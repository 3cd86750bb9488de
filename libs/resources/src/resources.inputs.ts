import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Perspective, type PerspectiveName } from '#people';
import { LanguageEnum, PageArgs, type Language } from '#platform';
import {
  Freshness,
  Licence,
  ResourceFormat,
  ResourceKind,
  ResourceOrder,
  ResourceSetting,
} from './resource-choices.js';

@InputType()
export class ResourceLinkInput {
  @Field({ description: 'http or https, up to 2,000 characters.' })
  url: string;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'Up to 200 characters; empty: the name of the site.',
  })
  label?: string | null;
}

@InputType()
export class ShareResourceInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field(() => ResourceKind)
  kind: ResourceKind;

  @Field({ description: 'Up to 200 characters.' })
  title: string;

  @Field({ description: 'In plain language, up to 600 characters.' })
  summary: string;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'Markdown, up to 20,000 characters.',
  })
  body?: string | null;

  @Field(() => [ResourceLinkInput], { nullable: true, defaultValue: [], description: 'Up to 10.' })
  links?: ResourceLinkInput[] | null;

  @Field(() => [ID], { nullable: true, defaultValue: [], description: 'Up to 20; made with createUpload.' })
  fileIds?: string[] | null;

  @Field(() => [ID], { nullable: true, defaultValue: [], description: 'Up to 5 of the community’s themes.' })
  themeIds?: string[] | null;

  @Field(() => [ResourceSetting], { nullable: true, defaultValue: [] })
  settings?: ResourceSetting[] | null;

  @Field(() => [Perspective], {
    nullable: true,
    defaultValue: [],
    description: 'Whom it is for; nobody named: for everybody. Not OWN_WORDS.',
  })
  audience?: PerspectiveName[] | null;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => ResourceFormat, { nullable: true, defaultValue: ResourceFormat.STANDARD })
  format?: ResourceFormat | null;

  @Field(() => ID, {
    nullable: true,
    defaultValue: '',
    description: 'A resource that is the same thing in another format or language. Empty: there is none.',
  })
  sameAsId?: string | null;

  @Field(() => Licence)
  licence: Licence;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'Up to 300 characters.' })
  madeBy?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'Up to 1,000 characters.' })
  involved?: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'What should stay as it is; up to 2,000 characters.',
  })
  core?: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'What others may change; up to 2,000 characters.',
  })
  adaptable?: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'Where it was published; up to 500 characters.',
  })
  citation?: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'YYYY-MM-DD, today or later; empty: none.',
  })
  reviewOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'No real plan and no person is in it; a template needs it.',
  })
  blankConfirmed?: boolean | null;
}

@InputType()
export class AdaptResourceInput extends ShareResourceInput {
  @Field(() => ID, { description: 'What it was made from; all other fields are the new one’s own.' })
  resourceId: string;
}

const STAYS = 'Missing: it stays as it is.';

/** What can be changed in what is there. */
@InputType({ isAbstract: true })
class ChangedWordsInput {
  @Field(() => ID)
  resourceId: string;

  @Field(() => String, { nullable: true, description: STAYS })
  title?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  body?: string | null;

  @Field(() => [ResourceLinkInput], { nullable: true, description: STAYS })
  links?: ResourceLinkInput[] | null;

  @Field(() => String, { nullable: true, description: STAYS })
  core?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  adaptable?: string | null;

  @Field(() => String, { nullable: true, description: 'Missing: it stays as it is; empty: none.' })
  reviewOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'No real plan and no person is in it.' })
  blankConfirmed?: boolean | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'editedAt of the words that were changed, null for those never changed: where others stand there now, they stay. Left out, it isn’t asked.',
  })
  seenAt?: Date | null;
}

@InputType()
export class EditResourceInput extends ChangedWordsInput {
  @Field(() => ResourceKind, { nullable: true, description: STAYS })
  kind?: ResourceKind | null;

  @Field(() => [ID], { nullable: true, description: STAYS })
  themeIds?: string[] | null;

  @Field(() => [ResourceSetting], { nullable: true, description: STAYS })
  settings?: ResourceSetting[] | null;

  @Field(() => [Perspective], { nullable: true, description: STAYS })
  audience?: PerspectiveName[] | null;

  @Field(() => LanguageEnum, { nullable: true, description: STAYS })
  language?: Language | null;

  @Field(() => ResourceFormat, { nullable: true, description: STAYS })
  format?: ResourceFormat | null;

  @Field(() => ID, { nullable: true, description: 'Missing: it stays as it is; empty: nothing is.' })
  sameAsId?: string | null;

  @Field(() => Licence, { nullable: true, description: STAYS })
  licence?: Licence | null;

  @Field(() => String, { nullable: true, description: STAYS })
  madeBy?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  involved?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  citation?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Another member, who keeps it up to date from now on. Missing: nothing changes.',
  })
  ownerId?: string | null;
}

@InputType()
export class PublishVersionInput extends ChangedWordsInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it is one version.' })
  id: string;

  @Field({ description: 'What changed; up to 1,000 characters.' })
  note: string;

  @Field(() => [ID], { nullable: true, description: 'All that it has from now on. Missing: they stay.' })
  fileIds?: string[] | null;
}

@InputType()
export class FollowResourceInput {
  @Field(() => ID)
  resourceId: string;
}

@InputType()
export class WithdrawResourceInput extends FollowResourceInput {}

@ArgsType()
export class LibraryArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'The id of a theme.' })
  theme?: string | null;

  @Field(() => ResourceKind, { nullable: true })
  kind?: ResourceKind | null;

  @Field(() => ResourceSetting, { nullable: true })
  setting?: ResourceSetting | null;

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;

  @Field(() => ResourceFormat, { nullable: true })
  format?: ResourceFormat | null;

  @Field(() => Freshness, { defaultValue: Freshness.ALL })
  freshness: Freshness;

  @Field(() => ResourceOrder, { defaultValue: ResourceOrder.NEWEST })
  order: ResourceOrder;
}
