import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v4, v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let elsewhere: TestCommunity;
let admin: TestMember;
let member: TestMember;
let coordinator: TestMember;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community('Riverside');
  elsewhere = await world.community('Elsewhere');
  admin = await trust.member({ roles: ['admin'], displayName: 'Lamplight' });
  member = await trust.member();
  coordinator = await trust.member();
  await world.database.sql(`insert into network_role (account_id, role) values ($1, 'coordinator')`, [
    coordinator.accountId,
  ]);
});
afterAll(() => world.close());

const OPEN = `mutation ($input: OpenCommunityInput!) { openCommunity(input: $input) { id slug name nation odsCode } }`;
const UPDATE = `mutation ($input: UpdateCommunityInput!) { updateCommunity(input: $input) { name welcome } }`;
const PUBLISH = `mutation ($input: PublishGroundRulesInput!) { publishGroundRules(input: $input) { version textHtml publishedBy { displayName } } }`;
const WORDS = `mutation ($input: UpdateLocalWordsInput!) { updateLocalWords(input: $input) { term word own } }`;
const SAVE = `mutation ($input: SaveUrgentHelpInput!) { saveUrgentHelp(input: $input) { id text stale checkedOn owner { id } } }`;
const CONFIRM = `mutation ($input: UrgentHelpInput!) { confirmUrgentHelp(input: $input) { stale checkedOn } }`;
const REMOVE = `mutation ($input: UrgentHelpInput!) { removeUrgentHelp(input: $input) { id } }`;
const SETTINGS = `query ($slug: String!) { community(slug: $slug) { settings {
  nameEn nameCy welcomeEn welcomeCy mailContent digestFrequency staffDomains team { displayName } } } }`;

const problemsOf = async (who: TestMember, query: string, input: object) =>
  (await who.ask(query, { input })).errors?.[0]?.extensions.problems?.map(({ field, code }) => [field, code]);

const traces = (kind: string, tenantId = trust.id) =>
  world.database.sql<{ actor_id: string | null; actor_roles: string[]; details: object }>(
    `select actor_id, actor_roles, details from fact where kind = $1 and tenant_id = $2 and audited order by happened_at`,
    [kind, tenantId],
  );

describe('a community', () => {
  let code = 0;
  const opening = (words: object = {}) => ({
    id: uuid(),
    slug: `trust-${uuid()}`,
    nameEn: 'Hillside',
    nameCy: 'Llethr y Bryn',
    odsCode: `Z${++code}Y`,
    nation: 'WALES',
    adminEmail: 'First.Admin@hillside.example',
    message: 'Welcome',
    ...words,
  });

  test('is opened by a coordinator of the network, and its first admin invited', async () => {
    const input = opening();
    const { openCommunity } = await coordinator.get(OPEN, { input });
    expect(openCommunity).toEqual({
      id: input.id,
      slug: input.slug,
      name: 'Hillside',
      nation: 'WALES',
      odsCode: input.odsCode,
    });
    expect(
      await world.database.sql(
        'select email, role, message, token_hash, sent_at, invited_by from invitation where tenant_id = $1',
        [input.id],
      ),
    ).toEqual([
      {
        email: 'first.admin@hillside.example',
        role: 'admin',
        message: 'Welcome',
        token_hash: null,
        sent_at: null,
        invited_by: null,
      },
    ]);
    expect(await traces('community.opened', input.id)).toEqual([
      { actor_id: null, actor_roles: ['coordinator'], details: { odsCode: input.odsCode, nation: 'wales' } },
    ]);
  });

  test('is nothing that its opener sees the inside of', async () => {
    const input = opening();
    expect(
      await coordinator.refusal(
        `mutation ($input: OpenCommunityInput!) { openCommunity(input: $input) { members { nodes { id } } } }`,
        { input },
      ),
    ).toBe('NOT_FOUND');
    await coordinator.get(OPEN, { input });
    expect(await coordinator.refusal(`{ community(slug: "${input.slug}") { name } }`)).toBe('NOT_FOUND');
  });

  test('opened twice is one, with one invitation', async () => {
    const input = opening();
    const first = await coordinator.get(OPEN, { input });
    expect(await coordinator.get(OPEN, { input: { ...input, nameEn: 'Other' } })).toEqual(first);
    const invitations = await world.database.sql('select id from invitation where tenant_id = $1', [
      input.id,
    ]);
    expect(invitations).toHaveLength(1);
  });

  test('opened by ten requests at once is one', async () => {
    const input = opening();
    const answers = await Promise.all(Array.from({ length: 10 }, () => coordinator.ask(OPEN, { input })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const invitations = await world.database.sql('select id from invitation where tenant_id = $1', [
      input.id,
    ]);
    expect(invitations).toHaveLength(1);
  });

  test.each([
    ['slug', { slug: '1st trust' }, 'BAD_SLUG'],
    ['slug', { slug: '../admin' }, 'BAD_SLUG'],
    ['odsCode', { odsCode: 'R X 3' }, 'BAD_ODS_CODE'],
    ['odsCode', { odsCode: 'DEMO-E9' }, 'BAD_ODS_CODE'],
    ['nameEn', { nameEn: ' \n ' }, 'EMPTY'],
    ['nameCy', { nameCy: 'x'.repeat(121) }, 'TOO_LONG'],
    ['adminEmail', { adminEmail: 'a@b.example\r\nBcc: c@d.example' }, 'BAD_EMAIL'],
    ['id', { id: v4() }, 'BAD_ID'],
  ])('is refused for its %s: %j', async (field, words, problem) => {
    const input = opening(words);
    expect(await problemsOf(coordinator, OPEN, input)).toEqual([[field, problem]]);
    expect(await world.database.sql('select from community where id = $1', [input.id])).toEqual([]);
  });

  test('has an address and an ODS code that no other has', async () => {
    const input = opening();
    await coordinator.get(OPEN, { input });
    expect(await problemsOf(coordinator, OPEN, opening({ slug: input.slug }))).toEqual([
      ['slug', 'SLUG_TAKEN'],
    ]);
    const sameCode = opening({ odsCode: input.odsCode.toLowerCase() });
    expect(await problemsOf(coordinator, OPEN, sameCode)).toEqual([['odsCode', 'ODS_CODE_TAKEN']]);
  });

  test('is not opened by an admin, a member or a stranger', async () => {
    expect(await admin.refusal(OPEN, { input: opening() })).toBe('FORBIDDEN');
    expect(await member.refusal(OPEN, { input: opening() })).toBe('FORBIDDEN');
    expect(await world.stranger.refusal(OPEN, { input: opening() })).toBe('UNAUTHENTICATED');
  });

  test('of somebody else is not entered by sending its id', async () => {
    expect(await coordinator.refusal(OPEN, { input: opening({ id: elsewhere.id }) })).toBe('NOT_FOUND');
    expect(await traces('community.opened', elsewhere.id)).toEqual([]);
  });

  test('leaves the operation where it was', async () => {
    const both = `mutation ($input: OpenCommunityInput!, $digest: UpdateDigestPreferencesInput!) {
      openCommunity(input: $input) { id } updateDigestPreferences(input: $digest) { frequency } }`;
    await coordinator.get(both, { input: opening(), digest: { frequency: 'DAILY' } });
    expect(
      await world.database.sql('select digest_frequency from member where id = $1', [coordinator.id]),
    ).toEqual([{ digest_frequency: 'daily' }]);
  });
});

describe('the settings', () => {
  test('are changed by an admin, one at a time or all at once', async () => {
    const input = {
      nameEn: 'Riverside\nTrust',
      nameCy: 'Glan yr Afon',
      welcomeEn: 'Hello',
      welcomeCy: '',
      mailContent: 'TITLES',
      digestFrequency: 'NEVER',
      staffDomains: ['@Trust.EXAMPLE', 'trust.example', 'bwrdd.cymru'],
    };
    await admin.get(UPDATE, { input });
    await admin.get(UPDATE, { input: { welcomeCy: 'Helo' } });
    expect((await admin.get(SETTINGS, { slug: trust.slug })).community.settings).toEqual({
      ...input,
      nameEn: 'Riverside Trust',
      welcomeCy: 'Helo',
      staffDomains: ['bwrdd.cymru', 'trust.example'],
      team: [{ displayName: 'Lamplight' }],
    });
    expect((await traces('community.updated')).map(({ details }) => details)).toEqual([
      {
        changed: ['nameEn', 'nameCy', 'welcomeEn', 'mailContent', 'digestFrequency', 'staffDomains'],
      },
      { changed: ['welcomeCy'] },
    ]);
  });

  test('keep promises to everybody: how soon ideas are answered, and from how many people on numbers are split', async () => {
    const asked = `query ($slug: String!) { community(slug: $slug) { settings { ideaAnswerDays smallNumbers } } }`;
    const kept = async () => (await admin.get(asked, { slug: trust.slug })).community.settings;
    expect(await kept()).toEqual({ ideaAnswerDays: 28, smallNumbers: 8 });
    await admin.get(UPDATE, { input: { ideaAnswerDays: 14, smallNumbers: 12 } });
    expect(await kept()).toEqual({ ideaAnswerDays: 14, smallNumbers: 12 });
    expect((await traces('community.updated')).at(-1)!.details).toEqual({
      changed: ['ideaAnswerDays', 'smallNumbers'],
    });
    expect(await problemsOf(admin, UPDATE, { ideaAnswerDays: 0, smallNumbers: 11 })).toEqual([
      ['ideaAnswerDays', 'BAD_NUMBER'],
      ['smallNumbers', 'BAD_NUMBER'],
    ]);
    expect(await kept()).toEqual({ ideaAnswerDays: 14, smallNumbers: 12 });
  });

  test('that stay as they are leave no trace', async () => {
    const before = await traces('community.updated');
    await admin.get(UPDATE, { input: { mailContent: 'TITLES' } });
    expect(await traces('community.updated')).toEqual(before);
  });

  test.each([
    ['nameEn', { nameEn: '' }, 'EMPTY'],
    ['nameCy', { nameCy: 'broken \uD800' }, 'BROKEN_TEXT'],
    ['welcomeEn', { welcomeEn: 'x'.repeat(1001) }, 'TOO_LONG'],
    ['staffDomains', { staffDomains: ['com'] }, 'BAD_DOMAIN'],
    ['staffDomains', { staffDomains: ['trust.example', '*.example'] }, 'BAD_DOMAIN'],
  ])('are refused for the %s', async (field, input, code) => {
    expect(await problemsOf(admin, UPDATE, input)).toEqual([[field, code]]);
  });

  test('are not there for who is no admin', async () => {
    expect(await member.refusal(SETTINGS, { slug: trust.slug })).toBe('NOT_FOUND');
    expect(await member.refusal(UPDATE, { input: { nameEn: 'Mine' } })).toBe('FORBIDDEN');
  });

  test('are no longer there from the moment the role is taken away', async () => {
    const former = await trust.member({ roles: ['admin'] });
    expect(await former.refusal(SETTINGS, { slug: trust.slug })).toBeNull();
    await world.database.sql('delete from appointment where member_id = $1', [former.id]);
    expect(await former.refusal(SETTINGS, { slug: trust.slug })).toBe('NOT_FOUND');
  });
});

describe('ground rules', () => {
  const read = `query ($slug: String!) { community(slug: $slug) {
    groundRules { version textHtml } groundRulesHistory { version textEn } } }`;

  test('are published in both languages, version by version', async () => {
    const first = await admin.get(PUBLISH, {
      input: { textEn: 'Be **kind**', textCy: 'Byddwch yn garedig', basedOn: 0 },
    });
    expect(first.publishGroundRules).toEqual({
      version: 1,
      textHtml: '<p>Be <strong>kind</strong></p>\n',
      publishedBy: { displayName: 'Lamplight' },
    });
    await admin.get(PUBLISH, {
      input: { textEn: 'Be kinder', textCy: 'Byddwch yn fwy caredig', basedOn: 1 },
    });
    expect((await member.get(read, { slug: trust.slug })).community).toEqual({
      groundRules: { version: 2, textHtml: '<p>Be kinder</p>\n' },
      groundRulesHistory: [
        { version: 2, textEn: 'Be kinder' },
        { version: 1, textEn: 'Be **kind**' },
      ],
    });
    expect((await traces('ground-rules.published')).map(({ details }) => details)).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
  });

  test('need both languages', async () => {
    expect(await problemsOf(admin, PUBLISH, { textEn: 'Only this', textCy: ' ' })).toEqual([
      ['textCy', 'EMPTY'],
    ]);
  });

  test('published twice with the same words are one version', async () => {
    const input = { textEn: 'Same', textCy: 'Yr un' };
    const { publishGroundRules } = await admin.get(PUBLISH, { input });
    expect((await admin.get(PUBLISH, { input })).publishGroundRules).toEqual(publishGroundRules);
  });

  test('of two admins at once: one holds, the other is told to read it', async () => {
    const other = await trust.member({ roles: ['admin'] });
    const { community } = await admin.get(read, { slug: trust.slug });
    const basedOn = community.groundRules.version as number;
    const publish = (who: TestMember, words: string) =>
      who.refusal(PUBLISH, { input: { textEn: words, textCy: words, basedOn } });
    const refusals = await Promise.all([publish(admin, 'Mine'), publish(other, 'Ours')]);
    expect(refusals.sort()).toEqual(['RULES_CHANGED', null]);
  });

  test('are not published by a member', async () => {
    expect(await member.refusal(PUBLISH, { input: { textEn: 'x', textCy: 'x' } })).toBe('FORBIDDEN');
  });
});

describe('local words', () => {
  const read = `query ($slug: String!) { community(slug: $slug) { localWords { term word } } }`;

  test('are the usual ones until an admin chooses others, and again afterwards', async () => {
    const usual = [
      { term: 'PLAN', word: 'care plan' },
      { term: 'WORKER', word: 'care coordinator' },
      { term: 'PERSON', word: 'service user' },
      { term: 'SAFETY', word: 'safety' },
    ];
    expect((await member.get(read, { slug: trust.slug })).community.localWords).toEqual(usual);
    const words = [{ term: 'WORKER', en: ' key  worker ', cy: 'gweithiwr allweddol' }];
    const { updateLocalWords } = await admin.get(WORDS, { input: { words } });
    expect(updateLocalWords[1]).toEqual({ term: 'WORKER', word: 'key worker', own: true });
    await admin.get(WORDS, { input: { words: [{ term: 'WORKER', en: '', cy: '' }] } });
    expect((await member.get(read, { slug: trust.slug })).community.localWords).toEqual(usual);
    expect((await traces('local-words.updated')).map(({ details }) => details)).toEqual([
      { changed: ['worker'] },
      { changed: ['worker'] },
    ]);
  });

  test('need both languages, and are short', async () => {
    const half = [{ term: 'PLAN', en: 'plan', cy: '' }];
    expect(await problemsOf(admin, WORDS, { words: half })).toEqual([['words.plan.cy', 'EMPTY']]);
    const long = [{ term: 'PLAN', en: 'x'.repeat(61), cy: 'x' }];
    expect(await problemsOf(admin, WORDS, { words: long })).toEqual([['words.plan.en', 'TOO_LONG']]);
  });

  test('are not a member’s to change', async () => {
    expect(await member.refusal(WORDS, { input: { words: [] } })).toBe('FORBIDDEN');
  });
});

describe('urgent help', () => {
  const entry = (words: object = {}) => ({
    id: uuid(),
    textEn: 'Call the ward on 0000',
    textCy: 'Ffoniwch y ward ar 0000',
    ownerId: admin.id,
    position: 0,
    ...words,
  });
  const read = async () =>
    (
      await member.get(`query ($slug: String!) { community(slug: $slug) { urgentHelp { id text stale } } }`, {
        slug: trust.slug,
      })
    ).community.urgentHelp as { id: string; text: string; stale: boolean }[];

  test('is added, put in order, changed and removed', async () => {
    const [first, second] = [
      entry({ position: 2, textEn: 'Second' }),
      entry({ position: 1, textEn: 'First' }),
    ];
    await admin.get(SAVE, { input: first });
    await admin.get(SAVE, { input: second });
    expect((await read()).map(({ text }) => text)).toEqual(['First', 'Second']);
    await admin.get(SAVE, { input: { ...second, textEn: 'Changed' } });
    expect((await read()).map(({ text }) => text)).toEqual(['Changed', 'Second']);
    await admin.get(REMOVE, { input: { id: first.id } });
    expect(await admin.refusal(REMOVE, { input: { id: first.id } })).toBe('NOT_FOUND');
    await admin.get(REMOVE, { input: { id: second.id } });
    expect(await read()).toEqual([]);
  });

  test('grows stale in 90 days until somebody makes sure of it', async () => {
    const input = entry();
    await admin.get(SAVE, { input });
    const age = (days: number) =>
      world.database.sql('update urgent_help set checked_on = current_date - $2::int where id = $1', [
        input.id,
        days,
      ]);
    await age(90);
    expect((await read())[0]!.stale).toBe(false);
    await age(91);
    expect((await read())[0]!.stale).toBe(true);
    expect((await admin.get(CONFIRM, { input: { id: input.id } })).confirmUrgentHelp.stale).toBe(false);
  });

  test('is stale when its owner has left', async () => {
    const owner = await trust.member();
    const input = entry({ ownerId: owner.id });
    await admin.get(SAVE, { input });
    await world.database.sql('update member set left_at = now() where id = $1', [owner.id]);
    expect((await read()).find(({ id }) => id === input.id)!.stale).toBe(true);
  });

  test.each([
    ['textEn', { textEn: '' }, 'EMPTY'],
    ['textCy', { textCy: 'x'.repeat(301) }, 'TOO_LONG'],
    ['ownerId', { ownerId: v4() }, 'BAD_CHOICE'],
    ['ownerId', { ownerId: 'nobody' }, 'BAD_CHOICE'],
    ['id', { id: 'x' }, 'BAD_ID'],
  ])('is refused for its %s', async (field, words, code) => {
    expect(await problemsOf(admin, SAVE, entry(words))).toEqual([[field, code]]);
  });

  test('has no owner from another community', async () => {
    const stranger = await elsewhere.member();
    expect(await problemsOf(admin, SAVE, entry({ ownerId: stranger.id }))).toEqual([
      ['ownerId', 'BAD_CHOICE'],
    ]);
  });

  test('is not a member’s to change, nor another community’s admin’s', async () => {
    const input = entry();
    await admin.get(SAVE, { input });
    expect(await member.refusal(SAVE, { input })).toBe('FORBIDDEN');
    expect(await member.refusal(CONFIRM, { input: { id: input.id } })).toBe('FORBIDDEN');
    expect(await member.refusal(REMOVE, { input: { id: input.id } })).toBe('FORBIDDEN');
    const other = await elsewhere.member({ roles: ['admin'] });
    expect(await other.refusal(REMOVE, { input: { id: input.id } })).toBe('NOT_FOUND');
    expect(await other.refusal(CONFIRM, { input: { id: input.id } })).toBe('NOT_FOUND');
  });
});

test('nothing of a community is there for the members of another', async () => {
  const stranger = await elsewhere.member({ roles: ['admin'] });
  await elsewhere.member({ email: member.email });
  for (const field of [
    'groundRules { version }',
    'groundRulesHistory { version }',
    'localWords { en }',
    'urgentHelp { id }',
    'settings { nameEn }',
  ]) {
    const query = `query ($slug: String!) { community(slug: $slug) { ${field} } }`;
    expect(await stranger.refusal(query, { slug: trust.slug })).toBe('NOT_FOUND');
    expect(await world.stranger.refusal(query, { slug: trust.slug })).toBe('UNAUTHENTICATED');
    expect(await member.refusal(`{ communities { ${field} } }`)).toBe('NOT_FOUND');
  }
});
