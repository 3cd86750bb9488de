import { randomBytes, createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { v7 as uuid } from 'uuid';
import type { TestCommunity } from '../support/community.js';
import { codes, Person } from '../support/person.js';
import { filled, MARK, nothing, setScene, type Scene } from '../support/scene.js';
import { schema, steps, strangers, unknownToTables } from '../support/schema-walk.js';
import { World } from '../support/world.js';

let world: World;
let scene: Scene;
/** Outside the scene’s community, each in their own way; the account of somebody signed out is null. */
const outsiders: Record<string, { accountId: string | null; own: TestCommunity | null }> = {};

beforeAll(async () => {
  world = await World.open();
  scene = await setScene(world);
  const other = await world.community('Elsewhere');
  const admin = await other.member({ roles: ['admin'] });
  const former = await scene.community.member();
  await former.get('mutation { leaveCommunity(input: {}) }');
  const suspended = await scene.community.member({ roles: ['admin'] });
  await world.database.sql('update member set suspended_at = now() where id = $1', [suspended.id]);
  Object.assign(outsiders, {
    'an admin of another trust': { accountId: admin.accountId, own: other },
    'a former member': { accountId: former.accountId, own: null },
    'a suspended admin': { accountId: suspended.accountId, own: null },
    'somebody signed out': { accountId: null, own: null },
  });
});
afterAll(() => world.close());

/** As they were at first, with one session and no language: steps end it, and give and take what outsiders have at home. */
async function as(who: string, slug: string | undefined): Promise<Person> {
  const { accountId } = outsiders[who]!;
  if (!accountId) return new Person(world, null, slug);
  await world.database.sql('delete from session where account_id = $1', [accountId]);
  await world.database.sql(
    'update member set on_break_since = null, on_break_until = null where account_id = $1',
    [accountId],
  );
  await world.database.sql('update account set language = null where id = $1', [accountId]);
  const token = randomBytes(32).toString('base64url');
  await world.database.sql(
    `insert into session (token_hash, account_id, kind, expires_at) values ($1, $2, 'token', now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), accountId],
  );
  return new Person(world, token, slug);
}

/** What differs between two answers that say the same: ids, secrets and times that were made for each. */
const asSaid = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer)
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '(id)')
      .replace(/"[\w-]{43}"/g, '"(secret)"')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(time)')
      // Noted after the answer, by the day: it may have been between the two.
      .replace(/"lastHereOn":("[^"]*"|null)/g, '"lastHereOn":"(day)"')
      .replace(/"suggestedName":"[^"]*"/g, '"suggestedName":"(name)"'),
  );

test('the tables know every query, mutation and field with arguments, and everything in them that can name a thing', () => {
  expect(unknownToTables()).toEqual([]);
  expect(strangers()).toEqual([]);
});

describe.each(['an admin of another trust', 'a former member', 'a suspended admin', 'somebody signed out'])(
  '%s',
  (who) => {
    test.each(steps().map((step) => [step.name, step] as const))('%s', async (_, step) => {
      const before = await allRows();
      const { own } = outsiders[who]!;
      const ask = async (slug: string | undefined, ids = scene.ids) =>
        (await as(who, slug)).ask(step.document, filled(step.variables, ids, false) as object);

      const inside = await ask(scene.ids.slug);
      expect(asSaid(inside)).toEqual(asSaid(await ask(`no-${uuid()}`, nothing())));
      expect(codes(inside)).not.toContain('BAD_REQUEST');

      const fromOwn = await ask(own?.slug);
      expect(asSaid(fromOwn)).toEqual(asSaid(await ask(own?.slug, nothing())));

      expect(JSON.stringify([inside, fromOwn])).not.toContain(MARK);
      expect(codes(inside).concat(codes(fromOwn))).not.toContain('INTERNAL');
      expect(await allRows()).toEqual(before);
    });
  },
);

/** Every row of the scene’s community, whatever the table. */
async function allRows(): Promise<unknown> {
  const tables = await world.database.sql<{ name: string }>(`
    select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'tenant_id' order by 1`);
  const rows = await Promise.all(
    tables.map(({ name }) =>
      world.database.sql(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as md5 from ${name} t where tenant_id = $1`,
        [scene.ids.community],
      ),
    ),
  );
  return tables.map(({ name }, index) => [name, rows[index]![0]!.md5]);
}

/** From another trust, everything is asked for while something of the scene is in the network library. */
describe('of one’s other community, an operation shows the names and nothing inside', () => {
  const outside = ['id', 'slug', 'name', 'nation', 'odsCode', 'welcome'];
  const community = schema.getType('Community');
  const inner = isObjectType(community)
    ? Object.values(community.getFields()).filter(({ name }) => !outside.includes(name))
    : [];

  test.each(inner.map(({ name }) => name))('%s', async (name) => {
    const heron = scene.actors.author;
    const elsewhere = await world.community('Elsewhere');
    await elsewhere.member({ email: heron.email });
    const asked = steps().find((step) => step.name === `Community.${name}`);
    const selected = /\{ community\(slug: \$slug\) (\{.*\}) \}$/s.exec(asked?.document ?? '')?.[1];
    const field = isObjectType(community) ? community.getFields()[name]! : undefined;
    const one =
      selected ??
      `{ ${name} ${isObjectType(schema.getType(String(field!.type).replace(/[[\]!]/g, ''))) ? '{ __typename }' : ''} }`;
    const { slug: _slug, ...variables } = filled(asked?.variables ?? {}, scene.ids, false) as Record<
      string,
      unknown
    >;
    const declared = asked?.document.match(/\$inner_\w+: [\w[\]!]+/g)?.join(', ') ?? '';
    const query = `query ${declared && `(${declared})`} { communities ${one} }`;
    expect(await heron.refusal(query, variables)).toBe('NOT_FOUND');
  });
});

test('an id that is no id at all is an unknown one', async () => {
  const { author } = scene.actors;
  expect(await author.refusal(`{ thread(id: "x' or true --") { id } }`)).toBe('NOT_FOUND');
  expect(await author.refusal(`{ group(id: "") { id } }`)).toBe('NOT_FOUND');
});

test('no operation takes a badly formed id for more than an unknown one', async () => {
  const { admin } = scene.actors;
  const wrong = Object.fromEntries(
    Object.keys(scene.ids).map((kind) => [kind, `x' or true --`]),
  ) as Scene['ids'];
  for (const step of steps()) {
    const answer = await admin.ask(step.document, filled(step.variables, wrong, true) as object);
    expect({ step: step.name, codes: codes(answer) }).not.toEqual({
      step: step.name,
      codes: expect.arrayContaining(['INTERNAL']),
    });
  }
});

describe('a group that a member of the same community may not see', () => {
  test('is nowhere: not in lists, changes, counts or by id', async () => {
    const trust = await world.community();
    const [open, peers] = [await trust.group(), await trust.group({ access: 'closed', name: 'Secret name' })];
    const heron = await trust.member({ groups: [peers] });
    await heron.startThread(open, { title: 'For all' });
    const secret = await heron.startThread(peers, { title: 'Peers only' });
    const outsider = await trust.member();
    const everything = await outsider.get(
      `query ($slug: String!) { community(slug: $slug) {
        groups { name } threads { nodes { title } } changes(first: 50) { nodes { subject { title } } } } }`,
      { slug: trust.slug },
    );
    expect(JSON.stringify(everything)).toContain('For all');
    expect(JSON.stringify(everything)).not.toMatch(/Secret name|Peers only/);
    expect(await outsider.refusal(`{ thread(id: "${secret.id}") { id } }`)).toBe('NOT_FOUND');
    expect(await outsider.refusal(`{ group(id: "${peers.id}") { id } }`)).toBe('NOT_FOUND');
  });
});

test('a member who left sees nothing, from the next request on', async () => {
  const trust = await world.community();
  const leaver = await trust.member();
  const query = `{ community(slug: "${trust.slug}") { name } }`;
  expect(await leaver.refusal(query)).toBeNull();
  await world.database.sql('update member set left_at = now() where id = $1', [leaver.id]);
  expect(await leaver.refusal(query)).toBe('NOT_FOUND');
});
