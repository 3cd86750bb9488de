import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Subjects } from '#activity';
import { Transactions } from '#platform';
import type { TestCommunity, TestMember } from '../support/community.js';
import {
  actionFor,
  actionIn,
  actionInput,
  ADD_ACTION,
  COMPLETE,
  DROP,
  EVIDENCE,
  finish,
  inDays,
  milestoneOf,
  planFor,
  planOf,
  UPDATE,
} from '../support/plans.js';
import { World } from '../support/world.js';

const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) { id dueOn owner { displayName } } }`;
const REOPEN = `mutation ($input: ReopenActionInput!) { reopenAction(input: $input) { state reason } }`;
const LEAVE = `mutation { leaveCommunity(input: {}) }`;
const HISTORY = `history { kind words by { displayName } changes { name from to } milestone }`;

let world: World;
let trust: TestCommunity;
let lead: TestMember;
let wren: TestMember;
let heron: TestMember;
let plan: { id: string };

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  trust = await world.community();
  lead = await trust.member({ displayName: 'Lead', roles: ['lead'] });
  wren = await trust.member({ displayName: 'Wren' });
  heron = await trust.member({ displayName: 'Heron' });
  plan = await planOf(lead);
});

async function problems(who: TestMember, document: string, input: object): Promise<string[]> {
  const { errors } = await who.ask(document, { input });
  return errors?.[0]?.extensions.problems?.map(({ field, code }) => `${field} ${code}`) ?? [];
}

const news = (action: { id: string }, words: string, more = {}) => ({
  input: { id: uuid(), actionId: action.id, words, ...more },
});

describe('an action', () => {
  test('needs an owner who is here, a day to come and an intended difference', async () => {
    const gone = await trust.member();
    await gone.get(LEAVE);
    const input = actionInput(plan, gone, {
      why: ' ',
      dueOn: inDays(-1),
      deputyId: gone.id,
      involved: ['OWN_WORDS'],
    });
    expect(await problems(lead, ADD_ACTION, input)).toEqual([
      'why EMPTY',
      'ownerId BAD_CHOICE',
      'deputyId BAD_CHOICE',
      'dueOn DAY_IS_PAST',
      'involved BAD_CHOICE',
    ]);
    expect(await wren.refusal(ADD_ACTION, { input: actionInput(plan, wren) })).toBe('FORBIDDEN');
    expect(await lead.refusal(ADD_ACTION, { input: actionInput({ id: uuid() }, wren) })).toBe('NOT_FOUND');
  });

  test('is added once however often it is sent, and its id is nobody else’s', async () => {
    const input = actionInput(plan, wren);
    await Promise.all([1, 2, 3].map(() => lead.get(ADD_ACTION, { input })));
    const second = await trust.member({ roles: ['lead'] });
    expect(await second.refusal(ADD_ACTION, { input })).toBe('NOT_FOUND');
    const { history } = await actionFor(wren, input.id, HISTORY);
    expect(history).toHaveLength(1);
  });

  test('says that nobody with lived experience was involved, and so does its plan', async () => {
    const { id } = await actionIn(plan, lead, { involved: ['STAFF'], involvement: 'The team sat down.' });
    expect(await actionFor(wren, id, 'withLivedExperience involved')).toEqual({
      withLivedExperience: false,
      involved: ['STAFF'],
    });
    expect(await planFor(wren, plan.id, 'lacksLivedExperience')).toEqual({ lacksLivedExperience: true });
    await actionIn(plan, lead, { involved: ['CARER'] });
    expect(await planFor(wren, plan.id, 'lacksLivedExperience')).toEqual({ lacksLivedExperience: false });
  });

  test('is updated by its owner and deputy in one line, and by nobody else', async () => {
    const action = await actionIn(plan, lead, { owner: wren, deputyId: heron.id });
    const robin = await trust.member();
    expect(
      (await wren.get(UPDATE, news(action, 'We began', { state: 'UNDER_WAY' }))).updateAction.status,
    ).toBe('ON_TRACK');
    expect(
      (await heron.get(UPDATE, news(action, 'It is hard', { state: 'BLOCKED' }))).updateAction.status,
    ).toBe('BLOCKED');
    expect(await robin.refusal(UPDATE, news(action, 'So what'))).toBe('FORBIDDEN');
    expect(await problems(wren, UPDATE, news(action, '', { state: 'COMPLETE' }).input)).toEqual([
      'words EMPTY',
      'state BAD_CHOICE',
    ]);
  });

  test('is overdue by its date alone, and stale after six weeks', async () => {
    const action = await actionIn(plan, lead, { owner: wren });
    await wren.get(UPDATE, news(action, 'All well', { state: 'UNDER_WAY' }));
    await world.database.sql(
      `update action set due_on = current_date - 1, last_news_at = now() - interval '6 weeks' where id = $1`,
      [action.id],
    );
    expect(await actionFor(wren, action.id, 'status state stale weeksWithoutNews')).toEqual({
      status: 'OVERDUE',
      state: 'UNDER_WAY',
      stale: true,
      weeksWithoutNews: 6,
    });
  });

  test('is complete with evidence or an honest reason, and not without', async () => {
    const action = await actionIn(plan, lead, { owner: wren });
    const complete = (reason = '') => ({ id: uuid(), actionId: action.id, reason });
    expect(await problems(wren, COMPLETE, complete())).toEqual(['reason EVIDENCE_OR_REASON']);
    await wren.get(EVIDENCE, {
      input: { id: uuid(), actionId: action.id, url: 'https://example.org/report' },
    });
    const input = complete();
    await Promise.all([wren.get(COMPLETE, { input }), wren.get(COMPLETE, { input })]);
    expect(await wren.refusal(COMPLETE, { input: complete() })).toBe('ACTION_FINISHED');
    expect(await wren.refusal(UPDATE, news(action, 'More'))).toBe('ACTION_FINISHED');
    const { history } = await actionFor(heron, action.id, HISTORY);
    expect(history.map(({ kind }: { kind: string }) => kind)).toEqual([
      'COMPLETED',
      'EVIDENCE_ADDED',
      'ADDED',
    ]);
  });

  test('is dropped with a reason, by those who keep the plan, and can be taken up again', async () => {
    const action = await actionIn(plan, lead, { owner: wren });
    const input = { id: uuid(), actionId: action.id, reason: 'There is no money this year' };
    expect(await problems(lead, DROP, { ...input, reason: ' ' })).toEqual(['reason EMPTY']);
    expect(await wren.refusal(DROP, { input })).toBe('FORBIDDEN');
    expect((await lead.get(DROP, { input })).dropAction).toMatchObject({
      state: 'NOT_DOING',
      reason: input.reason,
    });
    const again = { id: uuid(), actionId: action.id, reason: 'There is money after all' };
    expect((await lead.get(REOPEN, { input: again })).reopenAction).toEqual({
      state: 'UNDER_WAY',
      reason: '',
    });
  });

  test('evidence is a note, a page or a thing of the community', async () => {
    const action = await actionIn(plan, lead, { owner: wren });
    const evidence = (words: object) => ({ id: uuid(), actionId: action.id, ...words });
    expect(await problems(wren, EVIDENCE, evidence({}))).toEqual(['note EMPTY']);
    expect(await problems(wren, EVIDENCE, evidence({ url: 'javascript:alert(1)' }))).toEqual([
      'url BAD_LINK',
    ]);
    expect(await problems(wren, EVIDENCE, evidence({ subject: { kind: 'member', id: heron.id } }))).toEqual([
      'subject NOT_FOUND',
    ]);
    const closed = await trust.group({ access: 'closed' });
    const inside = await trust.member({ groups: [closed] });
    const thread = await inside.startThread(closed);
    expect(await problems(wren, EVIDENCE, evidence({ subject: { kind: 'thread', id: thread.id } }))).toEqual([
      'subject NOT_FOUND',
    ]);
    await world.database.sql(`update action set owner_id = $2 where id = $1`, [action.id, inside.id]);
    await inside.get(EVIDENCE, { input: evidence({ subject: { kind: 'thread', id: thread.id } }) });
    expect((await actionFor(inside, action.id, 'evidence { subject { id } }')).evidence).toEqual([
      { subject: { id: thread.id } },
    ]);
    expect((await actionFor(wren, action.id, 'evidence { subject { id } }')).evidence).toEqual([]);
  });

  test('its history reads like a story: who, what, from what to what, and why', async () => {
    const action = await actionIn(plan, lead, { owner: wren });
    const step = await milestoneOf(wren, action, 2);
    await finish(wren, step);
    await finish(wren, step);
    const dueOn = inDays(120);
    const input = {
      id: uuid(),
      actionId: action.id,
      ownerId: heron.id,
      dueOn,
      why: 'More',
      because: 'Wren has no time',
    };
    await lead.get(EDIT, { input });
    await lead.get(EDIT, { input });
    const { history } = await actionFor(wren, action.id, HISTORY);
    expect(history).toEqual([
      {
        kind: 'EDITED',
        words: 'Wren has no time',
        by: { displayName: 'Lead' },
        changes: [
          { name: 'why', from: null, to: null },
          { name: 'owner', from: 'Wren', to: 'Heron' },
          { name: 'due_on', from: inDays(100), to: dueOn },
        ],
        milestone: null,
      },
      expect.objectContaining({
        kind: 'MILESTONE_FINISHED',
        milestone: 'A step of 2',
        by: { displayName: 'Wren' },
      }),
      expect.objectContaining({ kind: 'MILESTONE_ADDED' }),
      expect.objectContaining({ kind: 'ADDED', by: { displayName: 'Lead' } }),
    ]);
    expect(await problems(lead, EDIT, { ...input, id: uuid(), because: '' })).toEqual(['because EMPTY']);
  });
});

describe('at the same time', () => {
  test('two updates are two lines of the story', async () => {
    const action = await actionIn(plan, lead, { owner: wren, deputyId: heron.id });
    await Promise.all([
      wren.get(UPDATE, news(action, 'One', { state: 'UNDER_WAY' })),
      heron.get(UPDATE, news(action, 'Two', { state: 'AT_RISK' })),
    ]);
    const { history, state } = await actionFor(lead, action.id, `state ${HISTORY}`);
    const [last, first] = history;
    expect([first.words, last.words].sort()).toEqual(['One', 'Two']);
    expect(last.changes).toEqual([{ name: 'state', from: first.changes[0].to, to: state.toLowerCase() }]);
  });

  test('complete and drop have one outcome', async () => {
    for (let round = 0; round < 5; round++) {
      const action = await actionIn(plan, lead, { owner: wren });
      const refusals = await Promise.all([
        wren.refusal(COMPLETE, { input: { id: uuid(), actionId: action.id, reason: 'We saw it' } }),
        lead.refusal(DROP, { input: { id: uuid(), actionId: action.id, reason: 'No room' } }),
      ]);
      expect(refusals.filter((code) => code === null)).toHaveLength(1);
      expect(refusals.filter((code) => code === 'ACTION_FINISHED')).toHaveLength(1);
      const { state, reason } = await actionFor(lead, action.id, 'state reason');
      expect([state, reason]).toEqual(
        refusals[0] === null ? ['COMPLETE', 'We saw it'] : ['NOT_DOING', 'No room'],
      );
    }
  });

  test('an action is never given to somebody who has just left without saying so', async () => {
    for (let round = 0; round < 4; round++) {
      const robin = await trust.member();
      const input = actionInput(plan, robin);
      const [refused] = await Promise.all([lead.refusal(ADD_ACTION, { input }), robin.get(LEAVE)]);
      if (refused) expect(refused).toBe('INVALID');
      else expect(await actionFor(lead, input.id, 'needsOwner')).toEqual({ needsOwner: true });
    }
  });

  test('an owner is changed while the old one writes: what is written stands, or is refused', async () => {
    for (let round = 0; round < 4; round++) {
      const action = await actionIn(plan, lead, { owner: wren });
      const input = { id: uuid(), actionId: action.id, ownerId: heron.id, because: 'A swap' };
      const [, refused] = await Promise.all([
        lead.get(EDIT, { input }),
        wren.refusal(UPDATE, news(action, 'Mine')),
      ]);
      const { history } = await actionFor(lead, action.id, HISTORY);
      const written = history.some(({ words }: { words: string }) => words === 'Mine');
      expect(refused).toBe(written ? null : 'FORBIDDEN');
    }
  });
});

describe('care', () => {
  const care = async (act: (care: NonNullable<ReturnType<Subjects['careOf']>>) => Promise<void>) =>
    world.api
      .get(Transactions, { strict: false })
      .inTenant(trust.id, () => act(world.api.get(Subjects, { strict: false }).careOf('action')!));
  const found = async (words: string) =>
    (
      await wren.get(`query ($words: String!) { search(words: $words) { nodes { subject { id } } } }`, {
        words,
      })
    ).search.nodes;

  test('what is hidden is gone from its plan, the dashboard, search and news, and comes back', async () => {
    const action = await actionIn(plan, lead, { what: 'Zephyrine visits' });
    await milestoneOf(lead, action, 3);
    const places = async () => ({
      action: await wren.refusal(`query ($id: ID!) { action(id: $id) { id } }`, { id: action.id }),
      count: (await wren.get(`query ($id: ID!) { planDashboard(planId: $id) { count } }`, { id: plan.id }))
        .planDashboard,
      progress: await planFor(wren, plan.id, 'progress { all }'),
      search: await found('Zephyrine'),
      news: JSON.stringify(
        await wren.get(`{ community(slug: "${trust.slug}") { changes { nodes { subject { title } } } } }`),
      ),
    });
    const before = await places();
    expect(before).toMatchObject({
      action: null,
      count: { count: 1 },
      search: [{ subject: { id: action.id } }],
    });
    expect(before.news).toContain('Zephyrine');
    await care(({ conceal }) => conceal(action.id, 'hidden'));
    const away = await places();
    expect(away).toMatchObject({
      action: 'NOT_FOUND',
      count: { count: 0 },
      search: [],
      progress: { progress: { all: 0 } },
    });
    expect(away.news).not.toContain('Zephyrine');
    expect(await lead.refusal(UPDATE, news(action, 'Still here'))).toBe('NOT_FOUND');
    await care(({ reveal }) => reveal(action.id));
    expect(await places()).toEqual(before);
  });

  test('a passage is taken out of everything around an action', async () => {
    const action = await actionIn(plan, lead, {
      what: 'Ask Zephyrine',
      why: 'Zephyrine said so',
      owner: wren,
    });
    await wren.get(UPDATE, news(action, 'Zephyrine agreed'));
    await wren.get(EVIDENCE, { input: { id: uuid(), actionId: action.id, note: 'A note by Zephyrine' } });
    await wren.get(`mutation ($input: AddMilestoneInput!) { addMilestone(input: $input) { id } }`, {
      input: { id: uuid(), actionId: action.id, name: 'Meet Zephyrine' },
    });
    const all = () => actionFor(wren, action.id, `what why milestones { name } evidence { note } ${HISTORY}`);
    expect(JSON.stringify(await all()).match(/Zephyrine/g)!.length).toBeGreaterThan(4);
    await care(({ redact }) => redact(action.id, ['Zephyrine']));
    const after = JSON.stringify(await all());
    expect(after).not.toContain('Zephyrine');
    expect(after).toContain('agreed');
    expect(await found('Zephyrine')).toEqual([]);
  });
});
