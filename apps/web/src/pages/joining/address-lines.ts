import type { Failure, Problem } from '../../graphql/failure.js';

/** One address, and the line of the field that it stands on, counted from 1. */
export interface AddressLine {
  email: string;
  line: number;
}

export const linesOf = (typed: string): AddressLine[] =>
  typed
    .split('\n')
    .map((line, index) => ({ email: line.trim(), line: index + 1 }))
    .filter(({ email }) => email !== '');

/** The API names addresses by their place in the list; whoever typed them knows lines of one field. */
export const failureAtLines = (failure: Failure, lines: readonly AddressLine[]): Failure => ({
  ...failure,
  problems: failure.problems.map((problem) => atLine(problem, lines)),
});

function atLine(problem: Problem, lines: readonly AddressLine[]): Problem {
  if (problem.field === 'invitations') return { ...problem, field: 'emails' };
  const place = /^invitations\.(\d+)\.email$/.exec(problem.field)?.[1];
  const line = place === undefined ? undefined : lines[Number(place)]?.line;
  return line === undefined ? problem : { ...problem, field: 'emails', parameters: { line } };
}
