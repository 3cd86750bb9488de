import type { Subject } from './subject.js';

/** A kind of thing that happens. Words: catalogue keys `change.<kind>` and `notification.<kind>`. */
export interface FactKind<T> {
  readonly kind: string;
  /** Who did it, to what, in which group, and whose followers are to hear of it. */
  readonly describe: (thing: T) => Occurrence;
}

export interface Occurrence {
  actorId: string;
  subject: Subject;
  groupId: string | null;
  /** Ids of what people may follow to hear of this: the thread, the group. */
  placeIds: string[];
}

const kinds = new Set<string>();

export function defineFact<T>(kind: string, describe: (thing: T) => Occurrence): FactKind<T> {
  if (kinds.has(kind)) throw new Error(`Fact ${kind} is defined twice`);
  kinds.add(kind);
  return { kind, describe };
}

export const factKinds = (): string[] => [...kinds].sort();
