import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v4, v7 as uuid } from 'uuid';
import { discussionDigest } from '#discussion';
import { communityHere, digestReaders } from '#people';
import { currentUnit, Transactions } from '#platform';
import type { TestCommunity, TestGroup } from '../support/community.js';
import { World } from '../support/world.js';

const REQUEST = `mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id status reason requestedAt sentAt } }`;
const UPDATE = `mutation ($input: UpdateDigestPreferencesInput!) { updateDigestPreferences(input: $input) { frequency nextAt } }`;

let world: World;
let trust: TestCommunity;
let group: TestGroup;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group({ name: 'Partnership' });
});
afterAll(() => world.close());

describe('preferences', () => {
  test('are weekly on a Monday at seven in the morning, until somebody says otherwise', async () => {
    const wren = await trust.member({ championOf: [group] });
    const { viewer } = await wren.get(
      `{ viewer { digestPreferences { frequency nextAt looksAfter { name } } } }`,
    );
    expect(viewer.digestPreferences).toMatchObject({
      frequency: 'WEEKLY',
      looksAfter: [{ name: 'Partnership' }],
    });
    expect(londonTime(viewer.digestPreferences.nextAt)).toBe('Monday 07:00');
  });

  test('can be daily or never', async () => {
    const wren = await trust.member();
    const { updateDigestPreferences: daily } = await wren.get(UPDATE, { input: { frequency: 'DAILY' } });
    expect(daily.frequency).toBe('DAILY');
    expect(londonTime(daily.nextAt)).toMatch(/07:00$/);
    const { updateDigestPreferences: never } = await wren.get(UPDATE, { input: { frequency: 'NEVER' } });
    expect(never).toEqual({ frequency: 'NEVER', nextAt: null });
  });

  test('are each community’s own', async () => {
    const wren = await trust.member();
    const there = await (await world.community()).member({ email: wren.email });
    await wren.get(UPDATE, { input: { frequency: 'NEVER' } });
    const { viewer } = await there.get(`{ viewer { digestPreferences { frequency } } }`);
    expect(viewer.digestPreferences.frequency).toBe('WEEKLY');
  });

  test('that change move the next one that is planned, but not one whose turn has come', async () => {
    const wren = await trust.member({ digest: 'daily' });
    const cursor = (nextAt: string) =>
      world.database.sql(
        `insert into digest_cursor (tenant_id, member_id, account_id, window_from, next_at)
       values ($1, $2, $3, now() - interval '1 day', ${nextAt}) on conflict (tenant_id, member_id) do update set next_at = excluded.next_at`,
        [trust.id, wren.id, wren.accountId],
      );
    await cursor(`now() + interval '1 minute'`);
    const weekly = await wren.get(UPDATE, { input: { frequency: 'WEEKLY' } });
    expect(londonTime(weekly.updateDigestPreferences.nextAt)).toBe('Monday 07:00');
    await cursor(`now() - interval '1 minute'`);
    const daily = await wren.get(UPDATE, { input: { frequency: 'DAILY' } });
    expect(new Date(daily.updateDigestPreferences.nextAt).getTime()).toBeLessThan(Date.now());
  });

  test('are nobody’s without signing in', async () => {
    expect(await world.stranger.refusal(UPDATE, { input: { frequency: 'NEVER' } })).toBe('UNAUTHENTICATED');
  });
});

describe('a digest that is asked for', () => {
  test('is waiting, and among the viewer’s own', async () => {
    const wren = await trust.member();
    const input = { id: uuid() };
    const { requestDigest } = await wren.get(REQUEST, { input });
    expect(requestDigest).toMatchObject({ id: input.id, status: 'PENDING', reason: null, sentAt: null });
    expect(await wren.get(`{ viewer { digests { id } } }`)).toEqual({ viewer: { digests: [input] } });
    const other = await trust.member();
    expect(await other.get(`{ viewer { digests { id } } }`)).toEqual({ viewer: { digests: [] } });
  });

  test('sent twice is one, also at once', async () => {
    const wren = await trust.member();
    const input = { id: uuid() };
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(() => wren.get(REQUEST, { input })));
    expect(new Set(answers.map(({ requestDigest }) => requestDigest.id))).toEqual(new Set([input.id]));
    expect(await world.database.sql('select id from digest where account_id = $1', [wren.accountId])).toEqual(
      [input],
    );
  });

  test('covers all communities the account belongs to, and none that it has left', async () => {
    const wren = await trust.member();
    const [here, gone] = [await world.community(), await world.community()];
    await here.member({ email: wren.email });
    const former = await gone.member({ email: wren.email });
    await world.database.sql('update member set left_at = now() where id = $1', [former.id]);
    const input = { id: uuid() };
    await wren.get(REQUEST, { input });
    const windows = await world.database.sql<{ community_id: string }>(
      'select community_id from digest_window where digest_id = $1',
      [input.id],
    );
    expect(new Set(windows.map((window) => window.community_id))).toEqual(new Set([trust.id, here.id]));
  });

  test('leaves the regular ones as they are', async () => {
    const wren = await trust.member();
    await world.database.sql(
      `insert into digest_cursor (tenant_id, member_id, account_id, window_from, next_at)
       values ($1, $2, $3, now() - interval '3 days', now() + interval '4 days')`,
      [trust.id, wren.id, wren.accountId],
    );
    const cursor = () => world.database.sql('select * from digest_cursor where member_id = $1', [wren.id]);
    const before = await cursor();
    await wren.get(REQUEST, { input: { id: uuid() } });
    await wren.get(REQUEST, { input: { id: uuid() } });
    expect(await cursor()).toEqual(before);
  });

  test('with another’s id is refused like an unknown one', async () => {
    const [wren, robin] = [await trust.member(), await trust.member()];
    const input = { id: uuid() };
    await robin.get(REQUEST, { input });
    expect(await wren.refusal(REQUEST, { input })).toBe('NOT_FOUND');
  });

  test.each([v4(), 'nonsense'])('with the id %s is refused at the field', async (id) => {
    const { errors } = await (await trust.member()).ask(REQUEST, { input: { id } });
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ field: 'id', code: 'BAD_ID' }]);
  });

  test('is the last of five in an hour, also when all are asked for at once', async () => {
    const wren = await trust.member();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => wren.refusal(REQUEST, { input: { id: uuid() } })),
    );
    expect(answers.filter((refusal) => refusal === null)).toHaveLength(5);
    expect(answers.filter((refusal) => refusal === 'TOO_MANY_REQUESTS')).toHaveLength(3);
  });
});

test('what discussion tells of costs as many statements for thirty readers as for one', async () => {
  const author = await trust.member();
  const readers = await Promise.all(
    Array.from({ length: 30 }, (_, i) => trust.member(i % 2 ? { championOf: [group] } : {})),
  );
  const replied = await author.startThread(group);
  await author.startThread(group);
  await world.database.sql(`update thread set created_at = now() - interval '3 days' where tenant_id = $1`, [
    trust.id,
  ]);
  await (await trust.member()).reply(replied);
  await author.startThread(group);
  const window = { from: new Date(Date.now() - 86_400_000), to: new Date(Date.now() + 1_000) };
  const statements = (ids: string[]) =>
    world.api.get(Transactions, { strict: false }).inTenant(trust.id, async () => {
      const [members, community] = [await digestReaders(ids), await communityHere()];
      const unit = currentUnit();
      const ask = unit.query.bind(unit);
      let count = 0;
      unit.query = (statement) => (count++, ask(statement));
      const sections = await discussionDigest.contribute(members, window, community);
      expect([...sections.values()].filter((drafts) => drafts.length > 0)).toHaveLength(ids.length);
      return count;
    });
  const forOne = await statements([readers[1]!.id]);
  expect(await statements(readers.map(({ id }) => id))).toBe(forOne);
  expect(forOne).toBe(6);
});

const londonTime = (at: string) => {
  const zone = { timeZone: 'Europe/London' } as const;
  const clock = { ...zone, hour: '2-digit', minute: '2-digit' } as const;
  return `${new Date(at).toLocaleDateString('en-GB', { ...zone, weekday: 'long' })} ${new Date(at).toLocaleTimeString('en-GB', clock)}`;
};
