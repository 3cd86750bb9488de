import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { describeWithBrowser } from '../support/browser.js';
import type { TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { actionIn, COMPLETE, EVIDENCE, finish, inDays, MILESTONE, planOf, UPDATE } from '../support/plans.js';
import { advance, ANSWER, cast, OPEN, propose, workshopInput } from '../support/workshops.js';
import { Site } from './site.js';

/** In everything that is written in Welsh, and in nothing else. */
const MARK = 'gweirglodd';
const written = { language: 'CY' };

describeWithBrowser('what people wrote, on a page in another language', () => {
  let site: Site;
  let visitor: Visitor;
  const paths: string[] = [];

  beforeAll(async () => {
    site = await Site.open();
    const trust = await site.world.community('Riverside Trust');
    const lead = await trust.member({ roles: ['admin', 'lead'] });
    const group = await trust.group();
    visitor = await site.visitor({ as: lead });
    const at = (path: string) => paths.push(`/c/${trust.slug}${path}`);
    const thread = await lead.startThread(group, { title: `Trafod ${MARK}`, ...written });
    const source = { kind: 'thread', id: thread.id };
    const { idea, theme } = await inWorkshops(lead, source, at);
    await inPlan(lead, [source, { kind: 'idea', id: idea }], at);
    ['', '/ideas', `/ideas/${idea}`, `/ideas/${idea}/answer`, `/ideas/new?theme=${theme}`].forEach(at);
    ['/workshops', '/plans', '/you-said', `/threads/${thread.id}`].forEach(at);
  });
  afterAll(() => site?.close());

  test('is marked with its own, so that it is read aloud as it is meant', async () => {
    const unmarked: string[] = [];
    let found = 0;
    for (const path of paths) {
      expect((await visitor.go(path)).status()).toBe(200);
      const { marked, others } = await visitor.page.evaluate(marksIn, MARK);
      found += marked;
      unmarked.push(...others.map((words) => `${path}: ${words}`));
    }
    expect(unmarked).toEqual([]);
    expect(found).toBeGreaterThan(paths.length);
  });
});

type At = (path: string) => unknown;
type Source = { kind: string; id: string };

/** One whose vote is open, and one whose results are out. @returns an idea with an answer, and a theme */
async function inWorkshops(lead: TestMember, source: Source, at: At) {
  const [over, open, collecting] = [await ask(lead), await ask(lead), await ask(lead)];
  const idea = await putIn(over.theme, 'Un', source);
  await advance(lead, over.id, 'MERGE', 'VOTE');
  await cast(lead, over.theme, idea);
  await advance(lead, over.id, 'RESULTS');
  const words = `Gwnawn, ${MARK}`;
  await lead.get(ANSWER, { input: { id: uuid(), ideaId: idea, state: 'ACCEPTED', words, ...written } });
  for (const number of ['Dau', 'Tri']) await putIn(open.theme, number);
  await advance(lead, open.id, 'MERGE', 'VOTE');
  for (const rest of ['', '/vote', '/merge', '/paper', '/ballot-papers', '/edit', '/notes', '/advance'])
    at(`/workshops/${open.id}${rest}`);
  for (const rest of ['', '/results']) at(`/workshops/${over.id}${rest}`);
  return { idea, theme: collecting.theme };

  function putIn(workshopThemeId: string, number: string, from?: Source) {
    const words = { sentence: `${number} ${MARK}`, why: `Am fod ${MARK}`, ...written };
    return propose(lead, { workshopThemeId, ...words, source: from });
  }
}

/** Collects ideas for a question. */
async function ask(lead: TestMember): Promise<{ id: string; theme: string }> {
  const theme = uuid();
  const themes = [{ id: theme, nameEn: 'Trust', nameCy: 'Ymddiriedaeth', prompt: `Pa ${MARK}?` }];
  const input = workshopInput({ title: `Gweithdy ${MARK}`, words: `Am ${MARK}`, themes, ...written });
  await lead.get(OPEN, { input });
  await advance(lead, input.id, 'COLLECT');
  return { id: input.id, theme };
}

async function inPlan(lead: TestMember, sources: Source[], at: At) {
  const plan = await planOf(lead, { title: `Cynllun ${MARK}`, aim: `Nod ${MARK}`, ...written });
  const what = { what: `Cam ${MARK}`, why: `Er ${MARK}`, involvement: `Sut ${MARK}`, sources, ...written };
  const [action, done] = [
    await actionIn(plan, lead, { ...what, dueOn: inDays(9) }),
    await actionIn(plan, lead, what),
  ];
  const step = uuid();
  await lead.get(MILESTONE, { input: { id: step, actionId: action.id, name: `Carreg ${MARK}`, weight: 1 } });
  await finish(lead, { id: step });
  for (const { id: actionId } of [action, done]) {
    await lead.get(UPDATE, { input: { id: uuid(), actionId, words: `Newyddion ${MARK}`, state: 'AT_RISK' } });
    await lead.get(EVIDENCE, { input: { id: uuid(), actionId, note: `Nodyn ${MARK}` } });
  }
  await lead.get(COMPLETE, { input: { id: uuid(), actionId: done.id, reason: `Canlyniad ${MARK}` } });
  for (const rest of ['', '/edit', '/dashboard', '/report', '/you-said', '/actions/new'])
    at(`/plans/${plan.id}${rest}`);
  for (const rest of ['', '/edit', '/milestones', '/evidence', '/complete', '/drop'])
    at(`/plans/${plan.id}/actions/${action.id}${rest}`);
  at(`/plans/${plan.id}/actions/${done.id}`);
}

/** In the page: how often the word is marked as Welsh, and the texts where it isn’t. */
function marksIn(mark: string) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const others: string[] = [];
  let marked = 0;
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (!textContent?.includes(mark)) continue;
    if (parentElement!.closest<HTMLElement>('[lang]')!.lang === 'cy') marked += 1;
    else others.push(`${parentElement!.tagName} ${textContent}`);
  }
  return { marked, others };
}
