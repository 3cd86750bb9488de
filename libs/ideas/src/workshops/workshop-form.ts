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
    return 'value' in read && isDay(start) && read.value < start ? refused(ErrorCode.BAD_DATE) : read;
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

/** Each theme of the form, for `readInput`: one of the community's that can still be chosen, or a name in both languages. */
export async function readWorkshopThemes(
  typed: readonly WorkshopThemeInput[],
): Promise<ReturnType<Reader<ThemeForm[]>>> {
  if (typed.length === 0) return refused(ErrorCode.EMPTY);
  if (typed.length > THEMES_MAX) return refused(ErrorCode.TOO_MANY, { max: THEMES_MAX });
  const forms: ThemeForm[] = [];
  for (const one of typed) {
    const theme = one.themeId ? await load(themesByIds, one.themeId.toLowerCase()) : null;
    if (one.themeId && (!theme || theme.retiredAt)) return refused(ErrorCode.BAD_CHOICE);
    const name = text(80, theme ? 0 : 1);
    const parts = [
      newId(one.id),
      name(one.nameEn ?? ''),
      name(one.nameCy ?? ''),
      text(1_000, 0)(one.prompt ?? ''),
    ];
    const wrong = parts.find((part) => 'refusal' in part);
    if (wrong && 'refusal' in wrong) return wrong;
    const [id, nameEn, nameCy, prompt] = parts.map((part) => ('value' in part ? part.value : '')) as [
      string,
      string,
      string,
      string,
    ];
    forms.push({
      id,
      themeId: theme?.id ?? null,
      nameEn: theme ? '' : nameEn,
      nameCy: theme ? '' : nameCy,
      prompt,
    });
  }
  const isTwice = new Set(forms.map(({ id }) => id)).size < forms.length;
  return isTwice ? refused(ErrorCode.BAD_ID) : { value: forms };
}

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
  themes: ReturnType<Reader<ThemeForm[]>> | null,
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
      themes: '',
      facilitatorIds: '',
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
      themes: () => themes ?? nothing,
      facilitatorIds: () => facilitators ?? nothing,
    },
  );
  return read;
}
