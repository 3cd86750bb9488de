import { v7 } from 'uuid';
import { oneOf, someOf } from '../../forms/choices.js';
import { apiLanguage, chosenIn, listOf, readFields, type Values } from '../../forms/form.js';
import type { ResourceToEditFragment, ShareResourceInput } from '../../graphql/generated.js';
import { leftOutPrefix } from '../../ui/file-field.js';
import type { FormBody } from '../../visit/form-body.js';
import { fileIdsIn } from '../../visit/form-files.js';
import type { Visit } from '../../visit/visit.js';
import { linksIn, linksTyped } from './links-typed.js';
import { audiences, licences, resourceFormats, resourceKinds, resourceSettings } from './resource-choices.js';

/** Named as the API names them, so that what it refuses is said at the field. */
export const resourceFields = [
  'id',
  'kind',
  'title',
  'summary',
  'fileIds',
  'links',
  'body',
  'language',
  'format',
  'sameAsId',
  'licence',
  'madeBy',
  'involved',
  'core',
  'adaptable',
  'citation',
  'reviewOn',
  'blankConfirmed',
  'seenAt',
] as const;

export const resourceLists = ['themeIds', 'settings', 'audience'] as const;

export type ResourceField = (typeof resourceFields)[number] | (typeof resourceLists)[number];

/** What people write, and could give somebody away in. */
export const resourceTexts = [
  'title',
  'summary',
  'body',
  'madeBy',
  'involved',
  'core',
  'adaptable',
  'citation',
] as const satisfies ResourceField[];

/** Everything that has a place of its own on the page. */
export const shownFields: readonly string[] = [...resourceFields, ...resourceLists];

export function readResource(body: FormBody): Values<ResourceField> {
  const lists = resourceLists.map((name) => [name, chosenIn(body, name)]);
  const values = {
    ...readFields(body, resourceFields),
    ...Object.fromEntries(lists),
  } as Values<ResourceField>;
  return { ...values, fileIds: filesKept(body) };
}

/** Those that were here and those that have come, without the ones whose box is ticked. */
export const filesKept = (body: FormBody): string =>
  fileIdsIn(body['fileIds'])
    .filter((id) => body[leftOutPrefix + id] !== 'yes')
    .join(' ');

export const blankResource = (visit: Visit): Values<ResourceField> => ({
  id: v7(),
  kind: '',
  title: '',
  summary: '',
  fileIds: '',
  links: '',
  body: '',
  themeIds: '',
  settings: '',
  audience: '',
  language: visit.language.toUpperCase(),
  format: 'STANDARD',
  sameAsId: '',
  licence: 'USE_AND_CHANGE',
  madeBy: '',
  involved: '',
  core: '',
  adaptable: '',
  citation: '',
  reviewOn: yearAfter(visit.now),
  blankConfirmed: '',
  seenAt: '',
});

/** What stands there now, to be changed or made into something of one’s own. */
export const writtenResource = (resource: ResourceToEditFragment): Values<ResourceField> => ({
  id: v7(),
  kind: resource.kind,
  title: resource.title,
  summary: resource.summary,
  fileIds: resource.files.map(({ id }) => id).join(' '),
  links: linksTyped(resource.links),
  body: resource.body,
  themeIds: resource.themes.map(({ id }) => id).join(' '),
  settings: resource.settings.join(' '),
  audience: resource.audience.join(' '),
  language: resource.language,
  format: resource.format,
  sameAsId: '',
  licence: resource.licence,
  madeBy: resource.madeBy,
  involved: resource.involved,
  core: resource.core,
  adaptable: resource.adaptable,
  citation: resource.citation ?? '',
  reviewOn: resource.reviewOn ?? '',
  blankConfirmed: resource.kind === 'TEMPLATE' ? 'yes' : '',
  seenAt: resource.editedAt ?? '',
});

/** What the API takes for something new. */
export const newResourceIn = (values: Values<ResourceField>): ShareResourceInput => ({
  ...wordsIn(values),
  ...choicesIn(values),
  id: values.id,
  fileIds: fileIdsIn(values.fileIds),
  blankConfirmed: values.blankConfirmed === 'yes',
  sameAsId: values.sameAsId,
});

/** What may change from version to version. */
export const wordsIn = ({
  title,
  summary,
  body,
  links,
  core,
  adaptable,
  reviewOn,
}: Values<ResourceField>) => ({
  title,
  summary,
  body,
  links: linksIn(links),
  core,
  adaptable,
  reviewOn,
});

export const choicesIn = (values: Values<ResourceField>) => ({
  kind: oneOf(resourceKinds, values.kind) ?? 'GUIDE',
  themeIds: listOf(values.themeIds),
  settings: someOf(resourceSettings, listOf(values.settings)),
  audience: someOf(audiences, listOf(values.audience)),
  language: apiLanguage(values.language),
  format: oneOf(resourceFormats, values.format) ?? 'STANDARD',
  licence: oneOf(licences, values.licence) ?? 'USE_AND_CHANGE',
  madeBy: values.madeBy,
  involved: values.involved,
  citation: values.citation,
});

function yearAfter(now: Date): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
