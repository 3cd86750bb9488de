import { Injectable } from '@nestjs/common';
import {
  DiscardDraftDocument,
  DraftsDocument,
  SaveDraftDocument,
  type DraftOfferFragment,
} from '../graphql/generated.js';
import { Operations, type Outcome, type Scope } from '../graphql/operations.js';
import type { FormBody } from '../visit/form-body.js';
import type { Visit } from '../visit/visit.js';
import { chosenIn, type Values } from './form.js';

export const draftTexts = [
  'title',
  'sentence',
  'body',
  'changed',
  'why',
  'involved',
  'happened',
  'summary',
  'madeBy',
  'core',
  'adaptable',
  'words',
] as const;

const rest = [
  'kind',
  'language',
  'citation',
  'parentId',
  'quotedId',
  'quoted',
  'isUpdate',
  'links',
  'fileIds',
  'format',
  'sameAsId',
  'licence',
  'reviewOn',
  'from',
  'workshopTheme',
  'onBehalf',
  'consent',
  'state',
] as const;

/** Boxes of which several can be ticked. */
const lists = ['themes', 'themeIds', 'settings', 'audience'] as const;

/** What somebody has begun to write, kept on the server for them alone until it is posted. */
@Injectable()
export class OwnDrafts {
  constructor(private readonly operations: Operations) {}

  /** Keeps what is in a form; once there are no words in it, forgets it. */
  async keep(
    visit: Visit,
    scope: Scope,
    place: string,
    values: Readonly<Record<string, string>>,
  ): Promise<Outcome<string | null>> {
    const { id = '', ...fields } = values;
    if (!hasWords(fields)) {
      const { failure } = await this.operations.run(visit, DiscardDraftDocument, { input: { id } }, scope);
      return failure && failure.code !== 'NOT_FOUND'
        ? { data: null, failure }
        : { data: null, failure: null };
    }
    const input = { id, place, fields: JSON.stringify(fields) };
    const { data, failure } = await this.operations.run(visit, SaveDraftDocument, { input }, scope);
    return failure ? { data: null, failure } : { data: data.saveDraft.savedAt, failure: null };
  }

  async discard(visit: Visit, scope: Scope, id: string): Promise<void> {
    await this.operations.run(visit, DiscardDraftDocument, { input: { id } }, scope);
  }

  /** The draft that somebody goes on with: one of this place, or of another that is carried over. */
  async opened(
    visit: Visit,
    scope: Scope,
    here: readonly DraftOfferFragment[],
    id: unknown,
  ): Promise<DraftOfferFragment | null> {
    if (typeof id !== 'string') return null;
    const found = here.find((draft) => draft.id === id);
    if (found) return found;
    const { data } = await this.operations.run(visit, DraftsDocument, {}, scope);
    return data?.drafts.find((draft) => draft.id === id) ?? null;
  }
}

/** A form with what a draft holds for it. Four answers become one text where there is only one field. */
export function valuesFrom<Field extends string>(
  draft: DraftOfferFragment,
  blank: Values<Field>,
): Values<Field> {
  const kept = textsIn(draft.fields);
  const body = kept['body'] || partsIn(kept);
  const known = Object.keys(blank).filter((field) => field in kept);
  const own = Object.fromEntries(known.map((field) => [field, kept[field]!]));
  const carried =
    'body' in blank ? { body } : 'changed' in blank && !kept['changed'] ? { changed: body } : {};
  return { ...blank, ...own, ...carried, id: draft.id };
}

const BEGINNING = 100;

/** By which a person knows a draft again: the first words of it. */
export function beginningOf({ fields }: Pick<DraftOfferFragment, 'fields'>): string {
  const kept = textsIn(fields);
  const words =
    [kept['title'], kept['sentence'], kept['summary'], kept['words'], kept['body'], partsIn(kept)].find(
      (text) => text?.trim(),
    ) ?? '';
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= BEGINNING ? line : `${line.slice(0, BEGINNING).replace(/\s+\S*$/, '')}…`;
}

/** What a form of any of our pages holds of a draft. */
export function draftIn(body: FormBody): Record<string, string> {
  const fields = ['id', ...draftTexts, ...rest].filter((field) => body[field]);
  const chosen = lists.map((list) => [list, chosenIn(body, list)]).filter(([, boxes]) => boxes);
  return {
    ...Object.fromEntries(fields.map((field) => [field, body[field]!])),
    ...Object.fromEntries(chosen),
  };
}

const hasWords = (fields: Readonly<Record<string, string>>): boolean =>
  draftTexts.some((field) => fields[field]?.trim());

const partsIn = (kept: Record<string, string>): string =>
  ['changed', 'why', 'involved', 'happened']
    .map((part) => kept[part] ?? '')
    .filter((text) => text.trim())
    .join('\n\n');

function textsIn(fields: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(fields);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}
