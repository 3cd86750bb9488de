import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DigestWorld } from '../support/digest-world.js';
import type { TestMember } from '../support/community.js';

const SUBSCRIPTION = `query ($token: String!) { mailSubscription(token: $token) { all communityName frequency isMember } }`;
const CHOOSE = `mutation ($input: ChooseFromMailInput!) { chooseFrequencyFromMail(input: $input) { frequency } }`;
const OF_MAIL = `query ($token: String!) { digestOfMail(token: $token) { from to lostAccess marked } }`;
const MARK = `mutation ($input: MailTokenInput!) { markDigestRead(input: $input) { lostAccess marked } }`;
const UNREAD = `{ viewer { unreadNotificationCount } }`;

let here: DigestWorld;

beforeAll(async () => {
  here = await DigestWorld.open();
});
afterAll(() => here.close());

/** Somebody in two communities, with the links of a mail about both. */
async function mailed() {
  const elsewhere = await here.world.community('Over there');
  const wren = await here.reader();
  const abroad = await elsewhere.member({
    email: wren.email,
    joinedAt: new Date(Date.now() - 3 * 86_400_000),
  });
  await here.news();
  const there = await elsewhere.member({ digest: 'never' });
  await here.news({}, there, await elsewhere.group());
  await here.planForAll();
  await here.sendAll();
  await here.finished(wren);
  const [mail] = here.mailsTo(wren);
  const text = mail!.email.text!;
  const tokens = (place: string) =>
    [...text.matchAll(new RegExp(`/${place}/([\\w-]{66})`, 'g'))].map(([, token]) => token!);
  const [one, other, all] = tokens('unsubscribe');
  const header = mail!.email.headers.find(({ key }) => key === 'list-unsubscribe')!.value.slice(1, -1);
  return {
    wren,
    abroad,
    one: one!,
    other: other!,
    all: all!,
    header,
    read: tokens('emails/read')[0]!,
    elsewhere,
  };
}

const frequencies = async (member: TestMember) =>
  (
    await here.sql<{ frequency: string }>(
      `select m.digest_frequency as frequency from member m join community c on c.id = m.tenant_id
        where account_id = $1 order by c.name_en`,
      [member.accountId],
    )
  ).map(({ frequency }) => frequency);

const post = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: 'List-Unsubscribe=One-Click',
  });

describe('one-click unsubscribe', () => {
  test('acts on a POST from nowhere, without a cookie; again is harmless; asking changes nothing', async () => {
    const { wren, header } = await mailed();
    await fetch(header);
    expect(await frequencies(wren)).toEqual(['weekly', 'weekly']);
    const first = await post(header, { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' });
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(await first.text()).toContain('no more of these emails');
    expect(await frequencies(wren)).toEqual(['never', 'never']);
    expect((await post(header)).status).toBe(200);
    expect(await frequencies(wren)).toEqual(['never', 'never']);
    await here.plan(new Date());
    expect(await here.sql('select from digest_cursor where account_id = $1', [wren.accountId])).toEqual([]);
  });

  test('in Welsh, from the Welsh link', async () => {
    const { header } = await mailed();
    const answer = await post(header.replace('/unsubscribe/', '/cy/unsubscribe/'));
    expect(await answer.text()).toContain('Ni fyddwch yn cael rhagor');
  });

  test('forged, cut short or of another kind, it fails', async () => {
    const { wren, all, read } = await mailed();
    const bytes = Buffer.from(all, 'base64url');
    bytes[5]! ^= 1;
    for (const token of [bytes.toString('base64url'), all.slice(0, -1), `${all}A`, read, 'nonsense']) {
      expect((await post(`${here.world.url}/unsubscribe/${token}`)).status).toBe(404);
      expect(await here.world.stranger.refusal(SUBSCRIPTION, { token })).toBe('NOT_FOUND');
    }
    expect(await frequencies(wren)).toEqual(['weekly', 'weekly']);
  });

  test('every other path still refuses other sites', async () => {
    const { all } = await mailed();
    for (const path of [`/unsubscribe/${all}/x`, `/x/unsubscribe/${all}`, '/sign-out'])
      expect((await post(here.world.url + path, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});

describe('a link in a mail', () => {
  test('of one community is about that one, and can choose another frequency', async () => {
    const { wren, one } = await mailed();
    const { mailSubscription } = await here.world.stranger.get(SUBSCRIPTION, { token: one });
    expect(mailSubscription).toMatchObject({ all: false, frequency: 'WEEKLY', isMember: true });
    expect(mailSubscription.communityName).toMatch(/^Community|^Over there/);
    await here.world.stranger.get(CHOOSE, { input: { token: one, frequency: 'MONTHLY' } });
    expect((await frequencies(wren)).sort()).toEqual(['monthly', 'weekly']);
  });

  test('works after its person has left: there is nothing to stop, and nothing is told', async () => {
    const { wren, abroad, one, other } = await mailed();
    await here.sql('update member set left_at = now() where account_id = $1', [wren.accountId]);
    for (const token of [one, other])
      expect((await here.world.stranger.get(SUBSCRIPTION, { token })).mailSubscription).toEqual({
        all: false,
        communityName: null,
        frequency: null,
        isMember: false,
      });
    expect(abroad.accountId).toBe(wren.accountId);
  });
});

describe('“mark as read”', () => {
  test('marks what was new in the windows of that mail, and nothing else; again is harmless', async () => {
    const { wren, read } = await mailed();
    await notify(wren, '1 hour');
    await notify(wren, '20 days');
    await notify(wren, '0 seconds');
    expect((await wren.get(OF_MAIL, { token: read })).digestOfMail).toMatchObject({
      lostAccess: false,
      marked: null,
    });
    expect((await wren.get(UNREAD)).viewer.unreadNotificationCount).toBe(3);
    expect((await wren.get(MARK, { input: { token: read } })).markDigestRead).toEqual({
      lostAccess: false,
      marked: 1,
    });
    expect((await wren.get(MARK, { input: { token: read } })).markDigestRead).toEqual({
      lostAccess: false,
      marked: 0,
    });
    expect((await wren.get(UNREAD)).viewer.unreadNotificationCount).toBe(2);
  });

  test('is for whom the mail was for: others get the answer of a made-up link', async () => {
    const { read, all } = await mailed();
    const robin = await here.reader();
    expect(await here.world.stranger.refusal(MARK, { input: { token: read } })).toBe('UNAUTHENTICATED');
    expect(await robin.refusal(MARK, { input: { token: read } })).toBe('NOT_FOUND');
    expect(await robin.refusal(MARK, { input: { token: all } })).toBe('NOT_FOUND');
  });

  test('says so when they no longer belong to a community it told of', async () => {
    const { wren, read } = await mailed();
    await here.sql('update member set suspended_at = now() where id = $1', [wren.id]);
    const elsewhere = (await here.world.stranger.ask(OF_MAIL, { token: read })).data;
    expect(elsewhere).toBeNull();
    const signedIn = await fetch(`${here.world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${wren.token}` },
      body: JSON.stringify({ query: OF_MAIL, variables: { token: read } }),
    });
    const { data } = (await signedIn.json()) as any;
    expect(data.digestOfMail.lostAccess).toBe(true);
  });
});

async function notify(member: TestMember, ago: string): Promise<void> {
  await here.sql(
    `with f as (insert into fact (tenant_id, kind, actor_id, subject_kind, subject_id, place_ids, happened_at, dispatched_at)
       values ($1, 'thread.started', $3, 'thread', gen_random_uuid(), '{}', now() - $2::interval, now()) returning id)
     insert into notification (tenant_id, member_id, fact_id) select $1, $4, id from f`,
    [here.trust.id, ago, here.author.id, member.id],
  );
}
