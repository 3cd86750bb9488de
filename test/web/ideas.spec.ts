import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { until } from '../support/until.js';
import { advance, propose, runWorkshop } from '../support/workshops.js';
import { Site } from './site.js';

const WITHDRAW = `mutation ($input: WithdrawThreadInput!) { withdrawThread(input: $input) }`;

describeWithBrowser('ideas', () => {
  let site: Site;
  let trust: TestCommunity;
  let hall: TestGroup;
  let heron: TestMember;
  let wren: TestMember;

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community('Riverside');
    hall = await trust.group();
    heron = await trust.member({ displayName: 'Heron', roles: ['lead'] });
    wren = await trust.member({ displayName: 'Wren' });
  });
  afterAll(() => site.close());

  const ideas = () => `/c/${trust.slug}/ideas`;
  const place = () => `/c/${trust.slug}/threads/`;

  describe.each([
    ['a phone without script', { screen: 'phone', script: false } as const],
    ['a desktop', { screen: 'desktop', script: true } as const],
  ])('on %s', (_, device) => {
    test('what somebody said becomes an idea in one click, and each leads to the other', async () => {
      const thread = await heron.startThread(hall, { title: 'Who opens the plan?', body: 'Nobody does.' });
      await wren.reply(thread, 'One page would do.');
      const visitor = await site.visitor({ as: wren, ...device });
      await visitor.go(place() + thread.id);
      await ideaLink(visitor).last().click();
      await visitor.sees('One page would do.');
      await visitor.reads('newIdea.readers.all');
      await visitor.type({ 'newIdea.why': 'It would be opened.' });
      expect(await visitor.press('newIdea.button')).toBe(422);
      expect((await visitor.problems()).map(({ field }) => field)).toEqual(['#sentence']);
      expect(await visitor.typed('why')).toEqual(['It would be opened.']);
      await visitor.type({ 'newIdea.sentence': 'A plan of one page' });
      expect(await visitor.press('newIdea.button')).toBe(303);
      await visitor.reads('idea.done.proposed');
      await visitor.reads('story.kind.reply');
      await visitor.page.getByRole('link', { name: 'Who opens the plan?' }).click();
      await visitor.page.getByRole('link', { name: 'A plan of one page' }).click();
      expect(await visitor.title()).toBe('A plan of one page');
    });
  });

  test('in a closed room it says who will see it, and nobody else does', async () => {
    await runWorkshop(heron);
    const room = await trust.group({ name: 'Quiet room', access: 'closed' });
    const inside = await trust.member({ displayName: 'Dipper', groups: [room] });
    const thread = await inside.startThread(room);
    const visitor = await site.visitor({ as: inside, script: false });
    await visitor.go(place() + thread.id);
    await ideaLink(visitor).first().click();
    await visitor.reads('newIdea.readers.group', { group: 'Quiet room' });
    expect(await visitor.page.getByRole('radio', { name: /Theme 0/ }).count()).toBe(0);
    await visitor.type({ 'newIdea.sentence': 'Said in a low voice' });
    await visitor.press('newIdea.button');
    await visitor.reads('idea.readers', { group: 'Quiet room' });
    const stranger = await site.visitor({ as: wren, script: false });
    expect((await stranger.go(visitor.path)).status()).toBe(404);
    await stranger.go(ideas());
    expect(await stranger.page.content()).not.toContain('Said in a low voice');
    await inside.get(WITHDRAW, { input: { threadId: thread.id } });
    await visitor.go(`${ideas()}/new?from=thread:${thread.id}`);
    await visitor.reads('newIdea.lost');
    await visitor.reads('newIdea.readers.all');
  });

  test('a workshop that closed for ideas meanwhile keeps none: what was typed goes in by itself', async () => {
    const thread = await heron.startThread(hall);
    const { id, themeIds } = await runWorkshop(heron, { title: 'Soon closed' });
    const visitor = await site.visitor({ as: wren, screen: 'phone', script: false });
    await visitor.go(`${ideas()}/new?from=thread:${thread.id}`);
    await visitor.type({ 'newIdea.sentence': 'A minute too late' });
    await visitor.page.locator(`input[value="${themeIds[0]}"]`).check({ force: true });
    await advance(heron, id, 'MERGE');
    expect(await visitor.press('newIdea.button')).toBe(422);
    await visitor.reads('newIdea.notNow');
    await visitor.reads('newIdea.readers.all');
    expect(await visitor.typed('sentence')).toEqual(['A minute too late']);
    expect(await visitor.press('newIdea.button')).toBe(303);
    await visitor.sees('A minute too late');
  });

  test('for somebody who has no account, once they have agreed', async () => {
    const [champion, member] = [
      await site.visitor({ as: heron, screen: 'phone', script: false }),
      await site.visitor({ as: wren, screen: 'phone', script: false }),
    ];
    await member.go(`${ideas()}/new`);
    expect(await member.field('newIdea.onBehalf').count()).toBe(0);
    await champion.go(`${ideas()}/new`);
    await champion.type({ 'newIdea.sentence': 'Ring me before you come' });
    await champion.page.getByText(champion.t('newIdea.forSomebody')).click();
    await champion.field('newIdea.onBehalf').check({ force: true });
    expect(await champion.press('newIdea.button')).toBe(422);
    expect((await champion.problems())[0]).toMatchObject({ field: '#consent' });
    expect(await champion.field('newIdea.onBehalf').isChecked()).toBe(true);
    await champion.field('newIdea.consent').check({ force: true });
    await champion.press('newIdea.button');
    await champion.reads('idea.onBehalf');
    await member.go(ideas());
    await member.reads('ideas.onBehalfBy', { raiser: 'Heron' });
  });

  test('a lead answers, words and choice kept while something lacks, and whoever raised it hears', async () => {
    const id = await propose(wren, { sentence: 'Open the garden' });
    const lead = await site.visitor({ as: heron, script: false });
    await lead.go(`${ideas()}?state=waiting`);
    await lead.page.getByRole('link', { name: 'Open the garden' }).click();
    await lead.follow('idea.answer');
    await lead.type({ 'answerIdea.words': 'From May, at weekends.' });
    expect(await lead.press('answerIdea.button')).toBe(422);
    expect((await lead.problems())[0]).toMatchObject({ field: '#state' });
    expect(await lead.typed('words')).toEqual(['From May, at weekends.']);
    await lead.field('ideas.state.accepted').check({ force: true });
    expect(await lead.press('answerIdea.button')).toBe(303);
    await lead.reads('idea.done.answered');
    const raiser = await site.visitor({ as: wren, screen: 'phone', script: false });
    await until('the news of the answer', async () => {
      await raiser.go(`/c/${trust.slug}/notifications`);
      return (await raiser.page.getByText(/Heron answered/).count()) > 0;
    });
    await raiser.go(`${ideas()}/${id}`);
    await raiser.sees('From May, at weekends.');
    await raiser.reads('role.LEAD');
    expect((await raiser.go(`${ideas()}/${id}/answer`)).status()).toBe(403);
    expect((await raiser.go(`${ideas()}/${id}/edit`)).status()).toBe(422);
  });

  test('a draft keeps what it comes from; the idea is changed, and taken back', async () => {
    const thread = await heron.startThread(hall, { title: 'Half a thought' });
    const visitor = await site.visitor({ as: wren, script: false });
    await visitor.go(`${ideas()}/new?from=thread:${thread.id}`);
    await visitor.type({ 'newIdea.sentence': 'Not finished' });
    await visitor.press('drafts.save');
    await visitor.go(`${ideas()}/new`);
    await visitor.page.getByRole('link', { name: /Not finished/ }).click();
    await visitor.sees('Half a thought');
    await visitor.type({ 'newIdea.sentence': 'Finished' });
    await visitor.press('newIdea.button');
    await visitor.follow('idea.edit');
    await visitor.type({ 'newIdea.sentence': 'Finished at last' });
    await visitor.press('edit.button');
    expect(await visitor.title()).toBe('Finished at last');
    const path = visitor.path.split('?')[0]!;
    await visitor.follow('idea.withdraw');
    await visitor.press('withdrawIdea.button');
    expect((await visitor.go(path)).status()).toBe(404);
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));

  const ideaLink = (visitor: Visitor) => visitor.page.getByRole('link', { name: visitor.t('newIdea.link') });
});
