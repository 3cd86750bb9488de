import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { describeWithBrowser, type Screen } from '../support/browser.js';
import type { TestCommunity, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { actionFor, actionIn, inDays, planOf } from '../support/plans.js';
import { propose } from '../support/workshops.js';
import { Site } from './site.js';

describeWithBrowser('plans', () => {
  let site: Site;
  let trust: TestCommunity;
  let lead: TestMember;
  let wren: TestMember;
  let plan: { id: string };

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community('Riverside');
    lead = await trust.member({ displayName: 'Juniper', roles: ['lead'] });
    wren = await trust.member({ displayName: 'Wren' });
    await trust.member({ displayName: 'Wren Hill' });
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    plan = await planOf(lead);
  });

  const planAt = ({ id } = plan) => `/c/${trust.slug}/plans/${id}`;
  const actionAt = ({ id }: { id: string }) => `${planAt()}/actions/${id}`;

  const devices: [string, { screen: Screen; script: boolean; language: 'en' | 'cy' }][] = [
    ['a phone without script', { screen: 'phone', script: false, language: 'en' }],
    ['a desktop in Welsh', { screen: 'desktop', script: true, language: 'cy' }],
  ];

  describe.each(devices)('on %s', (_, device) => {
    test('a plan is opened, an idea becomes an action, and its owner brings it to an end', async () => {
      const idea = await propose(wren, { sentence: 'Open plans together' });
      const thread = await wren.startThread(await trust.group(), { title: 'What we saw' });
      const leader = await site.visitor({ as: lead, ...device });
      await leader.go(`/c/${trust.slug}/plans`);
      await leader.follow('plans.open');
      await leader.type({ 'planForm.title': 'Plans that people open', 'planForm.aim': 'Plans are opened.' });
      expect(await leader.press('planForm.open')).toBe(303);
      const opened = leader.path.split('/').at(-1)!;
      await leader.go(`/c/${trust.slug}/plans?from=idea:${idea}`);
      await leader.sees('Open plans together');
      await leader.page.locator(`a[href$="${opened}/actions/new?from=idea%3A${idea}"]`).click();
      await leader.reads('actionForm.from');
      await leader.type({
        'actionForm.what': 'Open the plan at each visit',
        'actionForm.why': 'People know what is in it.',
        'actionForm.dueOn': inDays(40),
      });
      await leader.page.fill('#ownerIdName', 'wren');
      expect(await leader.press('actionForm.add')).toBe(303);
      await leader.reads('action.done.added');
      await leader.sees('Open plans together');
      const action = leader.path.split('?')[0]!;

      const owner = await site.visitor({ as: wren, ...device });
      await owner.go(`/c/${trust.slug}/plans/${opened}`);
      await owner.page.getByRole('link', { name: new RegExp(`^${owner.t('action.update')}`) }).click();
      await owner.type({ 'newsForm.words': 'Two teams have begun' });
      await owner.page.selectOption('#state', 'AT_RISK');
      expect(await owner.press('newsForm.button')).toBe(303);
      await owner.reads('action.done.updated');
      await owner.follow('steps.add');
      await owner.type({ 'stepForm.name': 'Train the first team' });
      await owner.press('stepForm.button');
      await owner.page.getByRole('button', { name: new RegExp(`^${owner.t('steps.finish')}`) }).click();
      await owner.reads('progress.done', { percent: 100 });
      await owner.follow('newsForm.complete');
      await owner.follow('evidence.add');
      await owner.type({
        'evidenceForm.address': `${site.world.url}/cy/c/${trust.slug}/threads/${thread.id}`,
      });
      await owner.press('evidenceForm.button');
      expect(owner.path).toBe(`${action}/complete`);
      await owner.sees('What we saw');
      await owner.press('ending.complete.button');
      await owner.reads('action.done.completed');

      const [atRisk, notStarted] = [owner.t('actionState.AT_RISK'), owner.t('actionState.NOT_STARTED')];
      expect(await storyOn(owner)).toEqual([
        owner.t('chapter.COMPLETED.shown', { name: 'Wren' }),
        owner.t('chapter.EVIDENCE_ADDED', { name: 'Wren' }),
        owner.t('chapter.MILESTONE_FINISHED', { name: 'Wren', milestone: 'Train the first team' }),
        owner.t('chapter.MILESTONE_ADDED', { name: 'Wren', milestone: 'Train the first team' }),
        `${owner.t('chapter.UPDATED', { name: 'Wren' })} ${owner.t('changed.state', { from: notStarted, to: atRisk })}`,
        owner.t('chapter.ADDED', { name: 'Juniper' }),
      ]);
    });

    test('without evidence or a reason it is not complete, and an answer typed stays where it was', async () => {
      const action = await actionIn(plan, lead, { owner: wren });
      const owner = await site.visitor({ as: wren, ...device });
      await owner.go(`${actionAt(action)}/complete`);
      expect(await owner.press('ending.complete.button')).toBe(422);
      expect(await owner.problems()).toEqual([
        { words: owner.t('error.EVIDENCE_OR_REASON'), field: '#reason' },
      ]);
      const wrong = 'People say that it is so. '.repeat(60);
      await owner.page.fill('#reason', wrong);
      expect(await owner.press('ending.complete.button')).toBe(422);
      expect(await owner.typed('reason')).toEqual([wrong]);
      await owner.page.fill('#reason', 'Nobody could count it, but people say so.');
      expect(await owner.press('ending.complete.button')).toBe(303);
      expect(await actionFor(lead, action.id, 'state')).toEqual({ state: 'COMPLETE' });
    });
  });

  test('a person is found by a part of a name: one is taken, of several one is chosen, and nothing is lost', async () => {
    const leader = await site.visitor({ as: lead, script: false, screen: 'phone' });
    await leader.go(`${planAt()}/actions/new`);
    await leader.type({ 'actionForm.what': 'Ask families', 'actionForm.dueOn': inDays(10) });
    await leader.page.fill('#ownerIdName', 'wr');
    expect(await leader.press('actionForm.add')).toBe(422);
    expect((await leader.problems()).map(({ field }) => field).sort()).toEqual(['#difference', '#ownerId']);
    expect(await leader.typed('what', 'ownerIdName')).toEqual(['Ask families', 'wr']);
    await leader.page.getByLabel('Wren Hill').check({ force: true });
    await leader.page.locator('summary').last().click();
    await leader.page.fill('#deputyIdName', 'Nobody at all');
    await leader.type({ 'actionForm.why': 'They are asked.' });
    expect(await leader.press('actionForm.add')).toBe(422);
    expect((await leader.problems()).map(({ field }) => field)).toEqual(['#deputyId']);
    expect(await leader.page.getByLabel('Wren Hill').first().isChecked()).toBe(true);
    await leader.page.fill('#deputyIdName', 'WREN');
    expect(await leader.press('actionForm.add')).toBe(303);
    const id = leader.path.split('?')[0]!.split('/').at(-1)!;
    expect(await actionFor(lead, id, 'owner { displayName } deputy { displayName }')).toEqual({
      owner: { displayName: 'Wren Hill' },
      deputy: { displayName: 'Wren' },
    });
  });

  test('two who change an action see each other, and nothing typed is lost', async () => {
    const action = await actionIn(plan, lead, { owner: wren });
    const [one, two] = [await site.visitor({ as: lead, script: false }), await site.visitor({ as: lead })];
    for (const visitor of [one, two]) await visitor.go(`${actionAt(action)}/edit`);
    await one.type({ 'actionForm.what': 'First', 'actionForm.because': 'Shorter' });
    expect(await one.press('actionForm.save')).toBe(303);
    await two.type({ 'actionForm.what': 'Second', 'actionForm.because': 'Clearer' });
    expect(await two.press('actionForm.save')).toBe(422);
    await two.sees('First');
    expect(await two.typed('what', 'because')).toEqual(['Second', 'Clearer']);
    expect(await two.press('actionForm.save')).toBe(303);
    expect((await storyOn(two)).slice(0, 2)).toEqual([
      `${two.t('chapter.EDITED', { name: 'Juniper' })} ${two.t('changed.what')}`,
      `${two.t('chapter.EDITED', { name: 'Juniper' })} ${two.t('changed.what')}`,
    ]);
  });

  test('news that is sent twice is told once, and other news is not lost behind it', async () => {
    const action = await actionIn(plan, lead, { owner: wren });
    const owner = await site.visitor({ as: wren, script: false });
    await owner.go(actionAt(action));
    const id = await owner.page.locator('#update input[name=id]').inputValue();
    await owner.type({ 'newsForm.words': 'It goes well' });
    await owner.press('newsForm.button');
    const again = (words: string) =>
      owner.page.request.post(actionAt(action), {
        form: { id, words, state: 'UNDER_WAY' },
        headers: { origin: site.world.url },
        maxRedirects: 0,
      });
    expect((await again('It goes well')).status()).toBe(303);
    const other = await again('Something else');
    expect([other.status(), await other.text()]).toEqual([
      422,
      expect.stringMatching(/value="Something else"/),
    ]);
    const { history } = await actionFor(wren, action.id, 'history { words }');
    expect(history).toEqual([{ words: 'It goes well' }, { words: '' }]);
  });

  test('a reminder leads to the line to write, also by way of signing in', async () => {
    const action = await actionIn(plan, lead, { owner: wren });
    const owner = await site.visitor({ script: false });
    await owner.go(`${actionAt(action)}/update`);
    await site.signIn(owner, wren.email);
    expect(owner.page.url()).toContain(`${actionAt(action)}#update`);
    expect(await owner.field('newsForm.words').count()).toBe(1);
  });

  test('whoever only reads sees what came of it first, and no form', async () => {
    const done = await actionIn(plan, lead, { what: 'Done well' });
    await actionIn(plan, lead, { what: 'Still open' });
    const reader = await site.visitor({ as: wren, script: false, screen: 'phone' });
    await reader.go(planAt());
    expect(await reader.page.locator('h2').first().innerText()).toBe(reader.t('plan.cameOfIt'));
    await reader.reads('plan.lacksLivedExperience');
    await reader.go(actionAt(done));
    expect(await reader.button('newsForm.button').count()).toBe(0);
    expect((await reader.go(`${actionAt(done)}/edit`)).status()).toBe(403);
    await reader.go(actionAt(done));
    await reader.press('follow.action.off.button');
    expect(await actionFor(wren, done.id, 'following')).toEqual({ following: true });
  });

  /** The sentences of a history, latest first. */
  const storyOn = (visitor: Visitor): Promise<string[]> =>
    visitor.page.locator('.ic-history li > p').allInnerTexts();

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});
