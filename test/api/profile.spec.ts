import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestCommunity, TestMember } from '../support/community.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
});
afterAll(() => world.close());

const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
  displayName perspective perspectiveWords perspectiveConsentedAt welcomeSteps } }`;

const update = (who: TestMember, input: object) =>
  who.ask(UPDATE, { input: { displayName: who.displayName, perspectiveConsent: false, ...input } });

const problems = ({
  errors,
}: {
  errors?: { extensions: { problems?: { field: string; code: string }[] } }[];
}) => errors?.[0]?.extensions.problems?.map(({ field, code }) => `${field} ${code}`);

describe('a display name', () => {
  test('is chosen for one community, and others see it at once', async () => {
    const member = await trust.member();
    const elsewhere = await world.community();
    await elsewhere.member({ email: member.email, displayName: 'Somebody else' });
    expect((await update(member, { displayName: '  Tarn   Brook ' })).data!.updateProfile.displayName).toBe(
      'Tarn Brook',
    );
    const other = await trust.member();
    const { community } = await other.get(
      `{ community(slug: "${trust.slug}") { members(first: 100) { nodes { id displayName } } } }`,
    );
    expect(community.members.nodes).toContainEqual({ id: member.id, displayName: 'Tarn Brook' });
    const names = await world.database.sql(
      'select display_name from member where account_id = $1 order by 1',
      [member.accountId],
    );
    expect(names).toEqual([{ display_name: 'Somebody else' }, { display_name: 'Tarn Brook' }]);
  });

  test.each([
    ['nothing', '  ', 'EMPTY'],
    ['one letter', 'x', 'TOO_SHORT'],
    ['10,000 letters', 'x'.repeat(10_000), 'TOO_LONG'],
    ['invisible signs', '\u200B\u2060', 'NAME_NOT_READABLE'],
    ['text turned round', 'nimda\u202E', 'NAME_NOT_READABLE'],
    ['a line break', 'a\nb', 'NAME_NOT_READABLE'],
    ['punctuation', '?!?!', 'NAME_NOT_READABLE'],
    ['an address', 'me@people.example', 'NAME_IS_ADDRESS'],
  ])('is not %s', async (_, displayName, code) => {
    expect(problems(await update(await trust.member(), { displayName }))).toEqual([`displayName ${code}`]);
  });

  test('is not the local part of one’s address, nor another’s name in other letters', async () => {
    const member = await trust.member({ email: 'jane.smith@people.example' });
    await trust.member({ displayName: 'Sparrow' });
    expect(problems(await update(member, { displayName: 'Jane Smith' }))).toEqual([
      'displayName NAME_IS_ADDRESS',
    ]);
    expect(problems(await update(member, { displayName: 'Ѕраrrоw' }))).toEqual(['displayName NAME_TAKEN']);
  });

  test('asked for by two at once is one’s', async () => {
    const two = [await trust.member(), await trust.member()];
    const answers = await Promise.all(two.map((one) => update(one, { displayName: 'Kestrel' })));
    expect(answers.map(problems).sort()).toEqual([['displayName NAME_TAKEN'], undefined]);
  });

  test('is suggested, and free', async () => {
    const member = await trust.member();
    const { viewer } = await member.get('{ viewer { suggestedName } }');
    expect((await update(member, { displayName: viewer.suggestedName })).errors).toBeUndefined();
  });

  test('can be one’s own again, or the same in another community', async () => {
    const member = await trust.member({ displayName: 'Mallow' });
    expect((await update(member, { displayName: 'MALLOW' })).errors).toBeUndefined();
    const neighbour = await (await world.community()).member();
    expect((await update(neighbour, { displayName: 'Mallow' })).errors).toBeUndefined();
  });
});

describe('a perspective', () => {
  test('needs consent of its own, which changing it renews and withdrawing it removes', async () => {
    const member = await trust.member();
    expect(problems(await update(member, { perspective: 'CARER' }))).toEqual([
      'perspectiveConsent BAD_CHOICE',
    ]);
    const first = await update(member, { perspective: 'CARER', perspectiveConsent: true });
    expect(first.data!.updateProfile).toMatchObject({
      perspective: 'CARER',
      perspectiveConsentedAt: expect.any(String),
    });
    const words = { perspective: 'OWN_WORDS', perspectiveWords: 'A neighbour', perspectiveConsent: true };
    const second = await update(member, words);
    expect(second.data!.updateProfile).toMatchObject({
      perspective: 'OWN_WORDS',
      perspectiveWords: 'A neighbour',
    });
    expect(
      second.data!.updateProfile.perspectiveConsentedAt > first.data!.updateProfile.perspectiveConsentedAt,
    ).toBe(true);
    const gone = await update(member, { perspective: null, perspectiveWords: 'A neighbour' });
    expect(gone.data!.updateProfile).toMatchObject({
      perspective: null,
      perspectiveWords: null,
      perspectiveConsentedAt: null,
    });
  });

  test.each([
    ['', 'EMPTY'],
    ['x'.repeat(101), 'TOO_LONG'],
  ])('in own words has words: %j', async (perspectiveWords, code) => {
    const input = { perspective: 'OWN_WORDS', perspectiveWords, perspectiveConsent: true };
    expect(problems(await update(await trust.member(), input))).toEqual([`perspectiveWords ${code}`]);
  });

  test('opens the groups that it is for, from the next request on', async () => {
    const peers = await trust.group({ withoutStaff: true, access: 'closed' });
    const member = await trust.member({ perspective: 'staff', groups: [peers] });
    const query = `{ group(id: "${peers.id}") { id } }`;
    expect(await member.refusal(query)).toBe('NOT_FOUND');
    await update(member, { perspective: 'CARER', perspectiveConsent: true });
    expect(await member.refusal(query)).toBeNull();
  });
});

test('the welcome list is done step by step, and steps can be skipped', async () => {
  const member = await trust.member();
  const left = async () =>
    (await member.get('{ viewer { profile { welcomeSteps } } }')).viewer.profile.welcomeSteps;
  expect(await left()).toEqual(['NAME', 'PERSPECTIVE', 'LANGUAGE', 'DIGEST']);
  await update(member, { displayName: 'Thistledown' });
  expect(await left()).toEqual(['PERSPECTIVE', 'LANGUAGE', 'DIGEST']);
  const SKIP = `mutation ($input: CompleteWelcomeStepInput!) { completeWelcomeStep(input: $input) { welcomeSteps } }`;
  for (const step of ['PERSPECTIVE', 'LANGUAGE', 'DIGEST', 'DIGEST', 'RULES'])
    await member.get(SKIP, { input: { step } });
  expect(await left()).toEqual([]);
});

test('of a member’s other community nothing is in the answers of this one', async () => {
  const here = await trust.member({ displayName: 'Here only' });
  const elsewhere = await world.community('Elsewhere');
  const there = await elsewhere.member({
    email: here.email,
    displayName: 'There only',
    perspective: 'carer',
  });
  const ask = (who: TestMember, slug: string) =>
    who.get(
      `{ viewer { member { id displayName } profile { displayName perspective } } community(slug: "${slug}") { members(first: 100) { nodes { displayName } } } }`,
    );
  expect(JSON.stringify(await ask(here, trust.slug))).not.toMatch(/There only|CARER/);
  expect(JSON.stringify(await ask(there, elsewhere.slug))).not.toMatch(/Here only/);
});
