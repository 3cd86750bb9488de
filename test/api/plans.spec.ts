import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import {
  actionFor,
  actionIn,
  COMPLETE,
  DROP,
  finish,
  inDays,
  milestoneOf,
  OPEN_PLAN,
  planFor,
  planInput,
  planOf,
  UPDATE,
} from '../support/plans.js';
import { World } from '../support/world.js';

const EDIT = `mutation ($input: EditPlanInput!) { editPlan(input: $input) { title editedAt lead { id } } }`;

let world: World;
let trust: TestCommunity;
let lead: TestMember;
let wren: TestMember;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  trust = await world.community();
  lead = await trust.member({ displayName: 'Lead', roles: ['lead'] });
  wren = await trust.member({ displayName: 'Wren' });
});

describe('a plan', () => {
  test('is there for every member, and for nobody else', async () => {
    const { id } = await planOf(lead);
    const stranger = await (await world.community()).member();
    const query = `query ($id: ID!) { actionPlan(id: $id) { title } }`;
    expect(
      await planFor(wren, id, 'title lead { displayName } lacksLivedExperience viewerCan { edit addAction }'),
    ).toEqual({
      title: 'Plans that people open',
      lead: { displayName: 'Lead' },
      lacksLivedExperience: false,
      viewerCan: { edit: false, addAction: false },
    });
    expect(await stranger.refusal(query, { id })).toBe('NOT_FOUND');
    expect(await wren.refusal(query, { id: uuid() })).toBe('NOT_FOUND');
    const { actionPlans } = await wren.get(`{ actionPlans { nodes { id } } }`);
    expect(actionPlans.nodes).toEqual([{ id }]);
  });

  test('is opened by leads and admins, once however often it is sent', async () => {
    const input = planInput();
    expect(await wren.refusal(OPEN_PLAN, { input })).toBe('FORBIDDEN');
    const all = await Promise.all([1, 2, 3].map(() => lead.get(OPEN_PLAN, { input })));
    expect(all.map(({ openPlan }) => openPlan.id)).toEqual([input.id, input.id, input.id]);
    const admin = await trust.member({ roles: ['admin'] });
    expect(await admin.refusal(OPEN_PLAN, { input })).toBe('NOT_FOUND');
  });

  test('says everything that is wrong at once', async () => {
    const input = { ...planInput(), title: ' ', aim: '', endsOn: inDays(-90), leadId: uuid() };
    const { errors } = await lead.ask(OPEN_PLAN, { input });
    expect(errors![0]!.extensions.problems!.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'title EMPTY',
      'aim EMPTY',
      'endsOn ENDS_BEFORE_IT_STARTS',
      'leadId BAD_CHOICE',
    ]);
  });

  test('can be led by any member, who then keeps it', async () => {
    const { id } = await planOf(lead, { leadId: wren.id });
    const input = { planId: id, title: 'Another name', seenAt: null };
    expect((await wren.get(EDIT, { input })).editPlan.title).toBe('Another name');
    expect(await lead.refusal(EDIT, { input })).toBe('CHANGED_MEANWHILE');
  });
});

describe('progress', () => {
  test('is counted from weights; what was dropped counts no more', async () => {
    const plan = await planOf(lead);
    const first = await actionIn(plan, lead);
    const small = await milestoneOf(lead, first, 1);
    await milestoneOf(lead, first, 3);
    expect(await finish(lead, small)).toEqual({ done: 1, all: 4, percent: 25 });
    const bare = await actionIn(plan, lead);
    await lead.get(COMPLETE, { input: { id: uuid(), actionId: bare.id, reason: 'Everybody saw it' } });
    const dropped = await actionIn(plan, lead);
    await milestoneOf(lead, dropped, 5);
    await lead.get(DROP, { input: { id: uuid(), actionId: dropped.id, reason: 'No room' } });
    expect(await planFor(wren, plan.id, 'progress { done all percent }')).toEqual({
      progress: { done: 2, all: 5, percent: 40 },
    });
    expect(await finish(lead, small, false)).toEqual({ done: 0, all: 4, percent: 0 });
  });

  test('over time is what a slow count of every milestone and action says', async () => {
    const plan = await planOf(lead, { startsOn: inDays(-400) });
    const random = seeded(6);
    const day = () => Math.floor(random() * 380);
    for (let n = 0; n < 12; n++) {
      const action = await actionIn(plan, lead);
      const added = Math.max(day(), 200);
      const steps = await Promise.all(
        Array.from({ length: Math.floor(random() * 4) }, () =>
          milestoneOf(lead, action, 1 + Math.floor(random() * 5)),
        ),
      );
      let latest = added;
      for (const step of steps) {
        const since = Math.floor(random() * added);
        const done = random() < 0.6 ? Math.floor(random() * since) : null;
        await world.database.sql(
          `update milestone set created_at = now() - make_interval(days => $2),
                  done_at = now() - make_interval(days => $3::int) where id = $1`,
          [step.id, since, done],
        );
        latest = Math.min(latest, done ?? since);
      }
      await world.database.sql(
        `update action set created_at = now() - make_interval(days => $2) where id = $1`,
        [action.id, added],
      );
      // Nothing is added or done once it is finished.
      if (n % 3 === 0)
        await world.database.sql(
          `update action set state = $2, reason = 'so', finished_at = now() - make_interval(days => $3) where id = $1`,
          [action.id, n % 2 === 0 ? 'complete' : 'not_doing', Math.floor(random() * latest)],
        );
    }
    const { planDashboard } = await wren.get(
      `query ($id: ID!) { planDashboard(planId: $id) { progress { done all } progressOverTime { at done all } } }`,
      { id: plan.id },
    );
    const points = planDashboard.progressOverTime as Point[];
    expect(points.length).toBeGreaterThan(12);
    const rows = await world.database.sql<Unit>(
      `select a.id, a.state, a.finished_at, a.created_at as action_at, m.weight, m.created_at, m.done_at
         from action a left join milestone m on m.action_id = a.id where a.plan_id = $1`,
      [plan.id],
    );
    expect(points).toEqual(points.map(({ at }) => ({ at, ...slowly(rows, new Date(at)) })));
    expect(planDashboard.progress).toEqual({ done: points.at(-1)!.done, all: points.at(-1)!.all });
  });
});

interface Point {
  at: string;
  done: number;
  all: number;
}

interface Unit {
  id: string;
  state: string;
  finished_at: Date | null;
  action_at: Date;
  weight: number | null;
  created_at: Date | null;
  done_at: Date | null;
}

/** As the words say it, with no regard to how long it takes. */
function slowly(units: Unit[], at: Date): { done: number; all: number } {
  let done = 0;
  let all = 0;
  for (const unit of units) {
    const weight = unit.weight ?? 1;
    const wasAdded = (unit.created_at ?? unit.action_at) < at;
    const wasDropped = unit.state === 'not_doing' && unit.finished_at! < at;
    const wasComplete = unit.state === 'complete' && unit.finished_at! < at;
    const wasDone = unit.done_at !== null && unit.done_at < at;
    if (!wasAdded || wasDropped) continue;
    all += weight;
    if (wasDone || wasComplete) done += weight;
  }
  return { done, all };
}

/** Numbers that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

interface ActionPage {
  nodes: { what: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

describe('the dashboard', () => {
  const DASHBOARD = `query ($planId: ID!, $themeId: ID, $ownerId: ID, $status: ActionStatus, $due: ActionDue, $movement: ActionMovement, $open: Boolean, $withoutTheme: Boolean, $first: Int, $after: String) {
    planDashboard(planId: $planId, themeId: $themeId, ownerId: $ownerId, status: $status, due: $due, movement: $movement, open: $open, withoutTheme: $withoutTheme, first: $first, after: $after) {
      withoutNews { what } withoutOwner { what } people { displayName }
      count open overdue stuck moving stale complete needOwner byStatus { status count }
      byOwner { owner { displayName } open overdue } byTheme { theme { name } count }
      actions { nodes { what status } pageInfo { endCursor hasNextPage } }
    }
  }`;

  test('counts what moves, what is stuck and whose it is, through its filters', async () => {
    const plan = await planOf(lead);
    const late = await actionIn(plan, lead, { what: 'late', owner: wren });
    await world.database.sql(`update action set due_on = current_date - 5 where id = $1`, [late.id]);
    const quiet = await actionIn(plan, lead, { what: 'quiet', dueOn: inDays(20) });
    await world.database.sql(`update action set last_news_at = now() - interval '43 days' where id = $1`, [
      quiet.id,
    ]);
    await actionIn(plan, lead, { what: 'fresh', owner: wren, dueOn: inDays(40) });
    const done = await actionIn(plan, lead, { what: 'done', dueOn: inDays(1) });
    await lead.get(COMPLETE, { input: { id: uuid(), actionId: done.id, reason: 'We saw it' } });

    const { planDashboard: all } = await wren.get(DASHBOARD, { planId: plan.id });
    expect(all).toMatchObject({
      count: 4,
      open: 3,
      overdue: 1,
      stuck: 2,
      moving: 1,
      stale: 1,
      complete: 1,
      needOwner: 0,
    });
    expect(all.actions.nodes.map(({ what }: { what: string }) => what)).toEqual([
      'late',
      'quiet',
      'fresh',
      'done',
    ]);
    expect(all.byOwner).toEqual([
      { owner: { displayName: 'Wren' }, open: 2, overdue: 1 },
      { owner: { displayName: 'Lead' }, open: 1, overdue: 0 },
    ]);
    expect(all.byTheme).toEqual([{ theme: null, count: 4 }]);

    const of = async (filter: object) =>
      (await wren.get(DASHBOARD, { planId: plan.id, ...filter })).planDashboard.actions.nodes.map(
        ({ what }: { what: string }) => what,
      );
    expect(await of({ status: 'OVERDUE' })).toEqual(['late']);
    expect(await of({ ownerId: lead.id })).toEqual(['quiet', 'done']);
    expect(await of({ ownerId: lead.id, open: true })).toEqual(['quiet']);
    expect(await of({ due: 'OVERDUE', ownerId: lead.id })).toEqual([]);
    expect(await of({ themeId: uuid() })).toEqual([]);
    expect(await of({ withoutTheme: true })).toHaveLength(4);
    expect(await of({ movement: 'STUCK' })).toEqual(['late', 'quiet']);
    expect(await of({ movement: 'MOVING' })).toEqual(['fresh']);
    expect(await of({ movement: 'NO_NEWS' })).toEqual(['quiet']);
    expect(await of({ movement: 'NO_NEWS', ownerId: wren.id })).toEqual([]);
  });

  test('names what somebody can do something about, and counts a deputy as the filter does', async () => {
    const plan = await planOf(lead);
    const gone = await trust.member({ displayName: 'Gone' });
    await actionIn(plan, lead, { what: 'left', owner: gone, deputyId: wren.id });
    for (const what of ['quiet', 'quieter']) await actionIn(plan, lead, { what });
    await world.database.sql(
      `update action set last_news_at = now() - make_interval(weeks => length(what)) where what like 'quiet%'`,
    );
    await world.database.sql(`update member set left_at = now() where id = $1`, [gone.id]);
    const { planDashboard } = await wren.get(DASHBOARD, { planId: plan.id });
    expect(planDashboard).toMatchObject({
      withoutNews: [{ what: 'quieter' }],
      withoutOwner: [{ what: 'left' }],
      people: [{ displayName: expect.any(String) }, { displayName: 'Lead' }, { displayName: 'Wren' }],
    });
    const { planDashboard: hers } = await wren.get(DASHBOARD, { planId: plan.id, ownerId: wren.id });
    expect(hers.byOwner).toContainEqual({ owner: { displayName: 'Wren' }, open: 1, overdue: 0 });
    expect(hers.count).toBe(1);
  });

  test('is read page by page without leaving anything out', async () => {
    const plan = await planOf(lead);
    for (let n = 0; n < 5; n++)
      await actionIn(plan, lead, { what: `action ${n}`, dueOn: inDays(10 + (n % 2)) });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await wren.get(DASHBOARD, { planId: plan.id, first: 2, after });
      const actions: ActionPage = page.planDashboard.actions;
      seen.push(...actions.nodes.map(({ what }) => what));
      after = actions.pageInfo.hasNextPage ? actions.pageInfo.endCursor : null;
    } while (after);
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4].map((n) => `action ${n}`));
  });
});

describe('what people look for first in a plan', () => {
  const FIRST = `counts { all open overdue complete notDoing } myActions { what } cameOfIt { what }`;

  test('is their own that is open, and what came of the rest', async () => {
    const plan = await planOf(lead);
    const [late, done, dropped] = [
      await actionIn(plan, lead, { what: 'late', owner: wren }),
      await actionIn(plan, lead, { what: 'done', owner: wren }),
      await actionIn(plan, lead, { what: 'dropped' }),
    ];
    await actionIn(plan, lead, { what: 'as deputy', deputyId: wren.id });
    await world.database.sql(`update action set due_on = current_date - 2 where id = $1`, [late.id]);
    await wren.get(COMPLETE, { input: { id: uuid(), actionId: done.id, reason: 'People say so' } });
    await lead.get(DROP, { input: { id: uuid(), actionId: dropped.id, reason: 'Nobody wants it' } });
    expect(await planFor(wren, plan.id, FIRST)).toEqual({
      counts: { all: 4, open: 2, overdue: 1, complete: 1, notDoing: 1 },
      myActions: [{ what: 'late' }, { what: 'as deputy' }],
      cameOfIt: [{ what: 'dropped' }, { what: 'done' }],
    });
  });

  test('is nothing where there is nothing', async () => {
    expect(await planFor(wren, (await planOf(lead)).id, FIRST)).toEqual({
      counts: { all: 0, open: 0, overdue: 0, complete: 0, notDoing: 0 },
      myActions: [],
      cameOfIt: [],
    });
  });

  test('is the last line that somebody wrote of an action', async () => {
    const action = await actionIn(await planOf(lead), lead, { owner: wren });
    expect(await actionFor(wren, action.id, 'latestNews { words }')).toEqual({ latestNews: null });
    for (const words of ['Begun', 'Half of it'])
      await wren.get(UPDATE, { input: { id: uuid(), actionId: action.id, words } });
    expect(await actionFor(wren, action.id, 'latestNews { words by { displayName } }')).toEqual({
      latestNews: { words: 'Half of it', by: { displayName: 'Wren' } },
    });
  });
});
