import { v7 } from 'uuid';
import type { Failure, Problem } from '../../graphql/failure.js';
import type { WorkshopThemeInput, WorkshopToEditFragment } from '../../graphql/generated.js';
import type { FormBody } from '../../visit/form-body.js';

/** One theme in the form: one of the community’s, with a box to tick, or one of its own, with names. */
export type ThemeRow = Readonly<Record<RowPart, string>>;

const rowParts = ['id', 'themeId', 'chosen', 'nameEn', 'nameCy', 'prompt'] as const;
type RowPart = (typeof rowParts)[number];

/** More than any form of ours has. */
const MOST_ROWS = 200;

export const rowField = (index: number, part: RowPart): string => `themes.${index}.${part}`;

export function rowsIn(body: FormBody): ThemeRow[] {
  const rows: ThemeRow[] = [];
  while (rows.length < MOST_ROWS && body[rowField(rows.length, 'id')] !== undefined) {
    const index = rows.length;
    rows.push(rowOf((part) => body[rowField(index, part)] ?? ''));
  }
  return rows;
}

/** As one value of a form, which is kept and shown again like any other. */
export const rowsTyped = (rows: readonly ThemeRow[]): string => JSON.stringify(rows);

export const rowsOf = (typed: string): ThemeRow[] => (typed === '' ? [] : (JSON.parse(typed) as ThemeRow[]));

export const ownRow = (): ThemeRow => rowOf((part) => (part === 'id' ? v7() : ''));

/** The community’s themes; ticked where that is what most people want: as few as at the study’s event. */
export const rowsToOpen = (themes: readonly { id: string }[]): ThemeRow[] =>
  themes.map(({ id }) => ({
    ...ownRow(),
    themeId: id,
    chosen: themes.length <= AT_THE_EVENT ? 'yes' : '',
  }));

const AT_THE_EVENT = 3;

/** What the workshop has, and what could be added. */
export function rowsToEdit(
  of: WorkshopToEditFragment['themes'],
  themes: readonly { id: string }[],
): ThemeRow[] {
  const its = of.map(({ id, theme, nameEn, nameCy, prompt }) => ({
    id,
    themeId: theme?.id ?? '',
    chosen: theme ? 'yes' : '',
    nameEn: theme ? '' : nameEn,
    nameCy: theme ? '' : nameCy,
    prompt,
  }));
  const others = themes.filter(({ id }) => !its.some(({ themeId }) => themeId === id));
  return [...its, ...others.map(({ id }) => ({ ...ownRow(), themeId: id }))];
}

export const themesToSend = (rows: readonly ThemeRow[]): WorkshopThemeInput[] =>
  rows
    .filter(isSent)
    .map(({ id, themeId, nameEn, nameCy, prompt }) =>
      themeId ? { id, themeId, prompt } : { id, nameEn, nameCy, prompt },
    );

/** What was refused of the themes that were sent, at the rows that they came from. */
export function atRows(failure: Failure, rows: readonly ThemeRow[]): Failure {
  const sent = rows.flatMap((row, index) => (isSent(row) ? [index] : []));
  return { ...failure, problems: failure.problems.map((problem) => atRow(problem, sent)) };
}

/** Fields of rows, for the summary of what was refused. */
export const rowFields = (rows: readonly ThemeRow[]): string[] =>
  rows.flatMap((_, index) => rowParts.map((part) => rowField(index, part)));

function atRow(problem: Problem, sent: readonly number[]): Problem {
  const [, index, part] = /^themes\.(\d+)\.(.+)$/.exec(problem.field) ?? [];
  const row = index && sent[Number(index)];
  return row === undefined || !part ? problem : { ...problem, field: `themes.${row}.${part}` };
}

const isSent = ({ themeId, chosen, nameEn, nameCy, prompt }: ThemeRow): boolean =>
  themeId ? chosen === 'yes' : [nameEn, nameCy, prompt].some((words) => words.trim() !== '');

const rowOf = (value: (part: RowPart) => string): ThemeRow =>
  Object.fromEntries(rowParts.map((part) => [part, value(part)])) as Record<RowPart, string>;
