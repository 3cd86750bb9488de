import type { Failure } from '../graphql/failure.js';

/** What was chosen, if it is one of those there are. */
export const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown): Choice | null =>
  choices.find((choice) => choice === value) ?? null;

export const someOf = <Choice extends string>(
  choices: readonly Choice[],
  values: readonly string[],
): Choice[] => choices.filter((choice) => values.includes(choice));

/** A choice that was not made has no word in the API: it is said before we ask it. */
export const refuseUnchosen = (...fields: string[]): Failure => ({
  code: 'INVALID',
  problems: fields.map((field) => ({ field, code: 'BAD_CHOICE', parameters: {} })),
});
