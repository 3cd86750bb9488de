import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { actionIn, COMPLETE, DROP, EVIDENCE, planOf, UPDATE } from '../support/plans.js';
import { shared } from '../support/resources.js';
import { ANSWER, propose } from '../support/workshops.js';
import { World } from '../support/world.js';

const PROVENANCE = `query ($kind: String!, $id: ID!) {
  provenance(subject: { kind: $kind, id: $id }) {
    about { subject { id } said { state words } } cameFrom { subject { id } } cameOfIt { subject { id } }
    links { from { id } to { id } }
  }
}`;
const YOU_SAID = `query ($planId: ID, $themeId: ID) {
  youSaidWeDid(planId: $planId, themeId: $themeId) {
    said { subject { kind id } } lacksSource action { id } lacksAction answer words evidence { note subject { id } }
  }
}`;
const LINK = `mutation ($input: LinkSourceInput!) { linkSource(input: $input) { id } }`;

let world: World;
let trust: TestCommunity;
let lead: TestMember;
let wren: TestMember;
let inside: TestMember;
let open: TestGroup;
let closed: TestGroup;
let plan: { id: string };

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  trust = await world.community();
  open = await trust.group();
  closed = await trust.group({ access: 'closed' });
  lead = await trust.member({ roles: ['lead'], groups: [closed] });
  inside = await trust.member({ groups: [closed] });
  wren = await trust.member();
  plan = await planOf(lead);
});

const thread = ({ id }: { id: string }) => ({ kind: 'thread', id });
const action = ({ id }: { id: string }) => ({ kind: 'action', id });

const story = async (who: TestMember, subject: { kind: string; id: string }) =>
  (await who.get(PROVENANCE, subject)).provenance as {
    cameFrom: { subject: { id: string } }[];
    cameOfIt: { subject: { id: string } }[];
    links: unknown[];
  };
const ids = (parts: { subject: { id: string } }[]) => parts.map(({ subject }) => subject.id);

describe('where something came from', () => {
  test('is told both ways: from a thread to what came of it, and back', async () => {
    const said = await wren.startThread(open);
    const done = await actionIn(plan, lead, { sources: [thread(said)] });
    const guide = await shared(wren);
    await lead.get(EVIDENCE, {
      input: { id: uuid(), actionId: done.id, subject: { kind: 'resource', id: guide.id } },
    });
    const forth = await story(wren, thread(said));
    expect([ids(forth.cameFrom), ids(forth.cameOfIt)]).toEqual([[], [done.id, guide.id]]);
    const middle = await story(wren, action(done));
    expect([ids(middle.cameFrom), ids(middle.cameOfIt)]).toEqual([[said.id], [guide.id]]);
    const back = await story(wren, { kind: 'resource', id: guide.id });
    expect(ids(back.cameFrom)).toEqual([done.id, said.id]);
    expect(back.links).toHaveLength(2);
  });

  test('is told to each as far as they may see it', async () => {
    const secret = await inside.startThread(closed);
    const public_ = await wren.startThread(open);
    const done = await actionIn(plan, lead, { sources: [thread(secret), thread(public_)] });
    expect(ids((await story(inside, action(done))).cameFrom).sort()).toEqual([secret.id, public_.id].sort());
    expect(ids((await story(wren, action(done))).cameFrom)).toEqual([public_.id]);
    expect(await wren.refusal(PROVENANCE, thread(secret))).toBe('NOT_FOUND');
    expect(await wren.refusal(PROVENANCE, thread({ id: uuid() }))).toBe('NOT_FOUND');
    expect(await wren.refusal(PROVENANCE, { kind: 'nonsense', id: done.id })).toBe('NOT_FOUND');
  });

  test('stops where something lies between that may not be seen', async () => {
    const first = await wren.startThread(open);
    const hidden = await inside.startThread(closed);
    const done = await actionIn(plan, lead, { sources: [thread(hidden)] });
    await world.database.sql(
      `insert into chain_link (tenant_id, from_kind, from_id, to_kind, to_id) values ($1, 'thread', $2, 'thread', $3)`,
      [trust.id, first.id, hidden.id],
    );
    expect(ids((await story(inside, action(done))).cameFrom)).toEqual([hidden.id, first.id]);
    expect(await story(wren, action(done))).toMatchObject({ cameFrom: [], links: [] });
    expect(await story(wren, thread(first))).toMatchObject({ cameOfIt: [], links: [] });
  });

  test('is linked by those at work, once, and only to what they may see', async () => {
    const said = await wren.startThread(open);
    const secret = await inside.startThread(closed);
    const done = await actionIn(plan, lead, { owner: wren });
    const link = (source: object) => ({ input: { actionId: done.id, source } });
    await wren.get(LINK, link(thread(said)));
    await wren.get(LINK, link(thread(said)));
    expect(await wren.refusal(LINK, link(thread(secret)))).toBe('INVALID');
    expect(await wren.refusal(LINK, link({ kind: 'member', id: wren.id }))).toBe('INVALID');
    expect(await inside.refusal(LINK, link(thread(said)))).toBe('FORBIDDEN');
    expect((await story(wren, action(done))).links).toHaveLength(1);
  });
});

describe('where everything came of everything', () => {
  test('the nearest is told, and nobody waits for the rest', async () => {
    const first = await propose(wren);
    const { sql } = world.database;
    await sql(
      `insert into idea (tenant_id, id, sentence, language, raised_by)
       select tenant_id, gen_random_uuid(), 'Idea ' || n, language, raised_by from idea, generate_series(1, 120) n
        where id = $1`,
      [first],
    );
    await sql(
      `insert into chain_link (tenant_id, from_kind, from_id, to_kind, to_id)
       select $1, 'idea', one.id, 'idea', other.id from idea one cross join idea other
        where one.tenant_id = $1 and other.tenant_id = $1 and one.id <> other.id`,
      [trust.id],
    );
    const began = Date.now();
    const told = await story(wren, { kind: 'idea', id: first });
    expect(told.cameFrom).toHaveLength(120);
    expect(told.cameOfIt).toHaveLength(120);
    expect(Date.now() - began).toBeLessThan(5_000);
  }, 40_000);
});

describe('you said, we did', () => {
  test('has what was said, what was done, and the third answer: we couldn’t, because', async () => {
    const said = await wren.startThread(open);
    const done = await actionIn(plan, lead, { what: 'done', sources: [thread(said)] });
    await lead.get(EVIDENCE, { input: { id: uuid(), actionId: done.id, note: 'People told us' } });
    await lead.get(COMPLETE, { input: { id: uuid(), actionId: done.id, reason: 'Each plan is opened now' } });
    const dropped = await actionIn(plan, lead, { what: 'dropped', sources: [thread(said)] });
    await lead.get(DROP, { input: { id: uuid(), actionId: dropped.id, reason: 'There is no room' } });
    const doing = await actionIn(plan, lead, { what: 'doing' });
    await lead.get(UPDATE, { input: { id: uuid(), actionId: doing.id, words: 'We began' } });
    const { youSaidWeDid } = await wren.get(YOU_SAID, { planId: plan.id });
    const entry = (one: object) => expect.objectContaining({ lacksAction: false, ...one });
    expect(youSaidWeDid).toHaveLength(3);
    expect(youSaidWeDid).toEqual(
      expect.arrayContaining([
        entry({
          said: [{ subject: thread(said) }],
          lacksSource: false,
          action: { id: done.id },
          answer: 'DID',
          words: 'Each plan is opened now',
          evidence: [{ note: 'People told us', subject: null }],
        }),
        entry({ action: { id: dropped.id }, answer: 'COULD_NOT', words: 'There is no room' }),
        entry({ action: { id: doing.id }, lacksSource: true, said: [], answer: 'DOING', words: 'We began' }),
      ]),
    );
  });

  test('hangs on walls: nothing of a closed group is in it, whoever prints it', async () => {
    const theme = uuid();
    await world.database.sql(
      `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, 'Rooms', 'Ystafelloedd')`,
      [trust.id, theme],
    );
    const secret = await inside.startThread(closed, { title: 'Whispered' });
    const idea = await propose(inside, { sentence: 'Whispered', themeIds: [theme], source: thread(secret) });
    await propose(inside, { sentence: 'Whispered, too', themeIds: [theme], source: thread(secret) });
    const sources = [{ kind: 'idea', id: idea }];
    const done = await actionIn(plan, lead, { sources, themeIds: [theme] });
    const evidence = { actionId: done.id, subject: thread(secret) };
    await lead.get(EVIDENCE, { input: { id: uuid(), ...evidence } });
    await lead.get(EVIDENCE, { input: { id: uuid(), ...evidence, note: 'It was said to us' } });
    expect(ids((await story(inside, action(done))).cameFrom)).toContain(idea);
    for (const asked of [{ themeId: theme }, { planId: plan.id }]) {
      const { youSaidWeDid: entries } = await inside.get(YOU_SAID, asked);
      expect(entries).toMatchObject([
        {
          action: { id: done.id },
          said: [],
          lacksSource: true,
          evidence: [{ note: 'It was said to us', subject: null }],
        },
      ]);
      expect((await wren.get(YOU_SAID, asked)).youSaidWeDid).toEqual(entries);
    }
  });

  test('of a theme has its actions from all plans; a made-up theme or plan is not there', async () => {
    const theme = uuid();
    await world.database.sql(
      `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, 'Safety', 'Diogelwch')`,
      [trust.id, theme],
    );
    const other = await planOf(lead);
    const one = await actionIn(plan, lead, { themeIds: [theme] });
    const two = await actionIn(other, lead, { themeIds: [theme] });
    await actionIn(other, lead);
    const { youSaidWeDid } = await wren.get(YOU_SAID, { themeId: theme });
    expect(youSaidWeDid.map((entry: { action: { id: string } }) => entry.action.id).sort()).toEqual(
      [one.id, two.id].sort(),
    );
    expect(await wren.refusal(YOU_SAID, { themeId: uuid() })).toBe('NOT_FOUND');
    expect(await wren.refusal(YOU_SAID, { planId: uuid() })).toBe('NOT_FOUND');
    expect(await wren.refusal(YOU_SAID, {})).toBe('BAD_REQUEST');
  });

  test('has the answer to an idea that no action came of, in plain text', async () => {
    const theme = uuid();
    await world.database.sql(
      `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, 'Places', 'Lleoedd')`,
      [trust.id, theme],
    );
    const ideaId = await propose(wren, { sentence: 'A garden', themeIds: [theme] });
    const answer = { id: uuid(), ideaId, state: 'NOT_NOW', words: 'There is **no** ground.', language: 'EN' };
    await lead.get(ANSWER, { input: answer });
    const { youSaidWeDid } = await wren.get(YOU_SAID, { themeId: theme });
    expect(youSaidWeDid).toMatchObject([
      { lacksAction: true, action: null, answer: 'COULD_NOT', words: 'There is no ground.' },
    ]);
  });
});
