import { already, day, dayFrom, ErrorCode, newId, readInput, refused, text, type Reader } from '#platform';
import { themesIn, type ThemesTyped } from './workshop-themes.js';

const title = text(200);
const words = text(5_000, 0);
const notes = text(10_000, 0);

/** How many votes, and how many are the best. */
const few: Reader<number> = (typed) => {
  const number = Number(typed);
  return number >= 1 && number <= 10 ? { value: number } : refused(ErrorCode.BAD_NUMBER, { min: 1, max: 10 });
};

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
      endsOn: dayFrom(form.startsOn),
      votesPerTheme: few,
      bestPerTheme: few,
      ...themes?.readers,
      facilitatorIds: already<string[] | null>(facilitators ?? { value: null }),
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
