import type { Subject } from './subject.js';

/** A kind of thing that happens. Words: catalogue keys `change.<kind>` and `notification.<kind>`. */
export interface FactKind<T> {
  readonly kind: string;
  /** Who did it, to what, in which group, and whose followers are to hear of it. */
  readonly describe: (thing: T) => Occurrence;
}

export interface Occurrence {
  /** null where nobody is to know who did it. */
  actorId: string | null;
  subject: Subject;
  groupId: string | null;
  /** Ids of what people may follow to hear of this: the thread, the group; a member's own id tells that member. */
  placeIds: string[];
  /** Told to nobody else: it is no news of the community. */
  personal?: boolean;
}

const kinds = new Set<string>();

/** What an act of governance leaves in the audit trail, beside who and when. */
export interface Trace {
  /** Where whoever acts made an id for the act: traced again, it is the same entry. */
  id?: string;
  subject: Subject;
  /** The reason that was given; told to nobody but who may read the trail. */
  reason?: string;
  /** What changed, as codes, ids and dates: never what people wrote, never an address. */
  details?: Record<string, unknown>;
}

export function defineFact<T>(kind: string, describe: (thing: T) => Occurrence): FactKind<T> {
  if (kinds.has(kind)) throw new Error(`Fact ${kind} is defined twice`);
  kinds.add(kind);
  return { kind, describe };
}

export const factKinds = (): string[] => [...kinds].sort();
