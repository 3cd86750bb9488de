import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { actionIn, COMPLETE, DROP, planOf } from '../support/plans.js';
import { World } from '../support/world.js';

const REPORT = `query ($id: ID!) {
  boardReport(planId: $id) {
    actionCount progress { percent } overdue { what } stuck { what } notDoing { what reason }
    involvement { withLivedExperience withoutLivedExperience perspectives told { involvement } }
    ideas { answered waiting late } byStatus { status count } csv xlsx
  }
}`;

let world: World;
let trust: TestCommunity;
let lead: TestMember;
let wren: TestMember;
let plan: { id: string };

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  trust = await world.community();
  lead = await trust.member({ displayName: '=Lead', roles: ['lead'] });
  wren = await trust.member({ displayName: 'Wren' });
  plan = await planOf(lead, { title: '=HYPERLINK("https://example.org")' });
});

const report = async () => (await wren.get(REPORT, { id: plan.id })).boardReport;

/** A plan with one action of every sort. */
async function everySort(): Promise<void> {
  const late = await actionIn(plan, lead, {
    what: '=1+1, "late"\nindeed',
    involved: ['CARER'],
    involvement: 'Two carers led it.',
  });
  await world.database.sql(`update action set due_on = '2026-03-01' where id = $1`, [late.id]);
  const done = await actionIn(plan, lead, { what: 'done', involved: ['STAFF'] });
  await lead.get(COMPLETE, { input: { id: uuid(), actionId: done.id, reason: 'We saw it' } });
  const dropped = await actionIn(plan, lead, { what: 'dropped' });
  await lead.get(DROP, { input: { id: uuid(), actionId: dropped.id, reason: 'No room' } });
  const quiet = await actionIn(plan, lead, { what: 'quiet' });
  await world.database.sql(`update action set last_news_at = now() - interval '50 days' where id = $1`, [
    quiet.id,
  ]);
}

test('a board hears what is overdue, what is stuck, what can’t be done, and who was involved', async () => {
  await everySort();
  expect(await report()).toMatchObject({
    actionCount: 4,
    progress: { percent: 33 },
    overdue: [{ what: '=1+1, "late"\nindeed' }],
    stuck: [{ what: 'quiet' }],
    notDoing: [{ what: 'dropped', reason: 'No room' }],
    involvement: {
      withLivedExperience: 1,
      withoutLivedExperience: 3,
      perspectives: ['CARER', 'STAFF'],
      told: [{ involvement: 'Two carers led it.' }],
    },
    ideas: { answered: 0, waiting: 0, late: 0 },
  });
  const stranger = await (await world.community()).member();
  expect(await stranger.refusal(REPORT, { id: plan.id })).toBe('NOT_FOUND');
});

test('in a CSV nothing that people wrote is a formula, and everything is there', async () => {
  await everySort();
  const { csv } = await report();
  expect(csv).toContain(`Plan,"'=HYPERLINK(""https://example.org"")"\r\n`);
  expect(csv).toContain(
    `"'=1+1, ""late""\nindeed",People know what is in it.,Overdue,'=Lead,,2026-03-01,0,Two carers led it.,Yes,`,
  );
  expect(csv).toContain('Not started,1\r\n');
});

test('a workbook can be read back: texts are texts, days are days and numbers are numbers', async () => {
  await everySort();
  const { xlsx } = await report();
  const sheets = await readXlsxFile(Buffer.from(xlsx, 'base64'));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Summary', 'Actions']);
  const [summary, actions] = sheets.map(({ data }) => data);
  expect(summary![0]).toEqual(['Plan', '=HYPERLINK("https://example.org")']);
  expect(summary!.find(([name]) => name === 'Actions')).toEqual(['Actions', 4]);
  const late = actions!.find(([what]) => what === '=1+1, "late"\nindeed')!;
  expect(late.slice(2, 7)).toEqual(['Overdue', '=Lead', null, new Date('2026-03-01T00:00:00Z'), 0]);
  expect(actions!.find(([what]) => what === 'done')![6]).toBe(100);
});

test('what reads all of a plan is asked for a few times in one operation, not for thirty', async () => {
  const aliases = (part: string) => Array.from({ length: 30 }, (_, index) => `a${index}: ${part}`).join(' ');
  const refusal = (fields: string) => wren.refusal(`{ ${fields.replaceAll('$id', `"${plan.id}"`)} }`);
  const costly = [
    'boardReport(planId: $id) { overdue { what history { words } } }',
    'boardReport(planId: $id) { xlsx }',
    'youSaidWeDid(planId: $id) { said { subject { title } } }',
    'provenance(subject: { kind: "action", id: $id }) { about { subject { id } } }',
    'checkTexts(texts: ["Ring me"]) { kind }',
  ];
  for (const part of costly) expect([part, await refusal(aliases(part))]).toEqual([part, 'TOO_COMPLEX']);
  expect(await refusal(`boardReport(planId: $id) { ${aliases('xlsx')} }`)).toBe('TOO_COMPLEX');
  expect(
    await refusal('boardReport(planId: $id) { csv xlsx overdue { what history { words } } }'),
  ).toBeNull();
});

test('no count in it changes with what people said about themselves', async () => {
  await everySort();
  const counts = async () => {
    const { csv, xlsx, ...rest } = await report();
    return { csv, rest, length: (xlsx as string).length > 0 };
  };
  const before = await counts();
  await world.database.sql(
    `update member set perspective = 'service_user', perspective_consented_at = now() where tenant_id = $1`,
    [trust.id],
  );
  expect(await counts()).toEqual(before);
});
