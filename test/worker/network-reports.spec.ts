import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { v7 as uuid } from 'uuid';
import { sweepNetworkReports } from '#moderation';
import { Jobs, query, Transactions } from '#platform';
import type { TestMember } from '../support/community.js';
import { decide, queue, refusedReport, report } from '../support/moderation.js';
import { type Neighbours, openNeighbours, postChange, publish, withdraw } from '../support/network.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';
import { World } from '../support/world.js';

const CASE = `query ($id: ID!) { moderationCase(id: $id) {
  worried reportCount author { displayName } subject { kind id title }
  reports { reason words reporter { displayName } } } }`;
const REPORTABLE = `query ($kind: String!, $id: ID!) { reportable(kind: $kind, id: $id) {
  elsewhere alreadyReported whoLooks { displayName } subject { title path } } }`;
const MINE = `{ myReports { reason state subject { kind title path } } }`;

let world: World;
let here: Neighbours;
let change: string;
let itemId: string;
/** An admin where it is from: neither its author nor who approved it. */
let admin: TestMember;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  here = await openNeighbours(world);
  change = await postChange(here.heron, here.group);
  itemId = await publish(here.heron, here.wren, change);
  admin = await here.trust.member({ displayName: 'Lamplight', roles: ['admin'] });
});
afterEach(() => world.stopWorker());

const network = { kind: 'network_item', reason: 'ILLEGAL', words: 'It says where somebody lives' };

const reportItem = (who: TestMember, words: object = {}) =>
  report(who, { id: itemId }, { ...network, ...words });

const waiting = (count = 1) =>
  until('it waits where it is from', async () => {
    const found = await queue(admin);
    if (found.length === 0) return undefined;
    const { moderationCase } = await admin.get(CASE, { id: found[0] });
    return moderationCase.reportCount === count ? { id: found[0]!, ...moderationCase } : undefined;
  });

const news = async (who: TestMember) => {
  const { viewer } = await who.get(`{ viewer { notifications { nodes { kind subject { title path } } } } }`);
  return viewer.notifications.nodes as { kind: string; subject: { title: string; path: string } }[];
};

const heard = (who: TestMember) =>
  until('the outcome is heard of', async () => {
    const answers = (await news(who)).filter(({ kind }) => kind === 'report.answered');
    return answers.length > 0 ? answers : undefined;
  });

const myReports = async (who: TestMember) => (await who.get(MINE)).myReports;

describe('what another community shows', () => {
  test('is reported to those who look after it there, and nobody learns by whom or from where', async () => {
    const { robin, other } = here;
    await world.startWorker();
    const before = (await robin.get(REPORTABLE, { kind: 'network_item', id: itemId })).reportable;
    expect(before).toEqual({
      elsewhere: 'Here',
      alreadyReported: false,
      whoLooks: [],
      subject: { title: 'Ask first', path: `/c/${other.slug}/network/${itemId}` },
    });
    expect(await reportItem(robin)).toEqual({ reason: 'ILLEGAL', admins: false, whoLooks: [] });
    const found = await waiting();
    expect(found).toMatchObject({
      worried: false,
      author: { displayName: 'Heron' },
      subject: { kind: 'thread', id: change, title: 'Ask first' },
      reports: [{ reason: 'ILLEGAL', words: network.words, reporter: null }],
    });
    expect(JSON.stringify([found, await news(admin)])).not.toMatch(
      new RegExp(`Robin|There|${robin.id}|${other.id}`),
    );
    expect(
      (await robin.get(REPORTABLE, { kind: 'network_item', id: itemId })).reportable.alreadyReported,
    ).toBe(true);
  });

  test('goes when it is decided so, and who reported it hears of that and of nothing else', async () => {
    const { robin, other } = here;
    const otherAdmin = await other.member({ roles: ['admin'] });
    await world.startWorker();
    await reportItem(robin);
    const { id } = await waiting();
    expect(await myReports(robin)).toEqual([
      {
        reason: 'ILLEGAL',
        state: 'WAITING',
        subject: { kind: 'network_item', title: 'Ask first', path: `/c/${other.slug}/network/${itemId}` },
      },
    ]);
    await decide(admin, id, { decision: 'REMOVE', reason: 'Secret reason' });
    const [answer] = await heard(robin);
    expect(answer!.subject).toEqual({
      title: 'We looked at what you reported and did something about it. Thank you for telling us.',
      path: `/c/${other.slug}/reports`,
    });
    expect(await robin.refusal(`query ($id: ID!) { networkItem(id: $id) { id } }`, { id: itemId })).toBe(
      'NOT_FOUND',
    );
    expect(await myReports(robin)).toEqual([{ reason: 'ILLEGAL', state: 'ACTED', subject: null }]);
    expect(await myReports(otherAdmin)).toEqual([]);
    expect(JSON.stringify([await news(robin), await news(otherAdmin)])).not.toMatch(
      /Secret|Lamplight|Ask first/,
    );
  });

  test('that keeps to the rules stays, and can be reported again', async () => {
    const { robin } = here;
    await world.startWorker();
    await reportItem(robin);
    const first = await waiting();
    await decide(admin, first.id, { decision: 'NO_ACTION' });
    await heard(robin);
    expect(await myReports(robin)).toMatchObject([{ state: 'STAYS', subject: { title: 'Ask first' } }]);
    await reportItem(robin, { reason: 'WORRIED' });
    expect((await waiting()).id).not.toBe(first.id);
  });

  test('is one case for all who report it, here or there, each once; the last words hold', async () => {
    const { robin, trust } = here;
    await world.startWorker();
    await report(await trust.member(), { id: change }, { kind: 'thread' });
    await reportItem(robin);
    await waiting(2);
    await reportItem(robin, { reason: 'WORRIED', words: 'I know who it is' });
    const worry = await until('they are worried', async () => {
      const found = await waiting(2);
      return found.worried && found;
    });
    expect(worry.reports).toContainEqual({ reason: 'WORRIED', words: 'I know who it is', reporter: null });
    expect(await queue(admin)).toHaveLength(1);
  });

  test('sent twice at once is one report, also after it is decided; an id that is another’s is refused', async () => {
    const { robin, other } = here;
    await world.startWorker();
    const input = { id: uuid(), subjectKind: 'network_item', subjectId: itemId, reason: 'SPAM', words: '' };
    const send = (who: TestMember) =>
      who.ask(`mutation ($input: ReportContentInput!) { reportContent(input: $input) { reason } }`, {
        input,
      });
    await Promise.all([send(robin), send(robin), send(robin)]);
    const { id, reportCount } = await waiting();
    expect(reportCount).toBe(1);
    await decide(admin, id, { decision: 'NO_ACTION' });
    await heard(robin);
    expect((await send(robin)).errors).toBeUndefined();
    expect(await queue(admin)).toEqual([]);
    expect((await send(await other.member())).errors![0]!.extensions.code).toBe('NOT_FOUND');
  });

  test('can’t be reported once it is withdrawn, nor by its own community as something of the network', async () => {
    const { robin, heron, wren } = here;
    expect(await refusedReport(wren, { id: itemId }, network)).toBe('CANNOT_BE_REPORTED');
    await withdraw(heron, change);
    expect(await refusedReport(robin, { id: itemId }, network)).toBe('NOT_FOUND');
    expect(await refusedReport(robin, { id: uuid() }, network)).toBe('NOT_FOUND');
  });
});

test('a worker that is killed, and jobs that are lost, carry each report once and forget none', async () => {
  const { other } = here;
  const reporters = await Promise.all(Array.from({ length: 6 }, () => other.member()));
  for (const reporter of reporters) await reportItem(reporter);
  const worker = await WorkerProcess.start(world.env);
  await until('one is carried', async () => (await queue(admin)).length > 0);
  await worker.kill();
  await world.database.sql(`update network_report set reported_at = now() - interval '1 minute'`);
  await world.startWorker();
  for (let times = 0; times < 3; times++)
    await world.api.get(Jobs, { strict: false }).enqueue(sweepNetworkReports, {});
  const { id } = await waiting(6);
  await decide(admin, id, { decision: 'NO_ACTION' });
  for (const reporter of reporters) expect(await heard(reporter)).toHaveLength(1);
});

test('no row crosses: who reported is there in their own community, the case where it is from', async () => {
  const { robin, trust, other } = here;
  await world.startWorker();
  await reportItem(robin);
  const { id } = await waiting();
  const counts = (tenant: string, of: string) =>
    world.api.get(Transactions, { strict: false }).inTenant(tenant, () =>
      query(sql`
        select (select count(*)::int from network_report where tenant_id = ${of}) as sent,
               (select count(*)::int from moderation_case where tenant_id = ${of}) as cases,
               (select count(*)::int from report where tenant_id = ${of}) as reports`),
    );
  expect(await counts(trust.id, other.id)).toEqual([{ sent: 0, cases: 0, reports: 0 }]);
  expect(await counts(other.id, trust.id)).toEqual([{ sent: 0, cases: 0, reports: 0 }]);
  expect(await counts(other.id, other.id)).toEqual([{ sent: 1, cases: 0, reports: 0 }]);
  // Only the community whose case it is answers it.
  const answered = await world.api
    .get(Transactions, { strict: false })
    .inTenant(other.id, () => query(sql`select * from answer_network_reports(${id}, true)`));
  expect(answered).toEqual([]);
  expect(await queue(robin)).toEqual([]);
});
