import { Injectable } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import { Activity } from '#activity';
import { peoplePolicy, takeTurn, viewer, viewingMember } from '#people';
import {
  entities,
  ErrorCode,
  invalid,
  newId,
  notFound,
  query,
  readInput,
  text,
  type Problem,
  type Reader,
} from '#platform';
import { GlossaryEntry } from './glossary-entry.entity.js';
import type { SaveGlossaryEntryInput } from './writing.inputs.js';

const TERM_MAX = 80;
const MEANING_MAX = 500;
const MOST = 500;

type Words = Pick<GlossaryEntry, 'id' | 'termEn' | 'termCy' | 'meaningEn' | 'meaningCy'>;

/** Jargon that the admins of a community explain. */
@Injectable()
export class Glossary {
  constructor(private readonly activity: Activity) {}

  /** By term, in the language of the request. */
  all(): Promise<GlossaryEntry[]> {
    viewingMember();
    const term = raw(viewer().language === 'cy' ? 'term_cy' : 'term_en');
    return entities(
      GlossaryEntry,
      sql`select * from glossary_entry where tenant_id = current_tenant() order by lower(${term}), id`,
    );
  }

  /** For those who keep it. @throws AppError NOT_FOUND for everybody else */
  settings(): Promise<GlossaryEntry[]> {
    viewingMember();
    if (!peoplePolicy.can('community.update', null)) throw notFound();
    return this.all();
  }

  /** A new entry or, by the id of one that is there, its new words. */
  async save(input: SaveGlossaryEntryInput): Promise<GlossaryEntry> {
    this.authorize();
    const words = readInput(
      { ...input },
      {
        id: newId,
        termEn: line(TERM_MAX),
        termCy: line(TERM_MAX),
        meaningEn: line(MEANING_MAX),
        meaningCy: line(MEANING_MAX),
      },
    );
    await takeTurn();
    await refuseTaken(words);
    const [entry] = await entities(
      GlossaryEntry,
      sql`insert into glossary_entry (id, term_en, term_cy, meaning_en, meaning_cy)
          values (${words.id}, ${words.termEn}, ${words.termCy}, ${words.meaningEn}, ${words.meaningCy})
          on conflict (tenant_id, id) do update
            set term_en = excluded.term_en, term_cy = excluded.term_cy,
                meaning_en = excluded.meaning_en, meaning_cy = excluded.meaning_cy
          returning *`,
    );
    await this.trace('glossary-entry.saved', words.id);
    return entry!;
  }

  /** @returns those that are left */
  async remove(id: string): Promise<GlossaryEntry[]> {
    this.authorize();
    const known = (await this.all()).find((entry) => entry.id === id.toLowerCase());
    if (!known) throw notFound();
    const removed = await query(
      sql`delete from glossary_entry where tenant_id = current_tenant() and id = ${known.id} returning id`,
    );
    if (removed.length === 0) throw notFound();
    await this.trace('glossary-entry.removed', known.id);
    return this.all();
  }

  private authorize(): void {
    viewingMember();
    peoplePolicy.authorize('community.update', null);
  }

  private async trace(kind: string, id: string): Promise<void> {
    await this.activity.trace(kind, viewingMember(), { subject: { kind: 'glossary-entry', id } });
  }
}

/** One word, one meaning; while it is our turn nobody else takes it. */
async function refuseTaken({ id, termEn, termCy }: Words): Promise<void> {
  const [row] = await query<{ others: number; english: boolean; welsh: boolean }>(sql`
    select count(*)::int as others, coalesce(bool_or(lower(term_en) = lower(${termEn})), false) as english,
           coalesce(bool_or(lower(term_cy) = lower(${termCy})), false) as welsh
      from glossary_entry where tenant_id = current_tenant() and id <> ${id}`);
  if (row!.others >= MOST)
    throw invalid([{ field: 'termEn', code: ErrorCode.TOO_MANY, parameters: { max: MOST } }]);
  const problems: Problem[] = [
    ...(row!.english ? [{ field: 'termEn', code: ErrorCode.TERM_TAKEN }] : []),
    ...(row!.welsh ? [{ field: 'termCy', code: ErrorCode.TERM_TAKEN }] : []),
  ];
  if (problems.length > 0) throw invalid(problems);
}

const line =
  (max: number): Reader<string> =>
  (value) =>
    text(max)(value.replace(/\s+/g, ' '));
