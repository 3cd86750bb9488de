import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { v7 as uuid } from 'uuid';
import { query, Transactions } from '#platform';
import {
  adoption,
  type Neighbours,
  openNeighbours,
  postChange,
  publish,
  record,
  withdraw,
} from '../support/network.js';
import type { TestMember } from '../support/community.js';
import { World } from '../support/world.js';

let world: World;
let here: Neighbours;
let change: string;
let itemId: string;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  here = await openNeighbours(world);
  change = await postChange(here.heron, here.group);
  itemId = await publish(here.heron, here.wren, change);
});

const code = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
  errors?.[0]?.extensions.code ?? null;

const LEDGER = `adoptions { nodes { setting stage mine community { name } } } spread { month interested trying using stopped communities }`;

const ledgerHere = async (who: TestMember) =>
  (
    await who.get(
      `query ($id: ID!) { networkStanding(subjectKind: "thread", subjectId: $id) { ${LEDGER} } }`,
      { id: change },
    )
  ).networkStanding;

const ledgerThere = async (who: TestMember) =>
  (await who.get(`query ($id: ID!) { networkItem(id: $id) { standing { ${LEDGER} } } }`, { id: itemId }))
    .networkItem.standing;

describe('recording that something is tried', () => {
  test('is read in both communities, says where and never who', async () => {
    const { robin, heron } = here;
    const { data } = await record(robin, adoption({ networkItemId: itemId }));
    expect(data!.recordAdoption).toMatchObject({
      stage: 'TRYING',
      mine: true,
      viewerCanChange: true,
      community: { name: 'There' },
    });
    const shown = { setting: 'A ward for older people', stage: 'TRYING', community: { name: 'There' } };
    expect((await ledgerHere(heron)).adoptions.nodes).toEqual([{ ...shown, mine: false }]);
    expect((await ledgerThere(robin)).adoptions.nodes).toEqual([{ ...shown, mine: true }]);
    const facts = await world.database.sql<{
      tenant_id: string;
      actor_id: string | null;
      place_ids: string[];
    }>(
      `select tenant_id, actor_id, place_ids from fact where kind = 'adoption.recorded' and subject_id = $1`,
      [change],
    );
    expect(facts).toEqual([{ tenant_id: here.trust.id, actor_id: null, place_ids: [change, heron.id] }]);
    expect(JSON.stringify(await ledgerHere(heron))).not.toContain(robin.id);
  });

  test('that isn’t shared stays at home, and its source hears nothing', async () => {
    const { robin, heron } = here;
    await record(robin, adoption({ networkItemId: itemId }, { shared: false }));
    expect((await ledgerThere(robin)).adoptions.nodes).toHaveLength(1);
    expect(await ledgerHere(heron)).toEqual({ adoptions: { nodes: [] }, spread: [] });
    expect(
      await world.database.sql(`select from fact where kind = 'adoption.recorded' and subject_id = $1`, [
        change,
      ]),
    ).toEqual([]);
  });

  test('again, it goes on: each stage once, with everything it was', async () => {
    const { robin, heron } = here;
    const input = adoption({ networkItemId: itemId }, { stage: 'INTERESTED' });
    await record(robin, input);
    await record(robin, input);
    await record(robin, { ...input, stage: 'USING', happened: 'People like it' });
    const { data } = await record(robin, {
      ...input,
      stage: 'STOPPED',
      happened: 'There was nobody to do it',
    });
    expect(data!.recordAdoption).toMatchObject({ stage: 'STOPPED', happened: 'There was nobody to do it' });
    expect(data!.recordAdoption.steps.map(({ stage }: { stage: string }) => stage)).toEqual([
      'INTERESTED',
      'USING',
      'STOPPED',
    ]);
    expect((await ledgerHere(heron)).spread.at(-1)).toMatchObject({ stopped: 1, using: 0, communities: 1 });
  });

  test('of somebody else is changed by leads alone, and another’s id is an unknown one', async () => {
    const { robin, other, heron } = here;
    const input = adoption({ networkItemId: itemId });
    await record(robin, input);
    expect(code(await record(await other.member(), { ...input, stage: 'USING' }))).toBe('FORBIDDEN');
    expect(
      code(await record(await other.member({ roles: ['lead'] }), { ...input, stage: 'USING' })),
    ).toBeNull();
    expect(
      code(await record(heron, adoption({ subjectKind: 'thread', subjectId: change }, { id: input.id }))),
    ).toBe('NOT_FOUND');
    const another = await postChange(heron, here.group);
    expect(
      code(await record(robin, { ...input, networkItemId: await publish(heron, here.wren, another) })),
    ).toBe('NOT_FOUND');
  });

  test('spreads over time, month by month', async () => {
    const { robin, heron } = here;
    const input = adoption({ networkItemId: itemId });
    await record(robin, input);
    await record(heron, adoption({ subjectKind: 'thread', subjectId: change }, { stage: 'USING' }));
    await world.database.sql(
      `update adoption_step set month = (date_trunc('month', now() at time zone 'Europe/London') - interval '2 months')::date where adoption_id = $1`,
      [input.id],
    );
    const { spread } = await ledgerThere(robin);
    expect(spread.map(({ trying, using, communities }: any) => [trying, using, communities])).toEqual([
      [1, 0, 1],
      [1, 0, 1],
      [1, 1, 2],
    ]);
  });

  test('with words that are too long says so, all at once', async () => {
    const { errors } = await record(
      here.robin,
      adoption({ networkItemId: itemId }, { setting: ' ', kept: 'x'.repeat(2001) }),
    );
    expect(errors![0]!.extensions.problems!.map(({ field, code: wrong }) => [field, wrong])).toEqual([
      ['setting', 'EMPTY'],
      ['kept', 'TOO_LONG'],
    ]);
  });

  test('in a closed room stays in the room', async () => {
    const { trust } = here;
    const peers = await trust.group({ access: 'closed' });
    const insider = await trust.member({ groups: [peers] });
    const inside = await postChange(insider, peers);
    const about = { subjectKind: 'thread', subjectId: inside };
    expect(code(await record(insider, adoption(about)))).toBeNull();
    expect(code(await record(here.heron, adoption(about)))).toBe('NOT_FOUND');
    const [fact] = await world.database.sql(
      `select group_id from fact where subject_id = $1 and kind = 'adoption.recorded'`,
      [inside],
    );
    expect(fact).toEqual({ group_id: peers.id });
  });

  test('of something that is withdrawn is read by its source and by those who recorded it, no longer by others', async () => {
    const { robin, heron } = here;
    await record(robin, adoption({ networkItemId: itemId }));
    const third = await world.community('Third');
    const crane = await third.member();
    expect((await ledgerThere(crane)).adoptions.nodes).toHaveLength(1);
    await withdraw(heron, change);
    const found = [third, here.other, here.trust].map(({ id }) => foundIn(id));
    expect(await Promise.all(found)).toEqual([0, 1, 1]);
  });
});

describe('asking those who use it', () => {
  const ASK = `mutation ($input: AskAdoptersInput!) { askAdopters(input: $input) { id asker { name you community { name } } answers { id } } }`;
  const question = (more: object = {}) => ({
    id: uuid(),
    networkItemId: itemId,
    body: 'Who asks first?',
    language: 'EN',
    ...more,
  });

  test('needs somebody who may be asked, and what everybody may read', async () => {
    const { heron, robin, trust } = here;
    expect(code(await heron.ask(ASK, { input: question() }))).toBe('NOBODY_TO_ASK');
    await record(robin, adoption({ networkItemId: itemId }, { mayAsk: false }));
    expect(code(await heron.ask(ASK, { input: question() }))).toBe('NOBODY_TO_ASK');
    await record(robin, adoption({ networkItemId: itemId }));
    expect(code(await robin.ask(ASK, { input: question() }))).toBe('NOBODY_TO_ASK');
    const { data } = await heron.ask(ASK, { input: question() });
    expect(data!.askAdopters).toMatchObject({
      asker: { name: 'Heron', you: true, community: { name: 'Here' } },
      answers: [],
    });
    const peers = await trust.group({ access: 'closed' });
    const insider = await trust.member({ groups: [peers] });
    const inside = {
      networkItemId: null,
      subjectKind: 'thread',
      subjectId: await postChange(insider, peers),
    };
    expect(code(await insider.ask(ASK, { input: question(inside) }))).toBe('NOT_FOR_EVERYBODY');
  });

  test('twice is once, somebody else’s id is an unknown one, and five a day are enough', async () => {
    const { heron, wren, robin } = here;
    await record(robin, adoption({ networkItemId: itemId }));
    const input = question();
    for (let times = 0; times < 7; times++) expect(code(await heron.ask(ASK, { input }))).toBeNull();
    expect(code(await wren.ask(ASK, { input }))).toBe('NOT_FOUND');
    const codes = [];
    for (let more = 0; more < 5; more++) codes.push(code(await heron.ask(ASK, { input: question() })));
    expect(codes).toEqual([null, null, null, null, 'TOO_MANY_REQUESTS']);
  });
});

/** How many adoptions of the change a statement finds in a community, whatever it forgets to ask. */
async function foundIn(tenantId: string): Promise<number> {
  const [row] = await world.api
    .get(Transactions, { strict: false })
    .inTenant(tenantId, () =>
      query<{ n: number }>(sql`select count(*)::int as n from adoption where subject_id = ${change}`),
    );
  return row!.n;
}
