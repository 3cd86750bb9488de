import { apiLanguage } from '../../forms/form.js';
import { withPersonProblems } from '../../forms/person-choice.js';
import type { Failure, Problem } from '../../graphql/failure.js';
import type { EditWorkshopInput, OpenWorkshopInput } from '../../graphql/generated.js';
import { atRows, rowsOf, themesToSend } from './theme-rows.js';
import { numbers, tieRules, USUAL, type WorkshopValues } from './workshop-form.js';

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
