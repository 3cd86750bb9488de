import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { displayKey } from '#people';
import { ErrorCode, isDay, query, queryOne, readInput, text, type Reader } from '#platform';
import { LAST_ID, type Point } from './matches.js';
import type { SearchArgs } from './search.inputs.js';

/** What is looked for, as the database understands it. */
export interface Question {
  words: string;
  groups: string[];
  /** null: all. */
  kinds: string[] | null;
  themeId: string | null;
  authorId: string | null;
  since: Date;
  before: Point;
}

const WORDS_MAX = 200;

/**
 * @returns null where nothing can be found: nobody has the name, or no theme the id
 * @throws AppError INVALID with a problem for each wrong field
 */
export async function readQuestion(args: SearchArgs, groups: string[]): Promise<Question | null> {
  const { words, from, to } = readInput(
    { words: readable(args.words), from: args.from ?? '', to: args.to ?? '' },
    { words: text(WORDS_MAX, 0), from: day, to: day },
  );
  const authorId = args.by?.trim() ? await memberNamed(args.by) : null;
  if (authorId === undefined || (args.themeId && !isUuid(args.themeId))) return null;
  const { since, before } = await daysInLondon(from, to);
  return {
    words,
    groups,
    kinds: args.kinds?.length ? args.kinds : null,
    themeId: args.themeId || null,
    authorId,
    since,
    before: { at: before, id: LAST_ID },
  };
}

/** What no word has in it separates words; nobody is told off for it. */
const readable = (typed: string): string => typed.replace(/[\p{Surrogate}\0\uFFFD\uE000\uE001]/gu, ' ');

const day: Reader<string> = (value) =>
  value === '' || isDay(value) ? { value } : { refusal: { code: ErrorCode.BAD_DATE } };

/** Who is here under that name; undefined for nobody, and for who has left: their name is no longer known. */
async function memberNamed(name: string): Promise<string | undefined> {
  const row = await queryOne<{ id: string }>(sql`
    select id from member
     where tenant_id = current_tenant() and display_key = ${displayKey(name.replaceAll('\0', ''))}
       and left_at is null`);
  return row?.id;
}

const EVER = new Date('0001-01-01T00:00:00Z');
const NEVER = new Date('9999-01-01T00:00:00Z');

/** The moments at which the first day begins and the last one ends. */
async function daysInLondon(from: string, to: string): Promise<{ since: Date; before: Date }> {
  if (!from && !to) return { since: EVER, before: NEVER };
  const [row] = await query<{ since: Date | null; before: Date | null }>(sql`
    select ${from || null}::date::timestamp at time zone 'Europe/London' as since,
           (${to || null}::date + 1)::timestamp at time zone 'Europe/London' as before`);
  return { since: row!.since ?? EVER, before: row!.before ?? NEVER };
}
