import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { query } from '#platform';
import type { Subject, SubjectSummary } from './subject.js';
import { Subjects } from './subjects.js';

/** `to` came of `from`. */
export interface ChainLink {
  from: Subject;
  to: Subject;
  at: Date;
}

/** How far a story is told, and how much of it at once. */
const STEPS = 8;
const MOST_LINKS = 400;
/** Of each way, nearest first: where everything came of everything, nobody waits for all of it. */
const MOST_LOOKED_AT = 10 * MOST_LINKS;

/** What came of what, whatever it is: thread, practice change, idea, action, evidence. */
@Injectable()
export class Chain {
  constructor(private readonly subjects: Subjects) {}

  /** Linked twice it is one link. The caller has checked that the viewer may see both ends. */
  async link(from: Subject, to: Subject, madeBy: string | null): Promise<void> {
    await query(sql`
      insert into chain_link (from_kind, from_id, to_kind, to_id, made_by)
      values (${from.kind}, ${from.id}, ${to.kind}, ${to.id}, ${madeBy}) on conflict do nothing`);
  }

  /**
   * What led to the subjects and what came of them, nearest first, whoever may see it: for work that shows nothing.
   * What is shown to somebody comes from `visibleAround`.
   */
  async linksAround(subjects: readonly Subject[]): Promise<ChainLink[]> {
    const ids = subjects.map(({ id }) => id);
    const rows = await query<Row>(sql`
      with recursive before as (
        select l.*, 1 as step from chain_link l where l.to_id = any(${ids}::uuid[])
        union
        select l.*, b.step + 1 from before b join chain_link l on l.to_id = b.from_id where b.step < ${STEPS}
      ), after as (
        select l.*, 1 as step from chain_link l where l.from_id = any(${ids}::uuid[])
        union
        select l.*, a.step + 1 from after a join chain_link l on l.from_id = a.to_id where a.step < ${STEPS}
      )
      select from_kind, from_id, to_kind, to_id, at, min(step) as step
        from ((select * from before limit ${MOST_LOOKED_AT})
              union all (select * from after limit ${MOST_LOOKED_AT})) link
       group by from_kind, from_id, to_kind, to_id, at order by step, at, from_id, to_id limit ${MOST_LINKS}`);
    return rows.map(asLink);
  }

  /** What of it the viewer may see now: a link has both its ends in sight, and leads to one of the subjects. */
  async visibleAround(
    subjects: readonly Subject[],
  ): Promise<{ links: ChainLink[]; summaries: Map<string, SubjectSummary> }> {
    const all = await this.linksAround(subjects);
    const summaries = await this.subjects.summaries([
      ...subjects,
      ...all.flatMap(({ from, to }) => [from, to]),
    ]);
    const inSight = all.filter(({ from, to }) => summaries.has(from.id) && summaries.has(to.id));
    return { links: connected(inSight, subjects), summaries };
  }
}

interface Row {
  from_kind: string;
  from_id: string;
  to_kind: string;
  to_id: string;
  at: Date;
}

const asLink = (row: Row): ChainLink => ({
  from: { kind: row.from_kind, id: row.from_id },
  to: { kind: row.to_kind, id: row.to_id },
  at: row.at,
});

/** Without those beyond something out of sight: that the two ends belong together is told by what lies between. */
function connected(links: ChainLink[], subjects: readonly Subject[]): ChainLink[] {
  const reached = new Set<ChainLink>();
  for (const [near, far] of [
    ['to', 'from'],
    ['from', 'to'],
  ] as const) {
    const seen = new Set(subjects.map(({ id }) => id));
    for (let step = 0; step < STEPS; step++)
      for (const link of links)
        if (seen.has(link[near].id)) {
          reached.add(link);
          seen.add(link[far].id);
        }
  }
  return links.filter((link) => reached.has(link));
}
