import { validate as isUuid } from 'uuid';
import sql, { type Sql } from 'sql-template-tag';
import { Member, viewingMember } from '#people';
import { columnsOfJoined, entities, hydrate, notFound, query } from '#platform';
import { Plan } from './plan.entity.js';

/** Plans of the viewer's community, which every member may read, with their leads. There is no other way to get one. */
export function visiblePlans(tail: Sql): Promise<Plan[]> {
  viewingMember();
  return entities(
    Plan,
    sql`select p.*, p.starts_on::text as starts_on, p.ends_on::text as ends_on, ${columnsOfJoined(Member, 'lead')}
          from plan p join member lead on lead.tenant_id = p.tenant_id and lead.id = p.lead_id
         where p.tenant_id = current_tenant() ${tail}`,
    (plan, row) => {
      plan.lead = hydrate(Member, row, 'lead');
    },
  );
}

/** The plan as it is and stays until this operation is over. @throws AppError NOT_FOUND */
export async function heldPlan(id: string): Promise<Plan> {
  if (!isUuid(id)) throw notFound();
  // Held first and read after: what is joined to it may have changed while this waited.
  await query(sql`select from plan where id = ${id} for no key update`);
  const [plan] = await visiblePlans(sql`and p.id = ${id}`);
  if (!plan) throw notFound();
  return plan;
}
