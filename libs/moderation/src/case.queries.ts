import { validate as isUuid } from 'uuid';
import sql, { empty, type Sql } from 'sql-template-tag';
import { inLanguage, Member, viewingMember } from '#people';
import { columnsOfJoined, entities, hydrate, notFound } from '#platform';
import { authorize } from './moderation.policy.js';
import { ModerationCase } from './moderation-case.entity.js';

/** Cases that the viewer may decide, without a conflict; `tail` narrows and orders them. */
export function casesOfViewer(tail: Sql): Promise<ModerationCase[]> {
  return select(sql`not ${near()}`, sql`where ${mine()} ${tail}`);
}

/** Of a case `c`: the viewer may decide it, without a conflict. */
export function mine(): Sql {
  const { id } = viewingMember();
  return sql`
    (c.author_id <> ${id} and (${near()} or ${stray()})
     and not exists (select from report r where r.case_id = c.id and r.reporter_id = ${id}))`;
}

/**
 * One case that the viewer may decide.
 * @throws AppError NOT_FOUND, CONFLICT_OF_INTEREST
 */
export async function caseOfViewer(id: string): Promise<ModerationCase> {
  const isStray = sql`(not ${near()} and exists (
    select from case_moderators(c) m where m.member_id = ${viewingMember().id} and m.nearness = 3))`;
  const [found] = isUuid(id) ? await select(isStray, sql`where c.id = ${id}`) : [];
  if (!found) throw notFound();
  authorize('report.decide', found);
  return found;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockedCase(id: string): Promise<ModerationCase> {
  await caseOfViewer(id);
  // Who reported it may have come while the lock was waited for: a statement of its own sees them.
  await entities(ModerationCase, sql`select * from moderation_case where id = ${id} for update`);
  return caseOfViewer(id);
}

/** Groups that the viewer looks after and may read. */
export function ownGroups(): string[] {
  const { championOf, visibleGroups } = viewingMember();
  return championOf.filter((id) => visibleGroups.includes(id));
}

function select(isStray: Sql, tail: Sql): Promise<ModerationCase[]> {
  return entities(
    ModerationCase,
    sql`
    select c.*, g.name_en, g.name_cy, ${columnsOfJoined(Member, 'm')}, ${isStray} as is_stray,
           (select count(*)::int from report r where r.case_id = c.id) as report_count,
           exists (select from report r
                    where r.case_id = c.id and r.reporter_id = ${viewingMember().id}) as is_reporter
      from moderation_case c
      join member m on m.tenant_id = c.tenant_id and m.id = c.author_id
      left join community_group g on g.tenant_id = c.tenant_id and g.id = c.group_id ${tail}`,
    (found, row) => {
      found.author = hydrate(Member, row, 'm');
      found.reportCount = row.report_count as number;
      found.isReporter = row.is_reporter as boolean;
      found.isStray = row.is_stray as boolean;
      found.groupName = row.name_en ? inLanguage(row.name_en as string, row.name_cy as string) : null;
    },
  );
}

/** Of a case `c`: the viewer looks after its group, or after all of them. */
function near(): Sql {
  const { roles } = viewingMember();
  if (roles.includes('admin')) return sql`true`;
  const ofNone = roles.includes('lead') ? sql`or c.group_id is null` : empty;
  return sql`(coalesce(c.group_id = any(${ownGroups()}::uuid[]), false) ${ofNone})`;
}

/** It waits elsewhere, and nobody nearer may decide it. Asked for once in a statement, and only of what isn’t near. */
function stray(): Sql {
  const { id, roles } = viewingMember();
  const mayStepIn = !roles.includes('admin') && (roles.includes('champion') || roles.includes('deputy'));
  return mayStepIn ? sql`c.id = any((select stray_cases(${id}))::uuid[])` : sql`false`;
}
