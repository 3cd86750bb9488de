import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { DIGEST_CONTRIBUTORS, type DigestContributor } from '#activity';
import { sweepAdopters } from '#network';
import { communityHere, digestReaders } from '#people';
import { Jobs, Transactions } from '#platform';
import type { TestCommunity, TestMember } from '../support/community.js';
import {
  adoption,
  item,
  type Neighbours,
  openNeighbours,
  postChange,
  publish,
  record,
  withdraw,
} from '../support/network.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';
import { World } from '../support/world.js';

const CONVERSATION = `id body askedYou asker { name you community { name } } item { id }
  answers { id body author { name you community { name } } viewerCan { withdraw report } } viewerCan { answer withdraw report }`;
const READ = `query ($id: ID!) { adopterQuestion(id: $id) { ${CONVERSATION} } }`;
const ANSWER = `mutation ($input: AnswerAdopterQuestionInput!) { answerAdopterQuestion(input: $input) { id } }`;

let world: World;
let here: Neighbours;
let itemId: string;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  here = await openNeighbours(world);
  itemId = await publish(here.heron, here.wren, await postChange(here.heron, here.group));
});
afterEach(() => world.stopWorker());

const ask = async (who: TestMember, body = 'How did you begin?') => {
  const input = { id: uuid(), networkItemId: itemId, body, language: 'EN' };
  await who.get(`mutation ($input: AskAdoptersInput!) { askAdopters(input: $input) { id } }`, { input });
  return input.id;
};

const answer = async (who: TestMember, questionId: string, body = 'With one team') => {
  const input = { id: uuid(), questionId, body, language: 'EN' };
  await who.get(ANSWER, { input });
  return input.id;
};

const conversation = async (who: TestMember, id: string) => (await who.get(READ, { id })).adopterQuestion;

const told = (who: TestMember, kind: string) =>
  until(`${who.displayName} hears of ${kind}`, async () => {
    const { viewer } = await who.get(
      `{ viewer { notifications { nodes { kind actor { displayName } subject { title path } } } } }`,
    );
    const found = viewer.notifications.nodes.filter((one: { kind: string }) => one.kind === kind);
    return found.length > 0 && found;
  });

const carried = (id: string) =>
  until('it is carried', async () => {
    const rows = await world.database.sql(
      `select from adopter_question where id = $1 and carried_at is not null
       union all select from adopter_answer where id = $1 and carried_at is not null`,
      [id],
    );
    return rows.length > 0;
  });

test('a question reaches those who agreed, in their own community, and shows who they are only when they answer', async () => {
  const { heron, robin, other, trust } = here;
  const unasked = await other.member({ displayName: 'Unasked' });
  const onABreak = await other.member({ displayName: 'Resting' });
  await record(robin, adoption({ networkItemId: itemId }));
  await record(unasked, adoption({ networkItemId: itemId }, { mayAsk: false }));
  await record(onABreak, adoption({ networkItemId: itemId }));
  await world.database.sql('update member set on_break_since = now() where id = $1', [onABreak.id]);
  await world.startWorker();
  const id = await ask(heron);

  expect(await told(robin, 'adopters.asked')).toEqual([
    {
      kind: 'adopters.asked',
      actor: null,
      subject: { title: 'How did you begin?', path: `/c/${other.slug}/adopters/${id}` },
    },
  ]);
  const asked = await world.database.sql<{ member_id: string }>(
    'select member_id from adopter_asked where question_id = $1',
    [id],
  );
  expect(asked).toEqual([{ member_id: robin.id }]);
  expect(await conversation(robin, id)).toMatchObject({
    askedYou: true,
    asker: { name: 'Heron', you: false, community: { name: 'Here' } },
    viewerCan: { answer: true, report: true },
  });
  const seenByAsker = await conversation(heron, id);
  expect(JSON.stringify(seenByAsker)).not.toMatch(new RegExp(`Robin|There|${robin.id}|${other.id}`));
  expect(
    await unasked.refusal(ANSWER, { input: { id: uuid(), questionId: id, body: 'I', language: 'EN' } }),
  ).toBe('FORBIDDEN');

  const answerId = await answer(robin, id);
  expect(await told(heron, 'adopter.answered')).toMatchObject([
    { actor: null, subject: { path: `/c/${trust.slug}/adopters/${id}#answer-${answerId}` } },
  ]);
  expect((await conversation(heron, id)).answers).toMatchObject([
    {
      body: 'With one team',
      author: { name: 'Robin', you: false, community: { name: 'There' } },
      viewerCan: { withdraw: false },
    },
  ]);

  await answer(heron, id, 'And then?');
  await told(robin, 'adopter.answered');
});

test('answers and questions can be taken back, and close with the item they are about', async () => {
  const { heron, robin } = here;
  await record(robin, adoption({ networkItemId: itemId }));
  await world.startWorker();
  const id = await ask(heron);
  await told(robin, 'adopters.asked');
  const answerId = await answer(robin, id);
  const takeBack = `mutation ($input: WithdrawAdopterAnswerInput!) { withdrawAdopterAnswer(input: $input) }`;
  expect(await heron.refusal(takeBack, { input: { answerId } })).toBe('FORBIDDEN');
  await robin.get(takeBack, { input: { answerId } });
  await robin.get(takeBack, { input: { answerId } });
  expect((await conversation(heron, id)).answers).toEqual([]);

  const { subjectId } = (
    await world.database.sql<{ subjectId: string }>(
      'select subject_id as "subjectId" from network_item where id = $1',
      [itemId],
    )
  )[0]!;
  await withdraw(heron, subjectId);
  expect(await robin.refusal(READ, { id })).toBe('NOT_FOUND');
  expect((await conversation(heron, id)).item).toBeNull();

  await publish(heron, here.wren, subjectId);
  expect((await conversation(robin, id)).body).toBe('How did you begin?');
  const withdrawn = `mutation ($input: WithdrawAdopterQuestionInput!) { withdrawAdopterQuestion(input: $input) }`;
  await heron.get(withdrawn, { input: { questionId: id } });
  expect([await robin.refusal(READ, { id }), await heron.refusal(READ, { id })]).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
});

test('a worker that is killed, and jobs that are lost, tell nobody twice and forget nobody', async () => {
  const { heron, other } = here;
  const adopters = await Promise.all(Array.from({ length: 6 }, () => other.member()));
  for (const adopter of adopters) await record(adopter, adoption({ networkItemId: itemId }));
  const ids = [await ask(heron, 'One?'), await ask(heron, 'Two?'), await ask(heron, 'Three?')];
  const worker = await WorkerProcess.start(world.env);
  await carried(ids[0]!);
  await worker.kill();
  await world.database.sql(`update adopter_question set asked_at = now() - interval '1 minute'`);
  await world.startWorker();
  for (let times = 0; times < 3; times++)
    await world.api.get(Jobs, { strict: false }).enqueue(sweepAdopters, {});
  for (const id of ids) await carried(id);
  const facts = await world.database.sql(
    `select subject_id, cardinality(place_ids) as told from fact where kind = 'adopters.asked' and subject_id = any($1) order by subject_id`,
    [ids],
  );
  expect(facts).toEqual([...ids].sort().map((id) => ({ subject_id: id, told: 6 })));
});

test('what was written is reported to those who look after its own community, and hidden for all', async () => {
  const { heron, robin, wren, trust } = here;
  await record(robin, adoption({ networkItemId: itemId }));
  const id = await ask(heron);
  const report = (who: TestMember) =>
    who.ask(`mutation ($input: ReportContentInput!) { reportContent(input: $input) { reason } }`, {
      input: { id: uuid(), subjectKind: 'adopter_question', subjectId: id, reason: 'HURTFUL', words: '' },
    });
  await world.startWorker();
  expect((await report(heron)).errors![0]!.extensions.code).toBe('CANNOT_BE_REPORTED');
  expect((await report(await trust.member())).errors).toBeUndefined();
  expect((await report(robin)).errors).toBeUndefined();
  const open = await until('both reports wait in its own community', async () => {
    const [found] = await world.database.sql<{ id: string; reports: number }>(
      `select c.id, count(*)::int as reports from moderation_case c join report r on r.case_id = c.id
        where c.subject_id = $1 and c.tenant_id = $2 group by c.id`,
      [id, trust.id],
    );
    return found?.reports === 2 ? found : undefined;
  });
  await wren.get(`mutation ($input: DecideReportInput!) { decideReport(input: $input) { id } }`, {
    input: { caseId: open.id, decision: 'REMOVE', reason: 'It names somebody' },
  });
  expect([await robin.refusal(READ, { id }), await heron.refusal(READ, { id })]).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
});

test('digests tell of what others share, and of questions that wait for an answer', async () => {
  const { heron, robin, other } = here;
  await record(robin, adoption({ networkItemId: itemId }));
  await world.startWorker();
  const id = await ask(heron);
  await told(robin, 'adopters.asked');
  const sections = await digestOf(other, robin);
  expect(sections.map(({ place, items }) => [place, items.map(({ path }) => path)])).toEqual([
    ['waiting', [`/c/${other.slug}/adopters/${id}`]],
    ['practice', expect.arrayContaining([`/c/${other.slug}/network/${itemId}`])],
  ]);
  await answer(robin, id);
  expect((await digestOf(other, robin)).map(({ place }) => place)).toEqual(['practice']);
  expect((await item(robin, itemId)).errors).toBeUndefined();
});

async function digestOf(trust: TestCommunity, reader: TestMember) {
  const contributors = world.api.get<DigestContributor[]>(DIGEST_CONTRIBUTORS, { strict: false });
  const window = { from: new Date(Date.now() - 60_000), to: new Date(Date.now() + 60_000) };
  const sections = await world.api.get(Transactions, { strict: false }).inTenant(trust.id, async () => {
    const [readers, community] = [await digestReaders([reader.id]), await communityHere()];
    const all = [];
    for (const contributor of contributors)
      all.push(await contributor.contribute(readers, window, community));
    return all.flatMap((found) => found.get(reader.id) ?? []);
  });
  return sections.filter(({ heading }) => /^digest\.(asked|network)\./.test(heading.key));
}
