import sql from 'sql-template-tag';
import type { Subject } from '#activity';
import { query } from '#platform';
import type { Question } from './question.js';

/** An entry that has the words, in a group that the viewer may see or of the whole community. */
export interface Match {
  subject: Subject;
  kind: string;
  groupId: string | null;
  authorId: string | null;
  at: Date;
  /** How well the words fit, by PostgreSQL's own measure. */
  relevance: number;
}

/** A place in the order of time: everything earlier is before it, and of the same moment what has a smaller id. */
export interface Point {
  at: Date;
  id: string;
}

/** After every id that a client makes. */
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Stands among groups for what is no group’s: the nil id (search_nil). */
export const COMMUNITY_WIDE = '00000000-0000-0000-0000-000000000000';

interface Row {
  subject_kind: string;
  subject_id: string;
  kind: string;
  group_id: string | null;
  author_id: string | null;
  at: Date;
  relevance: number;
}

/** The newest ones, newest first. How it is found without reading everything: `search_matches` in the migration. */
export async function matches(question: Question, before: Point, most: number): Promise<Match[]> {
  const { words, groups, kinds, themeId, authorId, since } = question;
  const rows = await query<Row>(sql`
    select * from search_matches(${words}, ${groups}::uuid[], ${kinds}::text[], ${themeId}::uuid, ${authorId}::uuid,
                                 ${since}::timestamptz, ${before.at}::timestamptz, ${before.id}::uuid, ${most}::int)`);
  return rows.map(({ subject_kind, subject_id, group_id, author_id, kind, at, relevance }) => ({
    subject: { kind: subject_kind, id: subject_id },
    kind,
    groupId: group_id,
    authorId: author_id,
    at,
    relevance,
  }));
}

const DAY = 86_400_000;

/** What is half a year old weighs half. */
const HALF_LIFE = 180 * DAY;

/** What fits best and is freshest first. */
export function byWeight(found: readonly Match[], now: Date): Match[] {
  const weight = ({ relevance, at }: Match) =>
    relevance / (1 + Math.max(0, now.getTime() - at.getTime()) / HALF_LIFE);
  return [...found].sort(
    (one, other) =>
      weight(other) - weight(one) ||
      other.at.getTime() - one.at.getTime() ||
      (one.subject.id < other.subject.id ? 1 : -1),
  );
}
