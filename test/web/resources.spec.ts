import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWithBrowser, type Screen } from '../support/browser.js';
import type { TestCommunity, TestMember } from '../support/community.js';
import { pdf, photoWithPlace } from '../support/made-files.js';
import type { Visitor } from '../support/pages.js';
import { until } from '../support/until.js';
import { Site } from './site.js';

describeWithBrowser('the library', () => {
  let site: Site;
  let trust: TestCommunity;
  let board: TestCommunity;
  let heron: TestMember;
  let juniper: TestMember;
  let gwylan: TestMember;

  beforeAll(async () => {
    site = await Site.open();
    [trust, board] = [await site.world.community('Riverside'), await site.world.community('Glannau')];
    heron = await trust.member({ displayName: 'Heron' });
    juniper = await trust.member({ displayName: 'Juniper', roles: ['admin'] });
    gwylan = await board.member({ displayName: 'Gwylan' });
  });
  afterAll(() => site.close());

  const share = () => `/c/${trust.slug}/share`;
  const sheet = { name: 'one sheet.pdf', mimeType: 'application/pdf', buffer: pdf() };
  const script = {
    name: 'drawing.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  };

  const devices: [string, { screen: Screen; script: boolean }][] = [
    ['a phone without script', { screen: 'phone', script: false }],
    ['a phone', { screen: 'phone', script: true }],
    ['a desktop without script', { screen: 'desktop', script: false }],
    ['a desktop', { screen: 'desktop', script: true }],
  ];

  describe.each(devices)('on %s', (_, device) => {
    let visitor: Visitor;

    beforeAll(async () => {
      visitor = await site.visitor({ as: heron, ...device });
    });

    test('a blank template is shared with its file, and nothing is lost on the way', async () => {
      const { page } = visitor;
      await visitor.go(share());
      await page.selectOption('#kind', 'TEMPLATE');
      await visitor.type({ 'sharing.titleLabel': 'One sheet' });
      await page.setInputFiles('#fileIds', [sheet, script]);
      expect(await visitor.press('sharing.button')).toBe(422);
      expect((await visitor.problems())[0]).toMatchObject({ field: '#fileIds' });
      expect(await visitor.typed('title', 'kind')).toEqual(['One sheet', 'TEMPLATE']);
      await visitor.sees('one sheet.pdf');
      await visitor.type({ 'sharing.summary': 'Four questions, filled in together.' });
      expect(await visitor.press('sharing.button')).toBe(422);
      expect((await visitor.problems()).map(({ field }) => field)).toEqual(['#blankConfirmed']);
      await visitor.field('sharing.blank').check({ force: true });
      expect(await visitor.press('sharing.button')).toBe(303);
      await visitor.reads('resourcePage.done.shared');
      const file = page.locator('a.ic-file__name');
      expect(await file.innerText()).toBe('one sheet.pdf');
      const answer = await page.request.get((await file.getAttribute('href'))!);
      expect([answer.status(), (await answer.body()).equals(sheet.buffer)]).toEqual([200, true]);
    });
  });

  test('a draft keeps the words and the files', async () => {
    const visitor = await site.visitor({ as: heron, script: false });
    await visitor.go(share());
    await visitor.type({ 'sharing.titleLabel': 'Half a thought' });
    await visitor.page.setInputFiles('#fileIds', sheet);
    await visitor.press('drafts.save');
    await visitor.go(share());
    await visitor.page.getByRole('link', { name: /Half a thought/ }).click();
    expect(await visitor.typed('title')).toEqual(['Half a thought']);
    await visitor.sees('one sheet.pdf');
  });

  test('a preview says what could be plainer, and a picture gets a small one', async () => {
    const visitor = await site.visitor({ as: heron });
    await visitor.go(share());
    await visitor.page.selectOption('#kind', 'POSTER');
    const long = `${'word '.repeat(30)}end.`;
    await visitor.type({ 'sharing.titleLabel': 'A poster', 'sharing.summary': long });
    const photo = { name: 'poster.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace() };
    await visitor.page.setInputFiles('#fileIds', photo);
    await visitor.press('form.preview');
    await visitor.reads('hints.text');
    await visitor.press('sharing.button');
    await until('a small picture', async () => {
      await visitor.page.reload();
      return (await visitor.page.locator('.ic-file__picture img').count()) > 0;
    });
  });

  test('a new version keeps the old, and the library says what is due', async () => {
    const visitor = await site.visitor({ as: heron });
    const path = await shareQuickly(visitor, 'A checklist');
    await visitor.go(`${path}/version`);
    await visitor.type({ 'version.note': 'Shorter', 'sharing.summary': 'Now shorter.' });
    expect(await visitor.press('version.button')).toBe(303);
    await visitor.reads('versions.title');
    await visitor.follow('library.back');
    await site.world.database.sql(
      `update resource set review_on = '2020-01-01', remind_on = null where title = 'A checklist'`,
    );
    await visitor.go(`/c/${trust.slug}/resources?freshness=due`);
    expect(await visitor.page.locator('.ic-resource').count()).toBe(1);
    await visitor.sees('Now shorter.');
    await visitor.go(`${path}/versions`);
    await visitor.sees('What it is for.');
  });

  test('it travels: offered, approved, used elsewhere, asked about, and taken back at once', async () => {
    const [owner, approver, reader] = [
      await site.visitor({ as: heron, script: false }),
      await site.visitor({ as: juniper }),
      await site.visitor({ as: gwylan, language: 'cy', screen: 'phone' }),
    ];
    const path = await shareQuickly(owner, 'Good practice');
    await owner.follow('offering.title');
    await owner.press('offering.button');
    await approver.go(path);
    await approver.follow('approving.title');
    await approver.press('approving.button');
    await reader.go(`/c/${board.slug}/network`);
    await reader.page.getByRole('link', { name: 'Good practice' }).click();
    const item = reader.path;
    expect(await reader.page.content()).not.toContain('Heron');
    await reader.follow('adopting.title');
    await reader.type({ 'adopting.setting': 'Tîm y glannau' });
    await reader.field('stage.TRYING').check({ force: true });
    await reader.field('adopting.mayAsk').check({ force: true });
    expect(await reader.press('adopting.button')).toBe(303);
    await owner.go(path);
    await owner.sees('Tîm y glannau');
    expect(await owner.page.content()).not.toContain('Gwylan');
    await owner.follow('asking.title');
    await owner.type({ 'asking.label': 'How long does it take?' });
    await owner.press('asking.button');
    const question = owner.path.split('?')[0]!.replace(trust.slug, board.slug);
    await until('the question arrives', async () => {
      await reader.go(question);
      return (await reader.field('question.answer.label').count()) > 0;
    });
    await reader.type({ 'question.answer.label': 'Ugain munud.' });
    await reader.press('question.answer.button');
    await owner.page.reload();
    await owner.sees('Gwylan');
    await approver.go(path);
    await approver.follow('stopping.title');
    await approver.press('stopping.button');
    expect((await reader.go(item)).status()).toBe(404);
  });

  async function shareQuickly(visitor: Visitor, title: string): Promise<string> {
    await visitor.go(share());
    await visitor.page.selectOption('#kind', 'CHECKLIST');
    await visitor.type({
      'sharing.titleLabel': title,
      'sharing.summary': 'What it is for.',
      'sharing.links': 'https://example.org/it It',
    });
    expect(await visitor.press('sharing.button')).toBe(303);
    return visitor.path.split('?')[0]!;
  }

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});
