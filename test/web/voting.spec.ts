import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { advance, cast, ENTER_PAPER, MERGE, propose, runWorkshop } from '../support/workshops.js';
import { Site } from './site.js';

describeWithBrowser('voting', () => {
  let site: Site;
  let trust: TestCommunity;
  let lead: TestMember;
  let wren: TestMember;
  let heron: TestMember;
  let workshop: string;
  let themes: string[];

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community('Riverside');
    lead = await trust.member({ displayName: 'Rowan', roles: ['lead'] });
    wren = await trust.member({ displayName: 'Wren' });
    heron = await trust.member({ displayName: 'Heron' });
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    const run = await runWorkshop(lead, { themes: 2 });
    themes = run.themeIds;
    workshop = run.id;
    for (const sentence of ['Plain words', 'One page', 'Ask first'])
      await propose(wren, { workshopThemeId: themes[0], sentence, why: 'It helps.' });
    await propose(wren, { workshopThemeId: themes[1], sentence: 'More time' });
  });

  const at = (act: string) => `/c/${trust.slug}/workshops/${workshop}/${act}`;
  const openVote = () => advance(lead, workshop, 'MERGE', 'VOTE');
  const phone = (as: TestMember) => site.visitor({ as, screen: 'phone', script: false });
  const tick = async ({ page }: Visitor, ...ideas: string[]) => {
    for (const idea of ideas) await page.getByLabel(idea, { exact: true }).check({ force: true });
  };
  const ticked = async ({ page }: Visitor) =>
    (await page.locator('.ic-ballot label').all()).reduce<Promise<string[]>>(async (before, label) => {
      const box = page.locator(`[id="${await label.getAttribute('for')}"]`);
      return [...(await before), ...((await box.isChecked()) ? [await label.innerText()] : [])];
    }, Promise.resolve([]));
  const lines = async ({ page }: Visitor) =>
    Promise.all(
      (await page.locator('.ic-result').all()).map(async (row) => [
        await row.locator('a').innerText(),
        await row.locator('.ic-result__votes').innerText(),
        (await row.locator('.ic-tag').count()) > 0,
      ]),
    );

  test('people vote on a phone without script and change it, papers are added, and the sheet is exact', async () => {
    await openVote();
    const [first, second, third, leader] = [
      await phone(wren),
      await phone(heron),
      await site.visitor({ as: lead }),
      await phone(lead),
    ];
    await first.go(at('vote'));
    await first.reads('vote.secret');
    await tick(first, 'Plain words', 'One page', 'More time');
    expect(await first.press('vote.save')).toBe(303);
    await first.reads('vote.done.saved');
    await second.go(at('vote'));
    await tick(second, 'Plain words', 'Ask first');
    await second.press('vote.save');
    await second.page.getByLabel('Ask first', { exact: true }).uncheck({ force: true });
    expect(await second.press('vote.save')).toBe(303);
    await second.go(at('vote'));
    expect(await ticked(second)).toEqual(['Plain words']);
    await second.reads('vote.left', { votes: 2, count: 1 });
    await third.go(at('vote'));
    await tick(third, 'One page');
    await third.press('vote.save');

    await leader.go(at('paper'));
    await leader.page.getByRole('link', { name: leader.t('paper.enterFor', { theme: 'Theme 0' }) }).click();
    await leader.type({ 'paper.papers': '10', 'paper.valid': '9', 'paper.spoilt': '2' });
    await leader.page.getByLabel('Plain words').fill('9');
    expect(await leader.press('paper.save')).toBe(422);
    expect(await leader.problems()).toEqual([
      { words: leader.t('error.DOES_NOT_ADD_UP.papers', { papers: 10, sum: 11 }), field: '#papers' },
    ]);
    expect(await leader.typed('papers', 'valid', 'spoilt')).toEqual(['10', '9', '2']);
    expect(await leader.page.getByLabel('Plain words').inputValue()).toBe('9');
    await leader.type({ 'paper.spoilt': '1' });
    expect(await leader.press('paper.save')).toBe(303);
    await leader.reads('paper.batch', { count: 10, valid: 9, spoilt: 1 });
    await leader.page.locator('.ic-batch a').click();
    expect(await leader.page.getByLabel('Plain words').inputValue()).toBe('9');
    await leader.page.getByLabel('Plain words').fill('7');
    expect(await leader.press('paper.saveCorrection')).toBe(303);
    await leader.reads('paper.reconciled', { votes: 7, max: 18 });

    await advance(lead, workshop, 'RESULTS');
    await first.go(at('vote'));
    await first.reads('vote.closed.voted');
    await first.follow('vote.toResults');
    expect(await lines(first)).toEqual([
      ['Plain words', '9', true],
      ['One page', '2', true],
      ['Ask first', '0', false],
      ['More time', '1', true],
    ]);
    await first.reads('results.voted', { count: 3 });
    expect(await first.page.getByText(first.t('results.onPaper', { count: 7 })).count()).toBe(0);
    await first.reads('results.split.none');
  });

  test('too many for one theme: nothing that was ticked is lost, and the other theme is saved', async () => {
    await openVote();
    const visitor = await phone(wren);
    await visitor.go(at('vote'));
    await tick(visitor, 'Plain words', 'One page', 'Ask first', 'More time');
    expect(await visitor.press('vote.save')).toBe(422);
    const words = visitor.t('vote.tooMany', { theme: 'Theme 0', chosen: 3, count: 2, over: 1 });
    expect(await visitor.problems()).toEqual([{ words, field: `#theme-${themes[0]}` }]);
    await visitor.reads('vote.savedOthers', { themes: 'Theme 1' });
    expect((await ticked(visitor)).sort()).toEqual(['Ask first', 'More time', 'One page', 'Plain words']);
    await visitor.go(at('vote'));
    expect(await ticked(visitor)).toEqual(['More time']);
    expect(await visitor.press('vote.takeBack')).toBe(303);
    await visitor.reads('vote.done.none');
    expect(await ticked(visitor)).toEqual([]);
  });

  test('until the close no page shows a number, to those who lead the workshop neither', async () => {
    await openVote();
    const visitor = await site.visitor({ as: lead });
    const shown = () =>
      Promise.all(
        ['vote', 'merge', 'results', 'ballot-papers'].map(async (act) => {
          const answer = await visitor.page.request.get(at(act));
          const main = /<main[^]*<\/main>/.exec(await answer.text())![0];
          return main.replaceAll(/<input type="hidden"[^>]*>/g, '');
        }),
      );
    const before = await shown();
    await cast(wren, themes[0]!, ...(await ideasOf(themes[0]!)).slice(0, 2));
    await cast(heron, themes[0]!, (await ideasOf(themes[0]!))[0]!);
    const [ideaId] = await ideasOf(themes[1]!);
    const paper = { papers: 31, valid: 29, spoilt: 2, votes: [{ ideaId, votes: 27 }] };
    await lead.get(ENTER_PAPER, { input: { id: uuid(), workshopThemeId: themes[1], ...paper } });
    expect(await shown()).toEqual(before);
    expect((await visitor.page.request.get(at('results'))).status()).toBe(200);
    const stranger = await site.visitor({ as: wren });
    for (const act of ['paper', `paper/${themes[0]}`, 'merge'])
      expect((await stranger.go(at(act))).status()).toBe(403);
  });

  test('papers that were entered twice are taken out', async () => {
    await openVote();
    const counted = { papers: 3, valid: 3, spoilt: 0, votes: [] };
    await lead.get(ENTER_PAPER, { input: { id: uuid(), workshopThemeId: themes[1], ...counted } });
    const visitor = await phone(lead);
    await visitor.go(at('paper'));
    await visitor.page.locator('.ic-batch a').click();
    expect(await visitor.press('paper.remove')).toBe(303);
    await visitor.reads('paper.done.removed');
    expect(await visitor.page.locator('.ic-batch').count()).toBe(0);
  });

  test('votes that come when voting was closed are said to be late', async () => {
    await openVote();
    const visitor = await phone(wren);
    await visitor.go(at('vote'));
    await tick(visitor, 'One page');
    await advance(lead, workshop, 'RESULTS');
    expect(await visitor.press('vote.save')).toBe(422);
    await visitor.reads('vote.late', { themes: 'Theme 0' });
  });

  test('ideas that say the same are put together while others add theirs', async () => {
    const visitor = await phone(lead);
    await visitor.go(at('merge'));
    const idea = (sentence: string) => visitor.page.locator('.ic-merge__idea', { hasText: sentence });
    await idea('Plain words').getByLabel(visitor.t('merge.tick')).check({ force: true });
    await propose(heron, { workshopThemeId: themes[0], sentence: 'Plainer words' });
    expect(await send(visitor)).toBe(422);
    expect((await visitor.problems())[0]!.field).toBe('#merge');
    await idea('Plainer words').getByLabel(visitor.t('merge.tick')).check({ force: true });
    expect(await send(visitor)).toBe(422);
    expect((await visitor.problems())[0]!.field).toBe('#into');
    await idea('Plain words').getByLabel(visitor.t('merge.stays')).check({ force: true });
    expect(await send(visitor)).toBe(303);
    await visitor.reads('merge.done');
    expect(await visitor.page.locator('.ic-merge__idea').count()).toBe(3);
    expect(await visitor.page.locator('.ic-merge__same').innerText()).toContain('Plainer words');
  });

  test('what was ticked is looked at again where somebody else put it together meanwhile', async () => {
    const visitor = await site.visitor({ as: lead });
    await visitor.go(at('merge'));
    const boxes = visitor.page.locator('.ic-merge__idea input');
    for (const name of [0, 2]) await boxes.nth(name).check({ force: true });
    await boxes.nth(1).check({ force: true });
    const [into, other, third] = await ideasOf(themes[0]!);
    await lead.get(MERGE, { input: { intoId: third, ideaIds: [into, other] } });
    expect(await send(visitor)).toBe(422);
    await visitor.reads('error.BAD_CHOICE.merge');
  });

  test('on paper there is the sheet and nothing to press', async () => {
    await openVote();
    const visitor = await site.visitor({ as: wren });
    await visitor.page.emulateMedia({ media: 'print' });
    await visitor.go(at('ballot-papers'));
    const ballots = visitor.page.locator('.ic-ballot-paper');
    expect(await ballots.count()).toBe(2);
    await expectNothingToPress(visitor);
    await advance(lead, workshop, 'RESULTS');
    await visitor.go(at('results'));
    expect(await visitor.page.locator('.ic-result').count()).toBe(4);
    expect(await visitor.page.locator('.ic-on-paper').innerText()).toBe('Riverside');
    await expectNothingToPress(visitor);
  });

  async function ideasOf(theme: string): Promise<string[]> {
    const { workshop: found } = await lead.get(
      `query ($id: ID!) { workshop(id: $id) { themes { id ideas { id } } } }`,
      { id: workshop },
    );
    const one = found.themes.find(({ id }: { id: string }) => id === theme);
    return one.ideas.map(({ id }: { id: string }) => id);
  }

  /** Sends the form of the first theme. */
  async function send({ page }: Visitor): Promise<number> {
    const sent = page.waitForResponse((response) => response.request().method() === 'POST');
    await Promise.all([page.waitForEvent('load'), page.locator('.ic-merge form button').first().click()]);
    return (await sent).status();
  }

  async function expectNothingToPress({ page }: Visitor): Promise<void> {
    for (const part of ['header', 'nav', 'footer', 'button', 'input', '.ic-on-screen'])
      for (const one of await page.locator(part).all()) expect(await one.isVisible()).toBe(false);
    expect(await page.locator('h2').first().isVisible()).toBe(true);
  }

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});
