import { v7 } from 'uuid';
import { readFields, type Values } from '../../forms/form.js';
import { blankPerson, personFields, type PersonFields } from '../../forms/person-choice.js';
import type { TieRule, WorkshopToEditFragment } from '../../graphql/generated.js';
import type { FormBody } from '../../visit/form-body.js';
import type { Visit } from '../../visit/visit.js';
import { rowFields, rowsIn, rowsOf, rowsToEdit, rowsToOpen, rowsTyped } from './theme-rows.js';

const plainFields = [
  'id',
  'title',
  'startsOn',
  'endsOn',
  'words',
  'groupId',
  'language',
  'votesPerTheme',
  'bestPerTheme',
  'tieRule',
  'parts',
  'seenEdition',
] as const;

export type WorkshopField = (typeof plainFields)[number] | 'themes' | PersonFields<'facilitatorIds'>;

export type WorkshopValues = Values<WorkshopField>;

/** What people write, and could give somebody away in. */
export const workshopTexts = ['title', 'words'] as const satisfies WorkshopField[];

export const tieRules = ['ALL_TIED', 'LOTS'] as const satisfies TieRule[];

/** At the study’s event everybody had two votes in each workshop, for its two best ideas. */
export const USUAL = '2';

export const numbers = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** As sent; who leads it is found by name. */
export const readWorkshop = (body: FormBody): WorkshopValues => ({
  ...readFields(body, plainFields),
  ...readFields(body, personFields('facilitatorIds')),
  themes: rowsTyped(rowsIn(body)),
});

export const blankWorkshop = (
  visit: Visit,
  { me, themes }: { me: string; themes: readonly { id: string }[] },
): WorkshopValues => ({
  id: v7(),
  title: '',
  startsOn: '',
  endsOn: '',
  words: '',
  groupId: '',
  language: visit.language.toUpperCase(),
  votesPerTheme: USUAL,
  bestPerTheme: USUAL,
  tieRule: 'ALL_TIED',
  parts: 'themes rules',
  seenEdition: '',
  themes: rowsTyped(rowsToOpen(themes)),
  ...blankPerson('facilitatorIds', me),
});

export const writtenWorkshop = (
  workshop: WorkshopToEditFragment,
  themes: readonly { id: string }[],
): WorkshopValues => ({
  id: workshop.id,
  title: workshop.title,
  startsOn: workshop.startsOn,
  endsOn: workshop.endsOn,
  words: workshop.words,
  groupId: workshop.group?.id ?? '',
  language: workshop.language,
  votesPerTheme: String(workshop.votesPerTheme),
  bestPerTheme: String(workshop.bestPerTheme),
  tieRule: workshop.tieRule,
  parts: partsToChange(workshop).join(' '),
  seenEdition: workshop.edition,
  themes: rowsTyped(rowsToEdit(workshop.themes, themes)),
  ...blankPerson('facilitatorIds', workshop.facilitators.map(({ id }) => id).join(' ')),
});

/** What the API still lets be changed; each part is in the form or told beside it. */
function partsToChange({ phase }: Pick<WorkshopToEditFragment, 'phase'>): ('themes' | 'rules')[] {
  if (phase === 'PLANNED') return ['themes', 'rules'];
  return phase === 'VOTE' || phase === 'RESULTS' ? [] : ['rules'];
}

/** Everything that has a place of its own on the page, in its order. */
export const shownFields = (values: WorkshopValues): string[] => [
  ...plainFields,
  'themes',
  ...rowFields(rowsOf(values.themes)),
  'facilitatorIds',
];
