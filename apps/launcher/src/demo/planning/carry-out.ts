import type { ClientBase } from 'pg';
import { insertOfEach } from '../insert.js';
import type { Surroundings } from './gather.js';
import { actionFactRows, planFactRows } from './plan-fact-rows.js';
import {
  actionFollowRows,
  actionLinkRows,
  actionRow,
  actionSearchRow,
  evidenceRows,
  milestoneRows,
  planFollowRows,
  planRow,
  planSearchRow,
} from './plan-rows.js';
import { plannedFrom } from './planned.js';
import { reminderRows } from './reminders.js';
import { changeRows } from './story-rows.js';

/** The plan, and what became of it so far. */
export async function carryOut(client: ClientBase, surroundings: Surroundings): Promise<void> {
  const { content, cast, themeIds, subjects, now } = surroundings;
  const plans = content.plans.map((plan) => plannedFrom(plan, surroundings));
  const actions = plans.flatMap((plan) => plan.actions);
  const put = insertOfEach(client);
  await put('plan', plans, (one) => planRow(one, now));
  await put('action', actions, (one) => actionRow(one, themeIds));
  await put('milestone', actions, milestoneRows);
  await put('evidence', actions, evidenceRows);
  await put('action_change', actions, (one) => changeRows(one, now));
  await put('action_reminder', actions, (one) => reminderRows(one, now));
  await put('chain_link', actions, (one) => actionLinkRows(one, subjects));
  await put('follow', plans, (one) => planFollowRows(one, cast));
  await put('follow', actions, (one) => actionFollowRows(one, cast));
  const sources = await sourcesOf(
    client,
    actions.map(({ id }) => id),
  );
  const facts = [
    ...plans.map(planFactRows),
    ...actions.map((one) => actionFactRows(one, sources.get(one.id) ?? [], now)),
  ];
  await put('fact', facts, ({ news }) => news);
  await put('fact', facts, ({ acts }) => acts);
  await put('search_entry', plans, planSearchRow);
  await put('search_entry', actions, (one) => actionSearchRow(one, themeIds));
}

/** All that led to each of them, however far back. */
async function sourcesOf(client: ClientBase, actionIds: string[]): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ id: string; sources: string[] }>(
    `with recursive before as (
       select to_id as action_id, from_id from chain_link where to_id = any($1)
       union select b.action_id, l.from_id from before b join chain_link l on l.to_id = b.from_id)
     select action_id as id, array_agg(from_id) as sources from before group by action_id`,
    [actionIds],
  );
  return new Map(rows.map(({ id, sources }) => [id, sources]));
}
