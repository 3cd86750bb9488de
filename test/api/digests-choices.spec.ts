import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { DigestWorld } from '../support/digest-world.js';
import type { TestMember } from '../support/community.js';

const UPDATE = `mutation ($input: UpdateDigestPreferencesInput!) { updateDigestPreferences(input: $input) {
  frequency hour weekday pausedUntil content mostContent nextAt } }`;
const PREVIEW = `{ viewer { digestPreview { nextAt nothingNew subject html text } } }`;
const FORECAST = `query ($first: Int, $after: String) { digestForecast(first: $first, after: $after) {
  nodes { member { displayName } outlook nextAt } pageInfo { endCursor hasNextPage } } }`;
const DELIVERY = `{ digestDelivery { lastRunAt sent waiting oldestWaitingSince refusedAddresses skipped { reason count } failed { reason count } } }`;

let here: DigestWorld;

beforeAll(async () => {
  here = await DigestWorld.open();
});
afterAll(() => here.close());

describe('preferences', () => {
  test('have an hour, a weekday, a pause and a content level; what isn’t mentioned stays', async () => {
    const wren = await here.reader();
    const update = async (input: object) => (await wren.get(UPDATE, { input })).updateDigestPreferences;
    expect(await update({ frequency: 'MONTHLY', hour: 20, weekday: 3 })).toMatchObject({
      frequency: 'MONTHLY',
      hour: 20,
      weekday: 3,
      pausedUntil: null,
      content: 'FULL',
    });
    const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    const paused = await update({ pausedUntil: day, content: 'TITLES' });
    expect(paused).toMatchObject({ frequency: 'MONTHLY', hour: 20, pausedUntil: day, content: 'TITLES' });
    expect(paused.nextAt.slice(0, 10) >= day).toBe(true);
    const at = { timeZone: 'Europe/London', weekday: 'long', hour: '2-digit' } as const;
    expect(new Date(paused.nextAt).toLocaleString('en-GB', at)).toBe('Wednesday, 20');
    expect(await update({ pausedUntil: '' })).toMatchObject({ pausedUntil: null, content: 'TITLES' });
  });

  test.each([
    [{ hour: 24 }, 'hour', 'BAD_CHOICE'],
    [{ hour: -1 }, 'hour', 'BAD_CHOICE'],
    [{ weekday: 0 }, 'weekday', 'BAD_CHOICE'],
    [{ weekday: 8 }, 'weekday', 'BAD_CHOICE'],
    [{ pausedUntil: '2020-01-01' }, 'pausedUntil', 'BAD_DATE'],
    [{ pausedUntil: '2027-02-30' }, 'pausedUntil', 'BAD_DATE'],
    [{ pausedUntil: '9999-01-01' }, 'pausedUntil', 'BAD_DATE'],
    [{ pausedUntil: 'tomorrow' }, 'pausedUntil', 'BAD_DATE'],
  ])('%p is refused at the field', async (input, field, code) => {
    const { errors } = await (await here.reader()).ask(UPDATE, { input });
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ field, code }]);
  });

  test('a pause holds also for somebody whose turn has come', async () => {
    const wren = await here.reader();
    await here.plan(new Date());
    await here.sql(`update digest_cursor set next_at = now() - interval '1 minute' where member_id = $1`, [
      wren.id,
    ]);
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const { updateDigestPreferences } = await wren.get(UPDATE, { input: { pausedUntil: day } });
    expect(updateDigestPreferences.nextAt.slice(0, 10) >= day).toBe(true);
  });
});

describe('the preview', () => {
  test('is the next mail of all communities whose turn it is, and sends nothing', async () => {
    const elsewhere = await here.world.community('Over there');
    const wren = await here.reader();
    await elsewhere.member({ email: wren.email, joinedAt: new Date(Date.now() - 86_400_000) });
    const there = await elsewhere.member();
    await here.news({ title: 'News of here' });
    await there.startThread(await elsewhere.group(), { title: 'News of there' });
    const { digestPreview } = (await wren.get(PREVIEW)).viewer;
    expect(digestPreview).toMatchObject({ nothingNew: false, subject: 'Your community news' });
    for (const words of ['News of here', 'News of there']) {
      expect(digestPreview.html).toContain(words);
      expect(digestPreview.text).toContain(words);
    }
    expect(await here.sql('select from digest where account_id = $1', [wren.accountId])).toEqual([]);
  });

  test('leaves out what the viewer may not see, and says when there is nothing new', async () => {
    const trust = await here.world.community();
    const peers = await trust.group({ access: 'closed' });
    const insider = await trust.member({ groups: [peers] });
    const wren = await trust.member({ joinedAt: new Date(Date.now() - 86_400_000) });
    await insider.startThread(peers, { title: 'Between ourselves' });
    const { digestPreview } = (await wren.get(PREVIEW)).viewer;
    expect(digestPreview.nothingNew).toBe(true);
    expect(digestPreview.html).not.toContain('Between ourselves');
  });

  test('is none where none is to come', async () => {
    const silent = await here.trust.member({ digest: 'never' });
    expect((await silent.get(PREVIEW)).viewer.digestPreview).toBeNull();
  });
});

describe('for admins', () => {
  test('the dry run says who would get one and why not, and nothing of what is in it', async () => {
    const trust = await here.world.community();
    const group = await trust.group();
    const joinedAt = new Date(Date.now() - 86_400_000);
    const admin = await trust.member({ displayName: 'Admin', roles: ['admin'], digest: 'never', joinedAt });
    const peers = await trust.group({ access: 'closed' });
    await (
      await trust.member({ displayName: 'Told', joinedAt, groups: [peers] })
    ).get(`{ viewer { email } }`);
    const author = await trust.member({ displayName: 'Author', joinedAt });
    const paused = await trust.member({ displayName: 'Paused', joinedAt });
    const resting = await trust.member({ displayName: 'Resting', joinedAt });
    await here.sql(`update member set digest_paused_until = current_date + 9 where id = $1`, [paused.id]);
    await here.sql(`update member set on_break_since = now() where id = $1`, [resting.id]);
    await author.startThread(group, { title: 'Private words' });
    const answer = await admin.get(FORECAST);
    const outlooks = Object.fromEntries(
      answer.digestForecast.nodes.map((node: any) => [node.member.displayName, node.outlook]),
    );
    expect(outlooks).toEqual({
      Admin: 'NEVER',
      Told: 'DUE',
      Author: 'NOTHING_NEW',
      Paused: 'PAUSED',
      Resting: 'ON_BREAK',
    });
    expect(JSON.stringify(answer)).not.toMatch(/Private words|@/);
    expect(await here.sql('select from digest_window where community_id = $1', [trust.id])).toEqual([]);
    const page = await admin.get(FORECAST, { first: 2 });
    const rest = await admin.get(FORECAST, { after: page.digestForecast.pageInfo.endCursor });
    expect(page.digestForecast.nodes.length + rest.digestForecast.nodes.length).toBe(5);
  });

  test('delivery is numbers of their own community', async () => {
    const [trust, other] = [await here.world.community(), await here.world.community()];
    const admin = await trust.member({ roles: ['admin'] });
    const wren = await trust.member();
    const stranger = await other.member();
    const add = async (member: TestMember, community: string, status: string, reason: string | null) => {
      const [digest] = await here.sql<{ id: string }>(
        `insert into digest (id, account_id, status, reason, created_at) values ($1, $2, $3, $4, now() - interval '1 hour') returning id`,
        [uuid(), member.accountId, status, reason],
      );
      await here.sql(
        `insert into digest_window (digest_id, community_id, member_id, asked, window_from, window_to)
         values ($1, $2, $3, true, now() - interval '1 day', now())`,
        [digest!.id, community, member.id],
      );
    };
    await add(wren, trust.id, 'sent', null);
    await add(admin, trust.id, 'skipped', 'nothing-new');
    await add(wren, trust.id, 'pending', 'delayed');
    await add(stranger, other.id, 'sent', null);
    const { digestDelivery } = await admin.get(DELIVERY);
    expect(digestDelivery).toMatchObject({
      lastRunAt: null,
      sent: 1,
      waiting: 1,
      refusedAddresses: 0,
      skipped: [{ reason: 'nothing-new', count: 1 }],
      failed: [],
    });
    expect(new Date(digestDelivery.oldestWaitingSince).getTime()).toBeLessThan(Date.now() - 3_000_000);
  });

  test.each([FORECAST, DELIVERY])('and for nobody else', async (query) => {
    expect(await (await here.reader()).refusal(query)).toBe('NOT_FOUND');
    expect(await here.world.stranger.refusal(query)).toBe('UNAUTHENTICATED');
  });
});
