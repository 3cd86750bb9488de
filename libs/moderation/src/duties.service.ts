import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { groupById, inLanguage, Member, viewingMember, type RoleName, type ViewingMember } from '#people';
import { entities, load, query } from '#platform';
import { mine, ownGroups } from './case.queries.js';
import type { Duties, DutyGroup, ModeratorLoad } from './duties.node.js';
import { authorize } from './moderation.policy.js';

interface WaitingRow {
  group_id: string | null;
  open: number;
  taken: number;
  oldest: Date;
}

interface GroupRow {
  id: string;
  name_en: string;
  name_cy: string;
}

/** The page of those who look after groups: what waits and how long, who carries what, who is on a break. */
@Injectable()
export class ModerationDuties {
  async own(): Promise<Duties> {
    const me = viewingMember();
    authorize('report.see-duties', null);
    const own = mine();
    const waiting = await waitingByGroup(own);
    const rooms = await roomsOf(
      me,
      waiting.flatMap(({ group_id: id }) => id ?? []),
    );
    const loads = await loadsOf(
      own,
      rooms.map(({ id }) => id),
    );
    const groups = await Promise.all(rooms.map((room) => dutyOf(room, waiting, loads.get(room.id) ?? [])));
    const ofNone = waiting.find(({ group_id: id }) => id === null);
    if (ofNone) groups.push({ ...counts(ofNone), group: null, groupName: null, moderators: [] });
    const oldest = waiting.map(({ oldest: since }) => since.getTime());
    return {
      openCount: waiting.reduce((sum, { open, taken }) => sum + open + taken, 0),
      oldestOpenedAt: oldest.length > 0 ? new Date(Math.min(...oldest)) : null,
      groups,
    };
  }
}

const waitingByGroup = (own: Sql) =>
  query<WaitingRow>(sql`
    select c.group_id, count(*) filter (where c.taken_by is null)::int as open,
           count(*) filter (where c.taken_by is not null)::int as taken, min(c.waiting_since) as oldest
      from moderation_case c where c.waits and ${own} group by c.group_id`);

/** Those the viewer looks after, all that are open for admins, and wherever something waits for them. */
function roomsOf(me: ViewingMember, waitingIn: string[]): Promise<GroupRow[]> {
  const which = me.roles.includes('admin')
    ? sql`g.closed_at is null`
    : sql`g.id = any(${ownGroups()}::uuid[])`;
  return query<GroupRow>(sql`
    select g.id, g.name_en, g.name_cy from community_group g
     where ${which} or g.id = any(${waitingIn}::uuid[]) order by g.position, g.id`);
}

async function loadsOf(own: Sql, groupIds: string[]): Promise<Map<string, ModeratorLoad[]>> {
  const loads = new Map<string, ModeratorLoad[]>();
  await entities(
    Member,
    sql`
    select m.*, a.group_id, a.role, coalesce(held.taken, 0) as taken
      from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
      left join (select c.group_id, c.taken_by, count(*)::int as taken
                   from moderation_case c where c.waits and c.taken_by is not null and ${own}
                  group by c.group_id, c.taken_by) held
        on held.group_id = a.group_id and held.taken_by = a.member_id
     where a.group_id = any(${groupIds}::uuid[]) and m.left_at is null and m.suspended_at is null
     order by a.role, m.display_name, m.id`,
    (member, row) => {
      const groupId = row.group_id as string;
      const carried: ModeratorLoad = {
        member,
        role: row.role as RoleName,
        onBreak: row.on_break_since !== null,
        taken: row.taken as number,
      };
      loads.set(groupId, [...(loads.get(groupId) ?? []), carried]);
    },
  );
  return loads;
}

async function dutyOf(
  room: GroupRow,
  waiting: WaitingRow[],
  moderators: ModeratorLoad[],
): Promise<DutyGroup> {
  const group = (await load(groupById, room.id)) ?? null;
  const there = waiting.find(({ group_id: id }) => id === room.id);
  return { ...counts(there), group, groupName: inLanguage(room.name_en, room.name_cy), moderators };
}

const counts = (row: WaitingRow | undefined) => ({
  open: row?.open ?? 0,
  taken: row?.taken ?? 0,
  oldest: row?.oldest ?? null,
});
