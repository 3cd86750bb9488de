import { validate as isUuid } from 'uuid';
import sql, { raw, type Sql } from 'sql-template-tag';
import { FEWEST, viewingMember } from '#people';
import { entities, notFound, queryOne } from '#platform';
import { Workshop } from './workshop.entity.js';

/** Workshops that the viewer may see. There is no other way to get one. */
export function visibleWorkshops(tail: Sql): Promise<Workshop[]> {
  return entities(
    Workshop,
    sql`select w.*, w.starts_on::text as starts_on, w.ends_on::text as ends_on,
               array(select f.member_id from workshop_facilitator f
                      where f.tenant_id = w.tenant_id and f.workshop_id = w.id) as facilitator_ids,
               (select c.small_numbers from community c where c.id = w.tenant_id) as small_numbers
          from workshop w
         where w.tenant_id = current_tenant()
           and (w.group_id is null or w.group_id = any(${viewingMember().visibleGroups}::uuid[])) ${tail}`,
    (workshop, row) => {
      workshop.facilitatorIds = row.facilitator_ids as string[];
      workshop.fewest = Math.max(FEWEST, row.small_numbers as number);
    },
  );
}

/**
 * The workshop as it is now. Whoever holds it for `share` does so beside others, and nobody moves it on meanwhile;
 * who holds it for `update` is alone.
 * @throws AppError NOT_FOUND where the viewer may not see it
 */
export async function heldWorkshop(id: string, how: 'share' | 'update'): Promise<Workshop> {
  if (!isUuid(id)) throw notFound();
  const [held] = await visibleWorkshops(sql`and w.id = ${id} for ${raw(how)} of w`);
  if (!held) throw notFound();
  return held;
}

/** @throws AppError NOT_FOUND */
export async function heldWorkshopOfTheme(themeId: string, how: 'share' | 'update'): Promise<Workshop> {
  if (!isUuid(themeId)) throw notFound();
  const row = await queryOne<{ workshop_id: string }>(
    sql`select workshop_id from workshop_theme where id = ${themeId}`,
  );
  if (!row) throw notFound();
  return heldWorkshop(row.workshop_id, how);
}
