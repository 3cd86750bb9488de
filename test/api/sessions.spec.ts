import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { hashOf } from '#people';
import type { TestCommunity, TestMember } from '../support/community.js';
import { Person } from '../support/person.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
});
afterAll(() => world.close());

const LIST = '{ sessions { id browser system isToken current lastUsedOn } }';
const END = `mutation ($input: EndSessionInput!) { endSession(input: $input) { id } }`;
const FIREFOX = 'Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0';

/** Signs in as a browser does, with a link whose secret is known. */
async function signInWith(member: TestMember, userAgent: string, session?: string): Promise<string> {
  const secret = uuid();
  await world.database.sql(
    `insert into sign_in_link (id, email, token_hash, return_to, expires_at) values ($1, $2, $3, '/', now() + interval '5 minutes')`,
    [uuid(), member.email, hashOf(secret)],
  );
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': userAgent,
      ...(session && { authorization: `Bearer ${session}` }),
    },
    body: JSON.stringify({ query: `mutation { signIn(input: {token: "${secret}"}) { token } }` }),
  });
  return ((await response.json()) as { data: { signIn: { token: string } } }).data.signIn.token;
}

test('are listed for their owner, by coarse words for the device and the day', async () => {
  const member = await trust.member();
  const phone = new Person(world, await signInWith(member, FIREFOX));
  const { sessions } = await phone.get(LIST);
  expect(sessions).toEqual([
    expect.objectContaining({ browser: 'Firefox', system: 'Android', current: true, isToken: false }),
    expect.objectContaining({ browser: null, system: null, current: false, isToken: true }),
  ]);
  const stored = await world.database.sql(
    'select row_to_json(s)::text from session s where account_id = $1',
    [member.accountId],
  );
  expect(JSON.stringify(stored)).not.toMatch(/131|Mobile|Gecko/);
});

test('end at once, by their owner alone, once', async () => {
  const member = await trust.member();
  const phone = new Person(world, await signInWith(member, FIREFOX));
  const { sessions } = await phone.get(LIST);
  const input = { sessionId: sessions[0].id };
  expect(await (await trust.member()).refusal(END, { input })).toBe('NOT_FOUND');
  expect(await world.stranger.refusal(END, { input })).toBe('UNAUTHENTICATED');
  expect(await member.refusal(END, { input })).toBeNull();
  expect(await phone.get('{ viewer { email } }')).toEqual({ viewer: null });
  for (const sessionId of [input.sessionId, uuid(), '', "x' or true --"])
    expect(await member.refusal(END, { input: { sessionId } })).toBe('NOT_FOUND');
});

test('all others end together, and the one that asks stays', async () => {
  const member = await trust.member();
  const phone = new Person(world, await signInWith(member, FIREFOX));
  const { endOtherSessions } = await phone.get('mutation { endOtherSessions { current } }');
  expect(endOtherSessions).toEqual([{ current: true }]);
  expect(await member.get('{ viewer { email } }')).toEqual({ viewer: null });
});

test('are new at each sign-in: what a browser had before is of no use after', async () => {
  const member = await trust.member();
  const first = await signInWith(member, FIREFOX);
  const second = await signInWith(member, FIREFOX, first);
  expect(second).not.toBe(first);
  expect(await new Person(world, first).get('{ viewer { email } }')).toEqual({ viewer: null });
});

test('are asked for 30 times in a quarter of an hour by one network, whatever the address', async () => {
  const fresh = await World.open();
  try {
    const REQUEST = `mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) }`;
    const known = await (await fresh.community()).member();
    const ask = (email: string) => fresh.stranger.refusal(REQUEST, { input: { email } });
    const answers = [];
    for (let n = 0; n < 30; n++) answers.push(await ask(`n${n}@people.example`));
    expect(new Set(answers)).toEqual(new Set([null]));
    expect(await ask('another@people.example')).toBe('TOO_MANY_REQUESTS');
    expect(await ask(known.email)).toBe('TOO_MANY_REQUESTS');
    const [row] = await fresh.database.sql<{ keys: string }>(
      'select string_agg(row_to_json(r)::text, $1) as keys from rate_limit r',
      [' '],
    );
    expect(row!.keys).not.toMatch(/127\.0\.0\.1|people\.example/);
  } finally {
    await fresh.close();
  }
});
