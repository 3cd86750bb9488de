import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { inDays, planOf } from '../support/plans.js';
import { propose, runWorkshop } from '../support/workshops.js';
import { Site } from './site.js';

const [IDEA, SAME, OTHER] = ['A plan of one page', 'Shorter plans', 'More time'] as const;
const [SAID, ACTION, SHOWN] = [
  'Who opens the plan?',
  'Open the plan at each visit',
  'Ten of ten know theirs.',
];

describeWithBrowser('the whole chain', () => {
  let site: Site;
  let trust: TestCommunity;
  let hall: TestGroup;
  let juniper: TestMember;
  let wren: TestMember;
  let heron: TestMember;

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community('Riverside');
    hall = await trust.group();
    juniper = await trust.member({ displayName: 'Juniper', roles: ['lead'] });
    wren = await trust.member({ displayName: 'Wren' });
    heron = await trust.member({ displayName: 'Heron' });
    await planOf(juniper, { title: 'Another plan' });
  });
  afterAll(() => site.close());

  const at = (...rest: string[]) => `/c/${[trust.slug, ...rest].join('/')}`;

  test.each([
    ['a phone without script', { screen: 'phone', script: false } as const],
    ['a desktop', { screen: 'desktop', script: true } as const],
  ])('on %s, from what somebody said to what came of it, and back', async (_, device) => {
    const thread = await heron.startThread(hall, { title: SAID });
    const { id, themeIds } = await runWorkshop(juniper);
    for (const sentence of [SAME, OTHER]) await propose(heron, { sentence, workshopThemeId: themeIds[0] });
    const plan = await planOf(juniper);
    const [raiser, reader, lead] = (await Promise.all(
      [wren, heron, juniper].map((as) => site.visitor({ as, ...device })),
    )) as [Visitor, Visitor, Visitor];
    const workshop = (...rest: string[]) => at('workshops', id, ...rest);

    await raiser.go(at('threads', thread.id));
    await raiser.page
      .getByRole('link', { name: raiser.t('newIdea.link') })
      .first()
      .click();
    await raiser.type({ 'newIdea.sentence': IDEA });
    await raiser.page.getByRole('radio', { name: /Theme 0/ }).check({ force: true });
    expect(await raiser.press('newIdea.button')).toBe(303);
    const idea = pathOf(raiser);

    await goOn(lead, workshop('advance'), 'MERGE');
    await lead.follow('workshop.act.merge');
    for (const same of [IDEA, SAME])
      await lead.page.getByRole('checkbox', { name: new RegExp(same) }).check({ force: true });
    await lead.page.getByRole('radio', { name: new RegExp(IDEA) }).check({ force: true });
    await lead.page.getByRole('button', { name: lead.t('merge.button', { theme: 'Theme 0' }) }).click();
    await lead.reads('merge.done');
    await goOn(lead, workshop('advance'), 'VOTE');

    for (const [visitor, ...chosen] of [
      [raiser, IDEA],
      [reader, IDEA, OTHER],
      [lead, IDEA],
    ] as const) {
      await visitor.go(workshop());
      await visitor.follow('workshop.act.vote');
      for (const one of chosen) await visitor.page.getByLabel(one, { exact: true }).check({ force: true });
      expect(await visitor.press('vote.save')).toBe(303);
    }
    await goOn(lead, workshop('advance'), 'RESULTS');
    await raiser.go(workshop());
    await raiser.follow('workshop.act.results');
    expect(await raiser.page.locator('.ic-result__votes').allInnerTexts()).toEqual(['3', '1']);
    await raiser.link('results.cameOfIt').waitFor();

    await lead.go(idea);
    await lead.follow('idea.answer');
    await lead.type({ 'answerIdea.words': 'Yes, from May.' });
    await lead.field('ideas.state.accepted').check({ force: true });
    expect(await lead.press('answerIdea.button')).toBe(303);
    await lead.follow('idea.makeAction');
    await lead.page.locator(`a[href*="${plan.id}/actions/new"]`).click();
    await lead.type({
      'actionForm.what': ACTION,
      'actionForm.why': 'People know what is in it.',
      'actionForm.dueOn': inDays(40),
    });
    await lead.page.fill('#ownerIdName', 'Wren');
    expect(await lead.press('actionForm.add')).toBe(303);
    const action = pathOf(lead);

    await raiser.go(idea);
    await raiser.sees('Yes, from May.');
    await raiser.page.getByRole('link', { name: ACTION }).click();
    await raiser.type({ 'newsForm.words': 'Two teams have begun' });
    expect(await raiser.press('newsForm.button')).toBe(303);
    await raiser.follow('steps.add');
    await raiser.type({ 'stepForm.name': 'The first team' });
    await raiser.press('stepForm.button');
    await raiser.page.getByRole('button', { name: new RegExp(raiser.t('steps.finish')) }).click();
    await raiser.reads('progress.done', { percent: 100 });
    await raiser.follow('newsForm.complete');
    await raiser.follow('evidence.add');
    await raiser.type({ 'evidenceForm.note': SHOWN });
    expect(await raiser.press('evidenceForm.button')).toBe(303);
    expect(await raiser.press('ending.complete.button')).toBe(303);
    expect(pathOf(raiser)).toBe(action);

    await reader.go(at('plans', plan.id));
    await reader.reads('plan.allDone');
    await reader.follow('youSaid.title');
    const told = await reader.page.locator('.ic-said').innerText();
    for (const words of [IDEA, reader.t('ideas.votes', { count: 3 }), SAME, SAID, ACTION, SHOWN])
      expect(told).toContain(words);

    await reader.go(at('threads', thread.id));
    await reader.page.locator('.ic-story').getByRole('link', { name: ACTION }).click();
    expect(await reader.title()).toContain(ACTION);
    await reader.page.locator('.ic-story').getByRole('link', { name: SAID }).click();
    expect(await reader.title()).toBe(SAID);
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));

  const pathOf = (visitor: Visitor) => visitor.path.split('?')[0]!;

  async function goOn(lead: Visitor, path: string, to: 'MERGE' | 'VOTE' | 'RESULTS'): Promise<void> {
    await lead.go(path);
    expect(await lead.press(`advance.${to}.button`)).toBe(303);
    await lead.reads(`workshop.done.${to}`);
  }
});
