import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Member, viewingMember } from '#people';
import { entities, inOrder, query, type Batch } from '#platform';
import { visibleWorkshops } from './workshop.queries.js';
import type { Workshop } from './workshop.entity.js';
import { WorkshopTheme } from './workshop-theme.entity.js';

export const workshopById: Batch<Workshop> = async (ids) =>
  inOrder(
    ids,
    await visibleWorkshops(sql`and w.id = any(${ids.filter((id) => isUuid(id))}::uuid[])`),
    ({ id }) => id,
  );

/** The community's name for a theme, where it is one of theirs. */
const named = sql`
  select t.*, coalesce(c.name_en, t.name_en) as name_en, coalesce(c.name_cy, t.name_cy) as name_cy
    from workshop_theme t left join theme c on c.tenant_id = t.tenant_id and c.id = t.theme_id`;

/** Of workshops or ideas that the caller has shown to be visible. */
export const workshopThemeById: Batch<WorkshopTheme> = async (ids) =>
  inOrder(ids, await entities(WorkshopTheme, sql`${named} where t.id = any(${ids}::uuid[])`), ({ id }) => id);

export const themesOfWorkshop: Batch<WorkshopTheme[]> = async (ids) => {
  const themes = await entities(
    WorkshopTheme,
    sql`${named} where t.workshop_id = any(${ids}::uuid[]) order by t.position, t.id`,
  );
  return ids.map((id) => themes.filter(({ workshopId }) => workshopId === id));
};

export const facilitatorsOfWorkshop: Batch<Member[]> = async (ids) => {
  const found = new Map<string, Member[]>();
  await entities(
    Member,
    sql`select m.*, f.workshop_id from workshop_facilitator f
          join member m on m.tenant_id = f.tenant_id and m.id = f.member_id
         where f.workshop_id = any(${ids}::uuid[]) and m.tenant_id = current_tenant() and m.left_at is null
         order by m.display_name`,
    (member, row) => {
      const workshop = row.workshop_id as string;
      found.set(workshop, [...(found.get(workshop) ?? []), member]);
    },
  );
  return ids.map((id) => found.get(id) ?? []);
};

/** Whether the viewer has voted in each of the workshops. */
export const viewerVoted: Batch<boolean> = async (ids) => {
  const rows = await query<{ workshop_id: string }>(sql`
    select workshop_id from vote_cast where member_id = ${viewingMember().id} and workshop_id = any(${ids}::uuid[])`);
  const found = new Set(rows.map((row) => row.workshop_id));
  return ids.map((id) => found.has(id));
};

/** The viewer's own votes, while voting is open; for the ideas that stand for those they chose. */
export const viewerVotes: Batch<string[]> = async (themeIds) => {
  const rows = await query<{ theme_id: string; ids: string[] }>(sql`
    select s.workshop_theme_id as theme_id, array_agg(distinct coalesce(i.merged_into, i.id)) as ids
      from vote_slip s join idea i on i.tenant_id = s.tenant_id and i.id = any(s.idea_ids)
     where s.member_id = ${viewingMember().id} and s.workshop_theme_id = any(${themeIds}::uuid[])
     group by s.workshop_theme_id`);
  return inOrder(themeIds, rows, (row) => row.theme_id).map((row) => row?.ids ?? []);
};
