import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Jobs } from '#platform';
import { giveStudyFindings, remindReviews } from '#resources';
import type { TestCommunity, TestMember } from '../support/community.js';
import { EDIT, PUBLISH, shared } from '../support/resources.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';
import { v7 as uuid } from 'uuid';

let world: World;
let trust: TestCommunity;
let wren: TestMember;
let heron: TestMember;
let lead: TestMember;

beforeAll(async () => {
  world = await World.open();
  await world.startWorker();
});
afterAll(() => world.close());

beforeEach(async () => {
  trust = await world.community();
  wren = await trust.member({ displayName: 'Wren' });
  heron = await trust.member();
  lead = await trust.member({ roles: ['lead'] });
});

const jobs = () => world.api.get(Jobs, { strict: false });
const sql: World['database']['sql'] = (text, values) => world.database.sql(text, values);

async function told(who: TestMember): Promise<string[]> {
  const { viewer } = await who.get(
    `{ viewer { notifications(first: 50) { nodes { kind subject { title } } } } }`,
  );
  return viewer.notifications.nodes.map(({ kind, subject }: any) => `${kind} ${subject.title}`).sort();
}

/** A review date so many days from now, and the reminder that it would have by now. */
async function reviewIn(days: number, words: object = {}): Promise<{ id: string }> {
  const resource = await shared(wren, { reviewOn: '2099-01-01', ...words });
  await sql(
    `update resource set review_on = (now() at time zone 'Europe/London')::date + $2::int,
            remind_on = (now() at time zone 'Europe/London')::date + $2::int - 30 where id = $1`,
    [resource.id, days],
  );
  return resource;
}

/** Runs the job, and again: who was reminded is not reminded twice. */
async function remind(): Promise<void> {
  await runOnce();
  await runOnce();
  await until('everybody is told', async () => {
    const [row] = await sql<{ waiting: number }>(
      `select count(*)::int as waiting from fact where dispatched_at is null and not concealed`,
    );
    return row!.waiting === 0;
  });
}

/** A run is over when it has come to what was last in its way. */
async function runOnce(): Promise<void> {
  const last = await shared(await (await world.community()).member(), { reviewOn: '2099-01-01' });
  await sql(`update resource set review_on = '2020-01-01', remind_on = '2020-01-01' where id = $1`, [
    last.id,
  ]);
  await jobs().enqueue(remindReviews, {});
  await until('the job has run', async () => {
    const [row] = await sql(
      `select from resource r where id = $1 and remind_on is null and not exists (
         select from resource other where other.away is null
            and other.remind_on <= (now() at time zone 'Europe/London')::date)`,
      [last.id],
    );
    return row;
  });
}

describe('the owner of a resource', () => {
  test('is reminded 30 days before its review date and on the day, each once, and nobody else is', async () => {
    const { id } = await reviewIn(30, { title: 'Guide' });
    await reviewIn(31, { title: 'Later' });
    await remind();
    expect(await told(wren)).toEqual(['resource.review-soon Guide']);
    await remind();
    expect(await told(wren)).toHaveLength(1);
    await sql(
      `update resource set review_on = (now() at time zone 'Europe/London')::date, remind_on = (now() at time zone 'Europe/London')::date where id = $1`,
      [id],
    );
    await remind();
    await remind();
    expect(await told(wren)).toEqual(['resource.review-due Guide', 'resource.review-soon Guide']);
    expect([await told(heron), await told(lead)]).toEqual([[], []]);
    const [row] = await sql(`select remind_on from resource where id = $1`, [id]);
    expect(row).toEqual({ remind_on: null });
  });

  test('hears of the day itself alone where the worker was away for a month', async () => {
    await reviewIn(-3, { title: 'Guide' });
    await remind();
    expect(await told(wren)).toEqual(['resource.review-due Guide']);
  });

  test('hears nothing of what was withdrawn, and nothing more once it is', async () => {
    const gone = await reviewIn(0, { title: 'Gone' });
    const going = await reviewIn(0, { title: 'Going' });
    const withdraw = (id: string) =>
      wren.get(`mutation ($input: WithdrawResourceInput!) { withdrawResource(input: $input) }`, {
        input: { resourceId: id },
      });
    await withdraw(gone.id);
    await remind();
    expect(await told(wren)).toEqual(['resource.review-due Going']);
    await withdraw(going.id);
    const { viewer } = await wren.get(`{ viewer { unreadNotificationCount } }`);
    expect([await told(wren), viewer.unreadNotificationCount]).toEqual([[], 0]);
  });

  test('who has left is not asked: leads are', async () => {
    await reviewIn(0, { title: 'Guide' });
    await wren.get('mutation { leaveCommunity(input: {}) }');
    await remind();
    expect(await told(lead)).toEqual(['resource.review-due Guide']);
  });

  test('gives it a new date, and is reminded of that one', async () => {
    const { id } = await reviewIn(0);
    await wren.get(EDIT, { input: { resourceId: id, reviewOn: '2098-06-30' } });
    const [row] = await sql(`select remind_on::text from resource where id = $1`, [id]);
    expect(row).toEqual({ remind_on: '2098-05-31' });
  });
});

test('whoever follows a resource hears of a new version', async () => {
  const { id } = await shared(wren, { title: 'Guide' });
  await heron.get(`mutation ($input: FollowResourceInput!) { followResource(input: $input) { id } }`, {
    input: { resourceId: id },
  });
  await wren.get(PUBLISH, { input: { id: uuid(), resourceId: id, note: 'Shorter', body: 'Second.' } });
  await until('it is there', async () => (await told(heron)).length === 1);
  expect(await told(heron)).toEqual(['resource.version Guide']);
  expect(await told(wren)).toEqual([]);
});

describe('the study’s findings', () => {
  const library = async (who: TestMember) => {
    const { resources } = await who.get(
      `{ resources(first: 50, kind: EVIDENCE) { nodes { title language isStudyFinding citation author { displayName } formats { language } viewerCan { edit report adapt } } } }`,
    );
    return resources.nodes;
  };

  test('come to a community that opened before they were there, once, in both languages', async () => {
    for (let time = 0; time < 2; time++) {
      await jobs().enqueue(giveStudyFindings, {});
      await until('it is there', async () => (await library(wren)).length === 8);
    }
    const found = await library(wren);
    expect(found.every(({ isStudyFinding }: any) => isStudyFinding)).toBe(true);
    expect(found.filter(({ language }: any) => language === 'CY')).toHaveLength(4);
    expect(found[0]).toMatchObject({
      author: null,
      formats: [{ language: found[0].language === 'EN' ? 'CY' : 'EN' }],
      viewerCan: { edit: false, report: false, adapt: false },
    });
    const { search } = await wren.get(
      `{ search(words: "449 201", kinds: [RESOURCE]) { nodes { author { displayName } subject { title } } } }`,
    );
    expect(search.nodes.every(({ author }: any) => author === null)).toBe(true);
    expect(search.nodes.length).toBeGreaterThan(0);
  });

  test('one that a lead withdrew does not come back', async () => {
    await jobs().enqueue(giveStudyFindings, {});
    await until('it is there', async () => (await library(wren)).length === 8);
    const { resources } = await wren.get(`{ resources(first: 1, kind: EVIDENCE) { nodes { id } } }`);
    const input = { resourceId: resources.nodes[0].id };
    const withdraw = `mutation ($input: WithdrawResourceInput!) { withdrawResource(input: $input) }`;
    expect(await wren.refusal(withdraw, { input })).toBe('FORBIDDEN');
    expect(await lead.get(withdraw, { input })).toEqual({ withdrawResource: true });
    expect(await lead.get(withdraw, { input })).toEqual({ withdrawResource: true });
    const other = await (await world.community()).member();
    await jobs().enqueue(giveStudyFindings, {});
    await until('it is there', async () => (await library(other)).length === 8);
    expect(await library(wren)).toHaveLength(7);
  });

  test('are there from the first moment in one that opens now', async () => {
    const [{ id: accountId } = { id: '' }] = await sql<{ id: string }>(
      `select account_id as id from member where id = $1`,
      [wren.id],
    );
    await sql(`insert into network_role (account_id, role) values ($1, 'coordinator')`, [accountId]);
    const id = uuid();
    await wren.get(`mutation ($input: OpenCommunityInput!) { openCommunity(input: $input) { id } }`, {
      input: {
        id,
        nameEn: 'New',
        nameCy: 'Newydd',
        slug: `n-${id.slice(-8)}`,
        nation: 'WALES',
        odsCode: 'Z9Z',
        adminEmail: `admin-${id.slice(-8)}@people.example`,
        message: '',
      },
    });
    const rows = await sql(
      `select kind, count(*)::int as n, min(cardinality(theme_ids)) as themes from resource where tenant_id = $1 group by kind`,
      [id],
    );
    expect(rows).toEqual([{ kind: 'evidence', n: 8, themes: 3 }]);
  });
});
