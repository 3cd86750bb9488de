import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { entities, inOrder, query, type Batch } from '#platform';
import { NetworkOffer } from './offer.entity.js';

/** The latest offer of subjects of one’s own community, standing or over. */
export const offerOfSubject: Batch<NetworkOffer> = async (ids) =>
  inOrder(
    ids,
    await entities(
      NetworkOffer,
      sql`
      select distinct on (subject_id) * from network_offer
       where tenant_id = current_tenant() and subject_id = any(${ids.filter((id) => isUuid(id))}::uuid[])
       order by subject_id, offered_at desc, id desc`,
    ),
    ({ subjectId }) => subjectId,
  );

/** Until the transaction ends nobody else answers it, and nothing it is about leaves before it is answered. */
export async function heldOffer(id: string): Promise<NetworkOffer | undefined> {
  if (!isUuid(id)) return undefined;
  const [offer] = await entities(
    NetworkOffer,
    sql`select * from network_offer where tenant_id = current_tenant() and id = ${id} for update`,
  );
  return offer;
}

/** The one that stands, offered or published; held. */
export async function heldOfferOf(subjectId: string): Promise<NetworkOffer | undefined> {
  const [offer] = await entities(
    NetworkOffer,
    sql`
    select * from network_offer
     where tenant_id = current_tenant() and subject_id = ${subjectId} and ended_at is null for update`,
  );
  return offer;
}

/** Who could say yes beside its owner: champions, leads and admins who are here. */
export async function approversBeside(ownerId: string): Promise<string[]> {
  const rows = await query<{ id: string }>(sql`
    select distinct m.id from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
     where a.tenant_id = current_tenant() and a.role in ('champion', 'lead', 'admin')
       and m.left_at is null and m.suspended_at is null and m.on_break_since is null and m.id <> ${ownerId}`);
  return rows.map(({ id }) => id);
}
