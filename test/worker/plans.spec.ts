import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { remindOwners } from '#plans';
import { Jobs } from '#platform';
import type { TestCommunity, TestMember } from '../support/community.js';
import { actionIn, COMPLETE, planOf } from '../support/plans.js';
import { Smtp } from '../support/smtp.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let smtp: Smtp;
let world: World;
let trust: TestCommunity;
let lead: TestMember;
let wren: TestMember;
let heron: TestMember;
let plan: { id: string };

beforeEach(async () => {
  smtp = await Smtp.open();
  world = await World.open({ smtpUrl: smtp.url });
  trust = await world.community('Example Trust');
  lead = await trust.member({ roles: ['lead'], displayName: 'Lead' });
  wren = await trust.member({ displayName: 'Wren' });
  heron = await trust.member({ displayName: 'Heron' });
  plan = await planOf(lead);
});
afterEach(async () => {
  await world.close();
  await smtp.close();
});

const sql: World['database']['sql'] = (text, values) => world.database.sql(text, values);

async function due(inDays: number, words = {}): Promise<{ id: string }> {
  const action = await actionIn(plan, lead, { owner: wren, deputyId: heron.id, ...words });
  await isDue(action, inDays);
  return action;
}

const isDue = ({ id }: { id: string }, inDays: number) =>
  sql(`update action set due_on = (now() at time zone 'Europe/London')::date + $2::int where id = $1`, [
    id,
    inDays,
  ]);

/** Runs the job so many times over, at the same time, and waits until what it had to do is done. */
async function remind(times = 1): Promise<void> {
  await world.startWorker();
  const jobs = world.api.get(Jobs, { strict: false });
  const [before] = await finished();
  for (let n = 0; n < times; n++) await jobs.enqueue(remindOwners, {});
  await until('the reminders ran', async () => (await finished())[0]!.count >= before!.count + times);
  await until('everybody is told', async () => {
    const [row] = await sql<{ waiting: boolean }>(
      'select exists (select from fact where dispatched_at is null) as waiting',
    );
    return !row!.waiting;
  });
}

const finished = () =>
  sql<{ count: number }>(`
    select count(*)::int as count from bullmq.job where name = 'plans.remind-owners' and state = 'completed'`);

const told = async ({ id }: TestMember) =>
  (
    await sql<{ kind: string }>(
      `select f.kind from notification n join fact f on f.id = n.fact_id
        where n.member_id = $1 and f.kind ~ '^action\\.(due|overdue|needs)' order by n.created_at, f.kind`,
      [id],
    )
  ).map(({ kind }) => kind);

describe('reminders', () => {
  test('come once each, however often the job runs: 14 days before, 3 days before, and after', async () => {
    const action = await due(14);
    await remind(3);
    await remind(2);
    expect(await told(wren)).toEqual(['action.due-two-weeks']);
    await isDue(action, 2);
    await remind(2);
    await isDue(action, -1);
    await remind(2);
    const all = ['action.due-two-weeks', 'action.due-three-days', 'action.overdue'];
    expect([await told(wren), await told(heron), await told(lead)]).toEqual([all, all, []]);
  });

  test('are of the latest alone where nobody was reminded for a while, and of nothing that is finished', async () => {
    await due(-20);
    const done = await due(-3);
    await wren.get(COMPLETE, { input: { id: uuid(), actionId: done.id, reason: 'We saw it' } });
    await due(15);
    await remind();
    expect(await told(wren)).toEqual(['action.overdue']);
  });

  test('tell lead and deputy that an action needs an owner, once, when its owner has left', async () => {
    const action = await due(100);
    await wren.get('mutation { leaveCommunity(input: {}) }');
    await remind(2);
    await remind();
    expect([await told(lead), await told(heron)]).toEqual([['action.needs-owner'], ['action.needs-owner']]);
    const { action: now } = await lead.get(
      `query ($id: ID!) { action(id: $id) { needsOwner owner { displayName } history { kind by { id } } } }`,
      action,
    );
    expect(now.needsOwner).toBe(true);
    expect(now.history[0]).toEqual({ kind: 'OWNER_GONE', by: null });
  });
});

describe('the digest', () => {
  const digestOf = async (who: TestMember) => {
    await who.get('mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id } }', {
      input: { id: uuid() },
    });
    return (await until('a digest', () => smtp.to(who.email)[0])).text!;
  };

  test('has what is due under “waiting for you”, and the lead’s part for the lead', async () => {
    const { id } = await due(-2, { what: 'Open the plan at each visit' });
    await due(40, { what: 'Not yet' });
    await world.startWorker();
    const own = await digestOf(wren);
    expect(own).toContain('Your actions that are due');
    expect(own).toContain(`/actions/${id}/update`);
    expect(own).toContain('Open the plan at each visit');
    expect(own).not.toContain('Not yet');
    const led = await digestOf(lead);
    expect(led).toContain('Overdue or without an owner in plans you lead');
    expect(led).not.toContain('Your actions that are due');
  });

  test('tells who follows what was said that something came of it', async () => {
    const group = await trust.group();
    const thread = await heron.startThread(group);
    const action = await actionIn(plan, lead, { owner: wren, sources: [{ kind: 'thread', id: thread.id }] });
    await wren.get(COMPLETE, {
      input: { id: uuid(), actionId: action.id, reason: 'Each plan is opened now' },
    });
    // What happened within the last two minutes is in the next one.
    await sql(`update fact set happened_at = happened_at - interval '1 hour' where subject_id = $1`, [
      action.id,
    ]);
    await world.startWorker();
    const text = await digestOf(heron);
    expect(text).toContain('What came of it');
    expect(text).toContain('Each plan is opened now');
  });
});
