import { readThemes } from '#people';
import { ErrorCode, isDay, newId, type Reader, readInput, refused, text, todayInLondon } from '#platform';
import { readLinks } from './links.js';
import type { Resource } from './resource.entity.js';
import type { ShareResourceInput } from './resources.inputs.js';

const FILES_MAX = 20;

/** The most characters of each text. */
export const most = {
  title: 200,
  summary: 600,
  body: 20_000,
  madeBy: 300,
  involved: 1_000,
  core: 2_000,
  adaptable: 2_000,
  citation: 500,
} as const;

/** How each text of a resource is read. */
export const readers = {
  title: text(most.title),
  summary: text(most.summary),
  body: text(most.body, 0),
  madeBy: text(most.madeBy, 0),
  involved: text(most.involved, 0),
  core: text(most.core, 0),
  adaptable: text(most.adaptable, 0),
  citation: text(most.citation, 0),
};

/** Everything that is typed about a resource, but for its files and its place among others. */
export type ResourceForm = { [Field in FormField]: NonNullable<ShareResourceInput[Field]> };

type FormField = Exclude<keyof ShareResourceInput, 'id' | 'fileIds' | 'sameAsId'>;

/** What was left out is empty. */
export const filledIn = (input: ShareResourceInput): ResourceForm => ({
  ...input,
  body: input.body ?? '',
  links: input.links ?? [],
  themeIds: input.themeIds ?? [],
  settings: input.settings ?? [],
  audience: input.audience ?? [],
  format: input.format ?? 'standard',
  madeBy: input.madeBy ?? '',
  involved: input.involved ?? '',
  core: input.core ?? '',
  adaptable: input.adaptable ?? '',
  citation: input.citation ?? '',
  reviewOn: input.reviewOn ?? '',
  blankConfirmed: input.blankConfirmed ?? false,
});

export interface Around {
  /** The id of something new, as it was given. */
  id?: string;
  /** Of a new version. */
  note?: string;
  /** What is there already: a day that is past, or a theme that is retired, may stay. */
  before?: Resource;
  fileCount: number;
}

/**
 * Everything in the form as it is kept.
 * @throws AppError INVALID with a problem for each wrong field
 */
export async function readForm(form: ResourceForm, { id, note, before, fileCount }: Around) {
  const today = await todayInLondon();
  const links = readLinks(form.links);
  const themes = await readThemes(form.themeIds, before?.themeIds);
  const { body, citation, ...words } = readInput(
    {
      id: id ?? '',
      note: note ?? '',
      title: form.title,
      summary: form.summary,
      body: form.body,
      madeBy: form.madeBy,
      involved: form.involved,
      core: form.core,
      adaptable: form.adaptable,
      citation: form.citation,
      reviewOn: form.reviewOn,
      links: '',
      themeIds: '',
      audience: '',
      fileIds: '',
      blankConfirmed: '',
    },
    {
      ...readers,
      id: id === undefined ? asItIs : newId,
      note: note === undefined ? asItIs : text(NOTE_MAX),
      body: bodyBeside(fileCount + form.links.length),
      reviewOn: reviewDay(today, before?.reviewOn ?? null),
      links: () => links,
      themeIds: () => themes,
      audience: () => (form.audience.includes('own_words') ? refused(ErrorCode.BAD_CHOICE) : nothing),
      fileIds: () => (fileCount > FILES_MAX ? refused(ErrorCode.TOO_MANY, { max: FILES_MAX }) : nothing),
      blankConfirmed: () =>
        form.kind === 'template' && !form.blankConfirmed ? refused(ErrorCode.BLANK_NOT_CONFIRMED) : nothing,
    },
  );
  const { title, summary, madeBy, involved, core, adaptable, reviewOn } = words;
  return {
    id: words.id,
    note: words.note,
    written: {
      kind: form.kind,
      title,
      summary,
      text: body || null,
      links: words.links,
      themeIds: words.themeIds,
      settings: [...new Set(form.settings)],
      audience: [...new Set(form.audience)],
      language: form.language,
      format: form.format,
      licence: form.licence,
      madeBy,
      involved,
      core,
      adaptable,
      citation: citation || null,
      reviewOn,
    },
  };
}

export type Written = Awaited<ReturnType<typeof readForm>>['written'];

/** What a form for something that is there would be sent with. */
export const formOf = (resource: Resource): ResourceForm => ({
  kind: resource.kind,
  title: resource.title,
  summary: resource.summary,
  body: resource.body,
  links: resource.links,
  themeIds: resource.themeIds,
  settings: resource.settings,
  audience: resource.audience,
  language: resource.language,
  format: resource.format,
  licence: resource.licence,
  madeBy: resource.madeBy,
  involved: resource.involved,
  core: resource.core,
  adaptable: resource.adaptable,
  citation: resource.citation ?? '',
  reviewOn: resource.reviewOn ?? '',
  blankConfirmed: resource.blankConfirmedAt !== null,
});

const NOTE_MAX = 1_000;

const nothing = { value: null };

const asItIs: Reader<string> = (value) => ({ value });

/** Text, files or links: one of them there has to be. */
const bodyBeside =
  (others: number): Reader<string> =>
  (typed) => {
    const read = readers.body(typed);
    return 'value' in read && read.value === '' && others === 0 ? refused(ErrorCode.NOTHING_TO_SHARE) : read;
  };

const reviewDay =
  (today: string, before: string | null): Reader<string | null> =>
  (typed) => {
    const day = typed.trim();
    if (day === '' || day === before) return { value: day || null };
    if (!isDay(day)) return refused(ErrorCode.BAD_DATE);
    return day < today ? refused(ErrorCode.DAY_IS_PAST) : { value: day };
  };
