import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { inLanguage, Member, peoplePolicy, viewingMember, type RoleName } from '#people';
import { entities, notFound, query } from '#platform';
import type { TeamDuty, TeamMember } from './team-member.js';

const FOUND = 20;

interface DutyRow {
  member_id: string;
  role: RoleName;
  group_id: string | null;
  name_en: string | null;
  name_cy: string | null;
  since: Date;
}

@Injectable()
export class Team {
  /** Who has which role since when, when they were last here, and who is suspended; admins alone. */
  all(): Promise<TeamMember[]> {
    return teamMembers(sql`(m.suspended_at is not null or m.id in (select member_id from appointment))`);
  }

  /** Any member, with a role or without. @throws AppError NOT_FOUND */
  async one(id: string): Promise<TeamMember> {
    const [found] = await teamMembers(sql`m.id::text = ${id.toLowerCase()}`);
    if (!found) throw notFound();
    return found;
  }

  /** What the viewer does here, also while it rests. */
  async own(): Promise<TeamDuty[]> {
    return (await dutyRows(viewingMember().id)).map(dutyFrom);
  }

  /** Members whose name has these words in it, to invite or appoint. */
  async membersNamed(name: string): Promise<Member[]> {
    viewingMember();
    const words = name.normalize('NFC').replaceAll('\0', '').trim();
    if (words === '') return [];
    const pattern = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
    return entities(
      Member,
      sql`
      select * from member
       where tenant_id = current_tenant() and display_name ilike ${pattern}
         and left_at is null and suspended_at is null
       order by display_name, id limit ${FOUND}`,
    );
  }
}

async function teamMembers(which: Sql): Promise<TeamMember[]> {
  viewingMember();
  peoplePolicy.authorize('role.see-team', null);
  const rows = await dutyRows();
  const team: TeamMember[] = [];
  await entities(
    Member,
    sql`
    select m.*, m.last_here_on::text as last_day, m.on_break_until::text as back_on from member m
     where m.tenant_id = current_tenant() and m.left_at is null and ${which} order by m.display_name, m.id`,
    (member, row) =>
      team.push({
        member,
        duties: rows.filter(({ member_id: id }) => id === member.id).map(dutyFrom),
        lastHereOn: row.last_day as string | null,
        break: row.on_break_since
          ? { since: row.on_break_since as Date, until: row.back_on as string | null }
          : null,
        suspendedAt: row.suspended_at as Date | null,
      }),
  );
  return team;
}

const dutyRows = (memberId: string | null = null) =>
  query<DutyRow>(sql`
    select a.member_id, a.role, a.group_id, g.name_en, g.name_cy, a.appointed_at as since
      from appointment a left join community_group g on g.tenant_id = a.tenant_id and g.id = a.group_id
     where ${memberId}::uuid is null or a.member_id = ${memberId}::uuid
     order by array_position(array['admin', 'lead', 'coordinator', 'champion', 'deputy'], a.role), g.position, g.id`);

const dutyFrom = ({
  role,
  group_id: groupId,
  name_en: english,
  name_cy: welsh,
  since,
}: DutyRow): TeamDuty => ({
  role,
  groupId,
  groupName: groupId && inLanguage(english!, welsh!),
  since,
});
