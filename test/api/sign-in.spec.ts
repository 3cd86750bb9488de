import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Mailbox, startMailbox, type RunningMailbox } from '#mail';
import { sweepSignInLinks } from '#people';
import { Jobs } from '#platform';
import type { TestCommunity } from '../support/community.js';
import { Person } from '../support/person.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let listener: RunningMailbox;
let mailbox: Mailbox;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'impact-mailbox-'));
  listener = await startMailbox({ directory });
  mailbox = new Mailbox(directory);
  world = await World.open({ smtpUrl: listener.smtpUrl });
  await world.startWorker();
  trust = await world.community();
});
afterAll(async () => {
  await world.close();
  await listener.stop();
});

const REQUEST = `mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) }`;
const USE = `mutation ($input: SignInInput!) { signIn(input: $input) { token returnTo } }`;

const request = (input: object) => world.stranger.ask(REQUEST, { input });
const use = (token: string) => world.stranger.ask(USE, { input: { token } });
const linksSince = (id: string) =>
  world.database.sql('select * from sign_in_link where id > $1 order by id', [id]);

async function mailedToken(email: string): Promise<string> {
  const summary = await until(`a mail to ${email}`, async () =>
    (await mailbox.list()).find(({ to }) => to.includes(email)),
  );
  const mail = await mailbox.read(summary.id);
  return /\/sign-in\/([\w-]{43})/.exec(mail!.text)![1]!;
}

describe('a link', () => {
  test('signs in once, lands where it was asked for, and is of no use after', async () => {
    const { email } = await trust.member();
    await request({ email: ` ${email.toUpperCase()} `, returnTo: '/c/x/threads/1#reply-2' });
    const token = await mailedToken(email);
    const { data } = await use(token);
    expect(data?.signIn.returnTo).toBe('/c/x/threads/1#reply-2');
    expect(await new Person(world, data!.signIn.token).get('{ viewer { email } }')).toEqual({
      viewer: { email },
    });
    expect((await use(token)).errors?.[0]?.extensions.code).toBe('LINK_NOT_USABLE');
  });

  test('used twice at the same moment signs in once', async () => {
    const { email } = await trust.member();
    await request({ email });
    const token = await mailedToken(email);
    const answers = await Promise.all(Array.from({ length: 8 }, () => use(token)));
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
  });

  test('is over after 15 minutes', async () => {
    const { email } = await trust.member();
    await request({ email });
    const token = await mailedToken(email);
    await world.database.sql(
      `update sign_in_link set expires_at = expires_at - interval '15 minutes' where email = $1`,
      [email],
    );
    expect((await use(token)).errors?.[0]?.extensions.code).toBe('LINK_NOT_USABLE');
  });

  test('is nowhere at rest but as a hash', async () => {
    const { email } = await trust.member();
    await request({ email });
    const token = await mailedToken(email);
    const { data } = await use(token);
    const rows = await world.database.sql(`select row_to_json(l)::text from sign_in_link l
      union all select row_to_json(s)::text from session s
      union all select row_to_json(j)::text from bullmq.job j`);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(data!.signIn.token);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/cy//evil.example/x',
    '/\\evil.example',
    'javascript:alert(1)',
    '/%5c%5cevil.example',
    '\t//evil.example',
  ])('never leads to another site: %j', async (returnTo) => {
    const { email } = await trust.member();
    await request({ email, returnTo });
    const { data } = await use(await mailedToken(email));
    expect(new URL(data!.signIn.returnTo, world.url).origin).toBe(world.url);
  });

  test.each(['', 'x', "' or 1=1 --", '\0', 'x'.repeat(10_000)])(
    'that is forged is refused: %j',
    async (token) => {
      expect((await use(token)).errors?.[0]?.extensions.code).toBe('LINK_NOT_USABLE');
    },
  );
});

test('an unknown address gets the same answer and no mail', async () => {
  const { email } = await trust.member();
  const before = (
    await world.database.sql<{ id: string }>('select max(id::text) as id from sign_in_link')
  )[0]!.id;
  const known = await request({ email });
  const unknown = await request({ email: 'nobody@people.example' });
  expect(unknown).toEqual(known);
  await until('both links handled', async () =>
    (await linksSince(before)).every((link) => link.token_hash ?? link.used_at),
  );
  await mailedToken(email);
  expect((await mailbox.list()).filter(({ to }) => to.includes('nobody@people.example'))).toEqual([]);
});

test('nobody’s mailbox is flooded: five links in a quarter of an hour, then silence with the same answer', async () => {
  const { email } = await trust.member();
  const answers = await Promise.all(Array.from({ length: 5 }, () => request({ email })));
  answers.push(await request({ email }), await request({ email }));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const links = await world.database.sql('select from sign_in_link where email = $1', [email]);
  expect(links.length).toBeLessThanOrEqual(5);
});

test.each([
  '',
  'no-at',
  'two@@example.org',
  'a b@example.org',
  'a@example',
  'x@example.org\r\nBcc: y@example.org',
  '<x@example.org>',
  'a@b.example, c@d.example',
  `${'x'.repeat(250)}@example.org`,
])('an address that mail can’t reach is named at its field: %j', async (email) => {
  const { errors } = await request({ email });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID',
    problems: [{ field: 'email', code: 'BAD_EMAIL' }],
  });
});

test('a link whose nudge was lost is found by the sweep', async () => {
  const { email } = await trust.member();
  await world.database.sql(
    `insert into sign_in_link (id, email, return_to, created_at, expires_at)
     values (gen_random_uuid(), $1, '/', now() - interval '1 minute', now() + interval '14 minutes')`,
    [email],
  );
  await world.api.get(Jobs).enqueue(sweepSignInLinks, {});
  expect(await mailedToken(email)).toBeTruthy();
});

test('signing out ends the session at once', async () => {
  const member = await trust.member();
  await member.get('mutation { signOut }');
  expect(await member.get('{ viewer { email } }')).toEqual({ viewer: null });
});

test('a session that has expired is nobody’s', async () => {
  const member = await trust.member();
  await world.database.sql(`update session set expires_at = now() where account_id = $1`, [member.accountId]);
  expect(await member.get('{ viewer { email } }')).toEqual({ viewer: null });
});

describe('what was typed when a session ran out', () => {
  const KEEP = `mutation ($input: KeepDraftInput!) { keepDraft(input: $input) }`;
  const TAKE = `mutation ($input: TakeDraftInput!) { takeDraft(input: $input) { path fields } }`;

  test('is given back once, to whoever holds its secret', async () => {
    const draft = { path: '/c/x/threads/1', fields: '{"body":"Long thoughts"}' };
    const { keepDraft: id } = await world.stranger.get(KEEP, { input: draft });
    expect(await world.stranger.get(TAKE, { input: { id } })).toEqual({ takeDraft: draft });
    expect(await world.stranger.get(TAKE, { input: { id } })).toEqual({ takeDraft: null });
  });

  test('is forgotten after a day', async () => {
    const { keepDraft: id } = await world.stranger.get(KEEP, { input: { path: '/', fields: 'x' } });
    await world.database.sql(`update kept_draft set created_at = now() - interval '25 hours'`);
    expect(await world.stranger.get(TAKE, { input: { id } })).toEqual({ takeDraft: null });
  });
});
