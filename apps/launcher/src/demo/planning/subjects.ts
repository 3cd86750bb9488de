import { known } from '../cast.js';
import type { DemoSource } from '../content/planning.js';
import type { Answer, Conversation } from '../conversations.js';
import type { Shelved } from '../sharing/library.js';

export interface Subject {
  kind: string;
  id: string;
}

/** What ideas and actions refer to. */
export type Subjects = Map<string, Subject>;

export function subjectsOf(
  conversations: readonly Conversation[],
  keyed: ReadonlyMap<string, Answer>,
  shelved: readonly Shelved[],
): Subjects {
  return new Map([
    ...conversations.map(({ content, id }) => entry({ thread: content.title }, { kind: 'thread', id })),
    ...[...keyed].map(([reply, { id }]) => entry({ reply }, { kind: 'reply', id })),
    ...shelved.map(({ content, id }) => entry({ resource: content.key }, { kind: 'resource', id })),
  ]);
}

export const subjectOf = (subjects: Subjects, source: DemoSource): Subject => known(subjects, nameOf(source));

export const nameOf = (source: DemoSource): string => Object.entries(source).flat().join(' ');

const entry = (source: DemoSource, subject: Subject): [string, Subject] => [nameOf(source), subject];
