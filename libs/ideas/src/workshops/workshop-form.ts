import { load, ErrorCode, isDay, newId, readInput, text, type Reader } from '#platform';
import { themesByIds } from '#people';
import type { WorkshopThemeInput } from './workshops.inputs.js';

const THEMES_MAX = 10;
const nothing = { value: null };
const refused = (code: ErrorCode, parameters?: Record<string, number>) => ({
  refusal: { code, ...(parameters && { parameters }) },
});

export const title = text(200);
export const words = text(5_000, 0);
export const notes = text(10_000, 0);

export const day: Reader<string> = (typed) =>
  isDay(typed.trim()) ? { value: typed.trim() } : refused(ErrorCode.BAD_DATE);

/** A span ends on the day it begins, or later. */
export const dayFrom =
  (start: string): Reader<string> =>
  (typed) => {
    const read = day(typed);
    return 'value' in read && isDay(start) && read.value < start
      ? refused(ErrorCode.ENDS_BEFORE_IT_STARTS)
      : read;
  };

/** How many votes, and how many are the best. */
export const few: Reader<number> = (typed) => {
  const number = Number(typed);
  return number >= 1 && number <= 10 ? { value: number } : refused(ErrorCode.BAD_NUMBER, { min: 1, max: 10 });
};

export interface ThemeForm {
  id: string;
  themeId: string | null;
  nameEn: string;
  nameCy: string;
  prompt: string;
}

/** What was typed about each theme, by field, and who reads it. */
export interface ThemesTyped {
  count: number;
  input: Record<string, string>;
  readers: Record<string, Reader<string>>;
}

const parts = ['id', 'themeId', 'nameEn', 'nameCy', 'prompt'] as const;

/** Each theme of the form, for `readInput`: one of the community's that can still be chosen, or a name in both languages. */
export async function themesTyped(typed: readonly WorkshopThemeInput[]): Promise<ThemesTyped> {
  const themes: ThemesTyped = {
    count: typed.length,
    input: { themes: '' },
    readers: { themes: () => severalOnce(typed) },
  };
  for (const [index, one] of typed.slice(0, THEMES_MAX).entries()) {
    const theme = one.themeId ? await load(themesByIds, one.themeId.toLowerCase()) : null;
    const name = one.themeId ? () => ({ value: '' }) : text(80);
    const readers = {
      id: newId,
      themeId: () =>
        one.themeId && (!theme || theme.retiredAt)
          ? refused(ErrorCode.BAD_CHOICE)
          : { value: theme?.id ?? '' },
      nameEn: name,
      nameCy: name,
      prompt: text(1_000, 0),
    };
    for (const part of parts) {
      themes.input[at(index, part)] = one[part] ?? '';
      themes.readers[at(index, part)] = readers[part];
    }
  }
  return themes;
}

function severalOnce(typed: readonly WorkshopThemeInput[]): ReturnType<Reader<string>> {
  if (typed.length === 0) return refused(ErrorCode.EMPTY);
  if (typed.length > THEMES_MAX) return refused(ErrorCode.TOO_MANY, { max: THEMES_MAX });
  const isTwice = new Set(typed.map(({ id }) => id.toLowerCase())).size < typed.length;
  return isTwice ? refused(ErrorCode.BAD_ID) : { value: '' };
}

const at = (index: number, part: (typeof parts)[number]): string => `themes.${index}.${part}`;

const themesIn = ({ count }: ThemesTyped, read: Record<string, string>): ThemeForm[] =>
  Array.from({ length: count }, (_, index) => ({
    id: read[at(index, 'id')]!,
    themeId: read[at(index, 'themeId')] || null,
    nameEn: read[at(index, 'nameEn')]!,
    nameCy: read[at(index, 'nameCy')]!,
    prompt: read[at(index, 'prompt')]!,
  }));

interface Form {
  id?: string;
  title: string;
  words: string;
  notes: string;
  startsOn: string;
  endsOn: string;
  votesPerTheme: number;
  bestPerTheme: number;
}

/** Everything typed about a workshop. @throws AppError INVALID with a problem for each wrong field */
export function readWorkshop(
  form: Form,
  themes: ThemesTyped | null,
  facilitators: ReturnType<Reader<string[]>> | null,
) {
  const read = readInput(
    {
      id: form.id ?? '',
      title: form.title,
      words: form.words,
      notes: form.notes,
      startsOn: form.startsOn,
      endsOn: form.endsOn,
      votesPerTheme: String(form.votesPerTheme),
      bestPerTheme: String(form.bestPerTheme),
      facilitatorIds: '',
      ...themes?.input,
    },
    {
      id: form.id === undefined ? () => ({ value: '' }) : newId,
      title,
      words,
      notes,
      startsOn: day,
      endsOn: dayFrom(form.startsOn.trim()),
      votesPerTheme: few,
      bestPerTheme: few,
      ...themes?.readers,
      facilitatorIds: () => facilitators ?? nothing,
    },
  );
  const { id, votesPerTheme, bestPerTheme, facilitatorIds, startsOn, endsOn } = read;
  return {
    workshop: {
      id,
      title: read.title,
      words: read.words,
      notes: read.notes,
      startsOn,
      endsOn,
      votesPerTheme,
      bestPerTheme,
    },
    themes: themes && themesIn(themes, read as unknown as Record<string, string>),
    facilitatorIds,
  };
}
