import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let admin: TestMember;
let other: TestMember;
let member: TestMember;
let stranger: TestMember;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  admin = await trust.member({ roles: ['admin', 'lead'], displayName: 'Lamplight' });
  other = await trust.member({ roles: ['admin'], displayName: 'Second Lamp' });
  member = await trust.member({ displayName: 'Heron' });
  stranger = await (await world.community()).member({ roles: ['admin'] });
  await admin.get(LOOK_UP, { input: lookUp() });
  await other.get(`mutation { updateCommunity(input: { nameEn: "New name" }) { name } }`);
});
afterAll(() => world.close());

const LOOK_UP = `mutation ($input: LookUpMemberInput!) { lookUpMember(input: $input) { email member { displayName } } }`;
const TRAIL = `query ($kind: String, $actorId: ID, $from: String, $to: String, $first: Int = 20, $after: String) {
  auditTrail(kind: $kind, actorId: $actorId, from: $from, to: $to, first: $first, after: $after) {
    kinds actors { displayName } pageInfo { endCursor hasNextPage }
    nodes { kind actor { displayName } roles about { displayName } reason details { name value } } } }`;

const lookUp = (words: object = {}) => ({
  id: uuid(),
  memberId: member.id,
  reason: 'They asked us to ring them',
  ...words,
});

const kindsFound = async (variables: object) =>
  ((await admin.get(TRAIL, variables)).auditTrail.nodes as { kind: string }[]).map(({ kind }) => kind);

describe('the audit trail', () => {
  test('says who did what, to whom, why and in which role, newest first', async () => {
    expect((await other.get(TRAIL)).auditTrail).toEqual({
      kinds: ['community.updated', 'member.looked-up'],
      actors: [{ displayName: 'Lamplight' }, { displayName: 'Second Lamp' }],
      pageInfo: { endCursor: expect.any(String), hasNextPage: false },
      nodes: [
        {
          kind: 'community.updated',
          actor: { displayName: 'Second Lamp' },
          roles: ['ADMIN'],
          about: null,
          reason: '',
          details: [{ name: 'changed', value: 'nameEn' }],
        },
        {
          kind: 'member.looked-up',
          actor: { displayName: 'Lamplight' },
          roles: ['ADMIN', 'LEAD'],
          about: { displayName: 'Heron' },
          reason: 'They asked us to ring them',
          details: [],
        },
      ],
    });
  });

  test('is filtered by kind, person and day', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
    expect(await kindsFound({ kind: 'member.looked-up' })).toEqual(['member.looked-up']);
    expect(await kindsFound({ actorId: other.id })).toEqual(['community.updated']);
    expect(await kindsFound({ actorId: 'nobody' })).toEqual([]);
    expect(await kindsFound({ from: today, to: today })).toHaveLength(2);
    expect(await kindsFound({ to: '2020-02-29' })).toEqual([]);
    expect(await kindsFound({ from: '2999-01-01' })).toEqual([]);
    expect(await kindsFound({ kind: `x' or true --` })).toEqual([]);
  });

  test.each(['2023-02-29', '29/2/2024', 'yesterday', '0000-00-00'])('has no day %s', async (day) => {
    const { errors } = await admin.ask(TRAIL, { from: day });
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ field: 'from', code: 'BAD_DATE' }]);
  });

  test('goes on, page by page', async () => {
    const { auditTrail } = await admin.get(TRAIL, { first: 1 });
    expect(auditTrail.pageInfo.hasNextPage).toBe(true);
    expect(await kindsFound({ first: 1, after: auditTrail.pageInfo.endCursor })).toEqual([
      'member.looked-up',
    ]);
  });

  test('is for admins of this community', async () => {
    expect(await member.refusal(TRAIL)).toBe('FORBIDDEN');
    expect(await world.stranger.refusal(TRAIL)).toBe('UNAUTHENTICATED');
    expect((await stranger.get(TRAIL)).auditTrail.nodes).toEqual([]);
  });

  test('is no news for the others', async () => {
    const { community } = await member.get(
      `query ($slug: String!) { community(slug: $slug) { changes(first: 50) { nodes { kind } } } }`,
      { slug: trust.slug },
    );
    expect(JSON.stringify(community)).not.toContain('looked-up');
  });

  test.each([
    `update fact set reason = 'another' where audited`,
    `update fact set audited = false where audited`,
    `update fact set happened_at = now() where audited`,
    'delete from fact where audited',
    'truncate fact',
  ])('can’t be changed by the application: %s', async (statement) => {
    await expect(asApplication(statement)).rejects.toThrow(/permission denied/);
  });
});

describe('an e-mail address', () => {
  test('is told to an admin who gives a reason, and the look-up to the other admins', async () => {
    const found = await trust.member({ displayName: 'Wren' });
    const input = lookUp({ memberId: found.id, reason: 'A letter came back to us' });
    expect((await other.get(LOOK_UP, { input })).lookUpMember).toEqual({
      email: found.email,
      member: { displayName: 'Wren' },
    });
    const { auditTrail } = await admin.get(TRAIL, { actorId: other.id, kind: 'member.looked-up' });
    expect(auditTrail.nodes).toMatchObject([
      { about: { displayName: 'Wren' }, reason: 'A letter came back to us' },
    ]);
    const written = await world.database.sql('select fact::text as row from fact where id = $1', [input.id]);
    expect(JSON.stringify(written)).toContain(found.id);
    expect(JSON.stringify(written)).not.toContain(found.email);
  });

  test('asked for twice with one id is one entry', async () => {
    const input = lookUp();
    const first = await admin.get(LOOK_UP, { input });
    expect(await admin.get(LOOK_UP, { input })).toEqual(first);
    expect(await world.database.sql('select from fact where id = $1', [input.id])).toHaveLength(1);
  });

  test('is not told under another look-up’s id', async () => {
    const input = lookUp();
    await admin.get(LOOK_UP, { input });
    expect(await admin.refusal(LOOK_UP, { input: { ...input, memberId: other.id } })).toBe('NOT_FOUND');
    expect(await other.refusal(LOOK_UP, { input })).toBe('NOT_FOUND');
  });

  test.each([
    ['', 'EMPTY'],
    ['   short   ', 'TOO_SHORT'],
    ['x'.repeat(501), 'TOO_LONG'],
  ])('needs a reason: %j', async (reason, code) => {
    const input = lookUp({ reason });
    const { errors } = await admin.ask(LOOK_UP, { input });
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ field: 'reason', code }]);
    expect(await world.database.sql('select from fact where id = $1', [input.id])).toEqual([]);
  });

  test('is not told to anybody else, nor of anybody who is not here', async () => {
    expect(await member.refusal(LOOK_UP, { input: lookUp() })).toBe('FORBIDDEN');
    expect(await world.stranger.refusal(LOOK_UP, { input: lookUp() })).toBe('UNAUTHENTICATED');
    expect(await stranger.refusal(LOOK_UP, { input: lookUp() })).toBe('NOT_FOUND');
    expect(await admin.refusal(LOOK_UP, { input: lookUp({ memberId: stranger.id }) })).toBe('NOT_FOUND');
    expect(await admin.refusal(LOOK_UP, { input: lookUp({ memberId: 'x' }) })).toBe('NOT_FOUND');
    await world.database.sql('update member set left_at = now() where id = $1', [member.id]);
    expect(await admin.refusal(LOOK_UP, { input: lookUp() })).toBe('NOT_FOUND');
  });
});

async function asApplication(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.database.appUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.tenant_id', $1, false)`, [trust.id]);
    await client.query(statement);
  } finally {
    await client.end();
  }
}
