import { readThemes, type PerspectiveName } from '#people';
import { already, ErrorCode, newId, type Reader, readInput, refused, text, todayInLondon } from '#platform';
import type { Action } from './action.entity.js';
import { dayToCome, memberHere } from './readers.js';

/** The most characters of each text. */
export const most = { what: 300, why: 1_000, involvement: 1_000, reason: 1_000 } as const;

export const readers = {
  what: text(most.what),
  why: text(most.why),
  involvement: text(most.involvement, 0),
};

export interface ActionForm {
  id: string;
  because?: string;
  what: string;
  why: string;
  ownerId: string;
  deputyId: string;
  dueOn: string;
  involvement: string;
  involved: readonly PerspectiveName[];
  themeIds: readonly string[];
}

const BECAUSE_MAX = 500;

/**
 * Everything in the form as it is kept; whoever is to do it stays here until the operation is over.
 * @throws AppError INVALID with a problem for each wrong field
 */
export async function readForm(form: ActionForm, before?: Action) {
  const today = await todayInLondon();
  const owner = before?.ownerId === form.ownerId ? { value: form.ownerId } : await memberHere(form.ownerId);
  const deputy = await readDeputy(form, before);
  const themes = await readThemes(form.themeIds, before?.themeIds);
  const { because, ...written } = readInput(
    { ...form, because: form.because ?? '', involved: '', themeIds: '' },
    {
      id: newId,
      because: before ? text(BECAUSE_MAX) : already({ value: '' }),
      ...readers,
      ownerId: already(owner),
      deputyId: already(deputy),
      dueOn: dayToCome(today, before?.dueOn),
      involved: already(
        form.involved.includes('own_words')
          ? refused(ErrorCode.BAD_CHOICE)
          : { value: [...new Set(form.involved)] },
      ),
      themeIds: already(themes),
    },
  );
  return { because, written };
}

export type Written = Awaited<ReturnType<typeof readForm>>['written'];

/** Nobody deputises for themselves. */
async function readDeputy(
  { deputyId, ownerId }: ActionForm,
  before?: Action,
): Promise<ReturnType<Reader<string | null>>> {
  if (deputyId.trim() === '') return { value: null };
  if (deputyId.toLowerCase() === ownerId.toLowerCase()) return refused(ErrorCode.BAD_CHOICE);
  return before?.deputyId === deputyId ? { value: deputyId } : memberHere(deputyId);
}
