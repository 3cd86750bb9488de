import sql from 'sql-template-tag';
import { entities, inOrder, query, type Batch } from '#platform';
import { casesOfViewer } from './case.queries.js';
import { ModerationCase } from './moderation-case.entity.js';
import { CaseNote } from './note.entity.js';
import { Report } from './report.entity.js';

const EARLIER = 10;

/** By the id of a case that the viewer may decide. */
export const reportsOfCase: Batch<Report[]> = async (ids) => {
  const reports = await entities(
    Report,
    sql`select * from report where case_id = any(${ids}::uuid[]) order by reported_at, id`,
  );
  return ids.map((id) => reports.filter(({ caseId }) => caseId === id));
};

export const notesOfCase: Batch<CaseNote[]> = async (ids) => {
  const notes = await entities(
    CaseNote,
    sql`select * from moderation_note where case_id = any(${ids}::uuid[]) order by written_at, id`,
  );
  return ids.map((id) => notes.filter(({ caseId }) => caseId === id));
};

/** Others about the same thing or the same author, as far as the viewer may decide those, latest first. */
export const earlierCases: Batch<ModerationCase[]> = async (ids) => {
  const cases = await entities(
    ModerationCase,
    sql`select * from moderation_case where id = any(${ids}::uuid[])`,
  );
  const others = await casesOfViewer(sql`
    and c.id in (
      select other.id from moderation_case it
        cross join lateral (
          select o.id from moderation_case o
           where o.tenant_id = it.tenant_id and o.id <> it.id
             and (o.author_id = it.author_id or o.subject_id = it.subject_id)
           order by o.opened_at desc limit 50) other
       where it.id = any(${ids}::uuid[]))
    order by c.opened_at desc, c.id desc`);
  return inOrder(ids, cases, ({ id }) => id).map(
    (it) => it && others.filter((other) => isAbout(other, it)).slice(0, EARLIER),
  );
};

/** Whether whoever took it may still decide it: on a break, or without the role, they hold it no longer. */
export const isHeld: Batch<boolean> = async (ids) => {
  const rows = await query<{ id: string }>(sql`
    select c.id from moderation_case c
     where c.id = any(${ids}::uuid[])
       and exists (select from case_moderators(c) m where m.member_id = c.taken_by)`);
  const held = new Set(rows.map(({ id }) => id));
  return ids.map((id) => held.has(id));
};

const isAbout = (other: ModerationCase, it: ModerationCase) =>
  other.id !== it.id && (other.authorId === it.authorId || other.subjectId === it.subjectId);
