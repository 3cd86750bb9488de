import { v7 } from 'uuid';
import {
  blankPerson,
  personFields,
  withPersonProblems,
  type PersonFields,
} from '../../forms/person-choice.js';
import { apiLanguage, readFields, type Values } from '../../forms/form.js';
import type {
  EditWorkshopInput,
  OpenWorkshopInput,
  TieRule,
  WorkshopToEditFragment,
} from '../../graphql/generated.js';
import type { Failure, Problem } from '../../graphql/failure.js';
import type { FormBody } from '../../visit/form-body.js';
import type { Visit } from '../../visit/visit.js';
import {
  atRows,
  rowFields,
  rowsIn,
  rowsOf,
  rowsToEdit,
  rowsToOpen,
  rowsTyped,
  themesToSend,
} from './theme-rows.js';

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
export function partsToChange({ phase }: Pick<WorkshopToEditFragment, 'phase'>): ('themes' | 'rules')[] {
  if (phase === 'PLANNED') return ['themes', 'rules'];
  return phase === 'VOTE' || phase === 'RESULTS' ? [] : ['rules'];
}

export const workshopToOpen = (values: WorkshopValues, facilitatorIds: string[]): OpenWorkshopInput => ({
  id: values.id,
  ...wordsOf(values),
  ...rulesOf(values),
  groupId: values.groupId || null,
  language: apiLanguage(values.language),
  themes: themesToSend(rowsOf(values.themes)),
  facilitatorIds,
});

export function workshopToSave(
  workshopId: string,
  values: WorkshopValues,
  facilitatorIds: string[],
): EditWorkshopInput {
  const parts = values.parts.split(' ');
  return {
    workshopId,
    ...wordsOf(values),
    ...(parts.includes('rules') && rulesOf(values)),
    ...(parts.includes('themes') && { themes: themesToSend(rowsOf(values.themes)) }),
    facilitatorIds,
    seenEdition: values.seenEdition,
  };
}

/** What the API refused, at the fields that it was typed in. */
export function refusalOf(values: WorkshopValues, failure: Failure, person: Problem | null): Failure {
  const { problems, ...rest } = atRows(failure, rowsOf(values.themes));
  const ofOneDay = values.endsOn === '' ? problems.filter(({ field }) => field !== 'endsOn') : problems;
  return withPersonProblems({ ...rest, problems: ofOneDay }, [person]);
}

/** Everything that has a place of its own on the page, in its order. */
export const shownFields = (values: WorkshopValues): string[] => [
  ...plainFields,
  'themes',
  ...rowFields(rowsOf(values.themes)),
  'facilitatorIds',
];

const wordsOf = ({ title, words, startsOn, endsOn }: WorkshopValues) => ({
  title,
  words,
  startsOn,
  endsOn: endsOn || startsOn,
});

const rulesOf = ({ votesPerTheme, bestPerTheme, tieRule }: WorkshopValues) => ({
  votesPerTheme: numberOf(votesPerTheme),
  bestPerTheme: numberOf(bestPerTheme),
  tieRule: tieRules.find((rule) => rule === tieRule) ?? 'ALL_TIED',
});

const numberOf = (value: string): number => Number(numbers.includes(value) ? value : USUAL);
