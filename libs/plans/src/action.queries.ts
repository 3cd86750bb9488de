import { validate as isUuid } from 'uuid';
import sql, { type Sql } from 'sql-template-tag';
import { Member, viewingMember } from '#people';
import { columnsOfJoined, entities, hydrate, notFound, query } from '#platform';
import { Action } from './action.entity.js';
import type { ActionChange, ChangedPart } from './action-change.entity.js';

/** Of an action `a`: days as text. */
const actionDays = sql`
  a.due_on::text as due_on, (now() at time zone 'Europe/London')::date::text as today`;

/**
 * Actions of the viewer's community, which every member may read, with their people. There is no other way to get
 * one: what is away is never in the result.
 */
export function visibleActions(tail: Sql): Promise<Action[]> {
  viewingMember();
  return entities(
    Action,
    sql`select a.*, ${actionDays}, ${columnsOfJoined(Member, 'owner')}, ${columnsOfJoined(Member, 'deputy')},
               (owner.left_at is not null or owner.suspended_at is not null) as needs_owner
          from action a
          join member owner on owner.tenant_id = a.tenant_id and owner.id = a.owner_id
          left join member deputy on deputy.tenant_id = a.tenant_id and deputy.id = a.deputy_id
         where a.tenant_id = current_tenant() ${tail}`,
    (action, row) => {
      action.today = row.today as string;
      action.owner = hydrate(Member, row, 'owner');
      action.deputy = row['deputy.id'] ? hydrate(Member, row, 'deputy') : null;
      action.needsOwner = row.needs_owner as boolean;
    },
  );
}

/**
 * The action as it is now and stays until this operation is over: of two who change it, the second sees what the
 * first has done. @throws AppError NOT_FOUND where the viewer may not see it
 */
export async function heldAction(id: string): Promise<Action> {
  if (!isUuid(id)) throw notFound();
  // Held first and read after: what is joined to it may have changed while this waited.
  await query(sql`select from action where id = ${id} for no key update`);
  const [action] = await visibleActions(sql`and a.id = ${id}`);
  if (!action) throw notFound();
  return action;
}

export const actionNow = async (id: string): Promise<Action> =>
  (await visibleActions(sql`and a.id = ${id}`))[0]!;

type Told = Pick<ActionChange, 'id' | 'actionId' | 'byId' | 'kind'> & {
  changes?: ChangedPart[];
  words?: string;
  aboutId?: string;
};

/** Adds a chapter to the story; the caller has made sure that its id is new. */
export async function tell({
  id,
  actionId,
  byId,
  kind,
  changes = [],
  words = '',
  aboutId,
}: Told): Promise<void> {
  await query(sql`
    insert into action_change (id, action_id, by_id, kind, about_id, changes, words)
    values (${id}, ${actionId}, ${byId}, ${kind}, ${aboutId ?? null}, ${JSON.stringify(changes)}::jsonb, ${words})`);
}

/** Whether the viewer has made this change already: sent again, it is done. @throws AppError NOT_FOUND for another’s id */
export async function wasTold(id: string, actionId: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const [row] = await query<{ own: boolean }>(sql`
    select action_id = ${actionId} and by_id = ${viewingMember().id} as own from action_change where id = ${id}`);
  if (row && !row.own) throw notFound();
  return row !== undefined;
}
