import type { Person } from '../cast.js';
import { idMadeAt } from '../ids.js';
import type { Row } from '../insert.js';
import type { Subject } from './subjects.js';

interface News {
  kind: string;
  at: Date;
  /** null: nobody did it. */
  by: Person | null;
  subject: Subject;
  /** Whose followers hear of it, or members themselves. */
  places: readonly string[];
  /** Told to those alone whom it names. */
  personal?: true;
}

/** Something the community hears of; told long ago. */
export const newsRow = ({ kind, at, by, subject, places, personal }: News): Row => ({
  ...happened(at, by, subject),
  kind,
  place_ids: [...new Set(places)],
  personal: personal ?? false,
});

interface Act {
  kind: string;
  at: Date;
  by: Person;
  subject: Subject;
  id?: string;
  reason?: string;
  details?: Row;
}

/** An act of governance, as the audit trail has it. */
export const traceRow = ({ id, kind, at, by, subject, reason = '', details = {} }: Act): Row => ({
  ...happened(at, by, subject),
  ...(id && { id }),
  kind,
  place_ids: [],
  actor_roles: rolesOf(by),
  audited: true,
  reason,
  details,
});

const happened = (at: Date, by: Person | null, { kind, id }: Subject): Row => ({
  id: idMadeAt(at),
  happened_at: at,
  dispatched_at: at,
  actor_id: by?.id ?? null,
  subject_kind: kind,
  subject_id: id,
});

const rolesOf = ({ roles = [], championOf = [], deputyOf = [] }: Person): string[] => [
  ...roles,
  ...(championOf.length > 0 ? ['champion'] : []),
  ...(deputyOf.length > 0 ? ['deputy'] : []),
];
