import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { entities, inOrder, query, type Batch } from '#platform';
import type { Action } from './action.entity.js';
import { visibleActions } from './action.queries.js';
import { ActionChange } from './action-change.entity.js';
import { Evidence } from './evidence.entity.js';
import { Milestone } from './milestone.entity.js';
import type { Plan } from './plan.entity.js';
import { visiblePlans } from './plan.queries.js';

const uuids = (ids: readonly string[]) => ids.filter((id) => isUuid(id));

export const planById: Batch<Plan> = async (ids) =>
  inOrder(ids, await visiblePlans(sql`and p.id = any(${uuids(ids)}::uuid[])`), ({ id }) => id);

export const actionById: Batch<Action> = async (ids) =>
  inOrder(ids, await visibleActions(sql`and a.id = any(${uuids(ids)}::uuid[])`), ({ id }) => id);

/** These are asked for of actions that the viewer may see. */
export const milestonesOfAction: Batch<Milestone[]> = async (ids) => {
  const all = await entities(
    Milestone,
    sql`
    select m.*, m.due_on::text as due_on from milestone m
     where m.action_id = any(${ids}::uuid[]) order by m.due_on, m.id`,
  );
  return ids.map((id) => all.filter(({ actionId }) => actionId === id));
};

export const evidenceOfAction: Batch<Evidence[]> = async (ids) => {
  const all = await entities(
    Evidence,
    sql`select * from evidence where action_id = any(${ids}::uuid[]) order by at, id`,
  );
  return ids.map((id) => all.filter(({ actionId }) => actionId === id));
};

/** Newest first; more than anybody reads at once is a page of its own. */
const MOST_CHANGES = 100;

export const changesOfAction: Batch<ActionChange[]> = async (ids) => {
  const all = await entities(
    ActionChange,
    sql`
    select c.* from unnest(${ids}::uuid[]) as given (id) cross join lateral (
      select * from action_change where tenant_id = current_tenant() and action_id = given.id
       order by at desc, id desc limit ${MOST_CHANGES}) c
     order by c.at desc, c.id desc`,
  );
  return ids.map((id) => all.filter(({ actionId }) => actionId === id));
};

/** How many actions a plan has, and how many of them involve nobody with lived experience. */
export const involvementOfPlan: Batch<{ actions: number; lived: number }> = async (ids) => {
  const rows = await query<{ id: string; actions: number; lived: number }>(sql`
    select plan_id as id, count(*)::int as actions,
           count(*) filter (where involved && array['service_user', 'carer', 'family_friend'])::int as lived
      from action where plan_id = any(${ids}::uuid[]) group by plan_id`);
  return inOrder(ids, rows, ({ id }) => id).map((row) => row ?? { actions: 0, lived: 0 });
};

interface Counts {
  all: number;
  open: number;
  overdue: number;
  complete: number;
  notDoing: number;
}

export const countsOfPlan: Batch<Counts> = async (ids) => {
  const rows = await query<Counts & { id: string }>(sql`
    select plan_id as id, count(*)::int as "all",
           count(*) filter (where finished_at is null)::int as open,
           count(*) filter (where finished_at is null
             and due_on < (now() at time zone 'Europe/London')::date)::int as overdue,
           count(*) filter (where state = 'complete')::int as complete,
           count(*) filter (where state = 'not_doing')::int as "notDoing"
      from action where tenant_id = current_tenant() and plan_id = any(${ids}::uuid[]) group by plan_id`);
  return inOrder(ids, rows, ({ id }) => id).map((row) => row ?? noActions);
};

const noActions: Counts = { all: 0, open: 0, overdue: 0, complete: 0, notDoing: 0 };

/** The last line that somebody wrote about each of them. */
export const newsOfAction: Batch<ActionChange> = async (ids) =>
  inOrder(
    ids,
    await entities(
      ActionChange,
      sql`
      select distinct on (action_id) * from action_change
       where tenant_id = current_tenant() and action_id = any(${ids}::uuid[])
         and kind in ('updated', 'completed', 'dropped', 'reopened') and words <> ''
       order by action_id, at desc, id desc`,
    ),
    ({ actionId }) => actionId,
  );
