import { validate as isUuid } from 'uuid';
import sql, { join, type Sql } from 'sql-template-tag';
import { inLanguage, viewingMember } from '#people';
import { entities, load, notFound, queryOne, type Batch } from '#platform';
import { authorize } from './moderation.policy.js';
import { ModerationCase } from './moderation-case.entity.js';

/** Cases that the viewer may decide, without a conflict; `tail` narrows and orders them. */
export async function casesOfViewer(tail: Sql): Promise<ModerationCase[]> {
  const isStray = sql`c.id = any(${await strays()}::uuid[])`;
  return select(isStray, sql`where ${await mine()} ${tail}`);
}

/** Of a case `c`: the viewer may decide it, without a conflict. */
export async function mine(): Promise<Sql> {
  const { id } = viewingMember();
  return sql`
    (c.author_id <> ${id} and ${await withinReach()}
     and not exists (select from report r where r.case_id = c.id and r.reporter_id = ${id}))`;
}

/**
 * One case that the viewer may decide.
 * @throws AppError NOT_FOUND, CONFLICT_OF_INTEREST
 */
export async function caseOfViewer(id: string): Promise<ModerationCase> {
  const isStray = sql`exists (
    select from case_moderators(c) m where m.member_id = ${viewingMember().id} and m.nearness = 3)`;
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
    select c.*, g.name_en, g.name_cy, ${isStray} as is_stray,
           exists (select from report r
                    where r.case_id = c.id and r.reporter_id = ${viewingMember().id}) as is_reporter
      from moderation_case c
      left join community_group g on g.tenant_id = c.tenant_id and g.id = c.group_id ${tail}`,
    (found, row) => {
      found.isReporter = row.is_reporter as boolean;
      found.isStray = row.is_stray as boolean;
      found.groupName = row.name_en ? inLanguage(row.name_en as string, row.name_cy as string) : null;
    },
  );
}

async function withinReach(): Promise<Sql> {
  const { roles } = viewingMember();
  if (roles.includes('admin')) return sql`true`;
  const reached = [
    sql`c.group_id = any(${ownGroups()}::uuid[])`,
    ...(roles.includes('lead') ? [sql`c.group_id is null`] : []),
    ...((await strays()).length > 0 ? [sql`c.id = any(${await strays()}::uuid[])`] : []),
  ];
  return sql`(${join(reached, ' or ')})`;
}

/** Ids of what waits elsewhere because nobody nearer may decide it. */
async function strays(): Promise<string[]> {
  const { id, roles } = viewingMember();
  const mayStepIn = !roles.includes('admin') && (roles.includes('champion') || roles.includes('deputy'));
  return mayStepIn ? ((await load(straysOf, id)) ?? []) : [];
}

const straysOf: Batch<string[]> = ([id]) =>
  queryOne<{ ids: string[] }>(sql`select stray_cases(${id}) as ids`).then((row) => [row!.ids]);
