import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { describeWithBrowser, expectNoSidewaysScroll } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { Site } from './site.js';

const GLOSSARY = `mutation ($input: SaveGlossaryEntryInput!) { saveGlossaryEntry(input: $input) { id } }`;

describeWithBrowser('searching', () => {
  let site: Site;
  let trust: TestCommunity;
  let open: TestGroup;
  let admin: TestMember;
  let wren: TestMember;

  const home = () => `/c/${trust.slug}`;
  const titles = (visitor: Visitor) => visitor.page.locator('.ic-hits h3').allInnerTexts();

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community();
    open = await trust.group({ name: 'Partnership' });
    const closed = await trust.group({ name: 'Peers', access: 'closed' });
    admin = await trust.member({ roles: ['admin'], displayName: 'Heron', groups: [closed] });
    wren = await trust.member({ displayName: 'Wren' });
    const thread = await wren.startThread(open, { title: 'Leeks', body: 'How a **marrow** grows' });
    await admin.reply(thread, 'My marrow is <script>alert(1)</script> bigger');
    await admin.startThread(open, { title: 'Llysiau', body: 'Pwmpen a marrow', language: 'CY' } as object);
    await admin.startThread(closed, { title: 'Secret marrow', body: 'marrow' });
  });
  afterAll(() => site.close());

  describe.each([true, false])('on a phone, script %s', (script) => {
    let visitor: Visitor;

    beforeAll(async () => {
      visitor = await site.visitor({ as: wren, screen: 'phone', script });
    });

    test('one box on every page finds what the person may see, and marks it', async () => {
      await visitor.go(home());
      await visitor.page.locator('#search-box').fill('marrow');
      await Promise.all([visitor.page.waitForEvent('load'), visitor.page.keyboard.press('Enter')]);
      expect(visitor.path).toBe(`${home()}/search?q=marrow`);
      expect((await titles(visitor)).sort()).toEqual(['Leeks', 'Leeks', 'Llysiau']);
      expect(await visitor.page.locator('.ic-hits mark').allInnerTexts()).toEqual([
        'marrow',
        'marrow',
        'marrow',
      ]);
      expect(await visitor.page.locator('.ic-hits h3[lang=cy]').innerText()).toBe('Llysiau');
      await expectNoSidewaysScroll(visitor.page, 320);
    });

    test('what it is narrowed down to is in the address, and stays in the form', async () => {
      await visitor.go(`${home()}/search?q=marrow`);
      await visitor.page.getByText(visitor.t('searching.narrow')).first().click();
      await visitor.page.getByLabel(visitor.t('searching.kind')).selectOption('reply');
      await visitor.type({ 'searching.by': 'Heron' });
      await Promise.all([visitor.page.waitForEvent('load'), visitor.button('searching.button').click()]);
      const asked = new URL(visitor.page.url()).searchParams;
      expect([asked.get('q'), asked.get('kind'), asked.get('by')]).toEqual(['marrow', 'reply', 'Heron']);
      expect(await titles(visitor)).toEqual(['Leeks']);
      expect(await visitor.typed('q', 'by', 'kind')).toEqual(['marrow', 'Heron', 'reply']);
    });

    test('nothing found says what to try next', async () => {
      await visitor.go(`${home()}/search?q=zebra&kind=reply`);
      await visitor.reads('searching.nothing', { words: 'zebra' });
      await visitor.follow('searching.try.everywhere');
      expect(visitor.path).toBe(`${home()}/search?q=zebra`);
    });

    test('a day that there isn’t is said at its field', async () => {
      const response = await visitor.go(`${home()}/search?q=marrow&from=2027-02-31`);
      expect(response.status()).toBe(422);
      expect((await visitor.problems()).map(({ field }) => field)).toEqual(['#from']);
      expect(await visitor.typed('q')).toEqual(['marrow']);
    });
  });

  test('words are explained in the alphabet of each language', async () => {
    for (const [termEn, termCy] of [
      ['review', 'adolygiad'],
      ['advocate', 'eiriolwr'],
    ])
      await admin.get(GLOSSARY, { input: { id: uuid(), termEn, termCy, meaningEn: 'A', meaningCy: 'B' } });
    const [english, welsh] = [
      await site.visitor({ as: wren }),
      await site.visitor({ as: wren, language: 'cy' }),
    ];
    const terms = async (visitor: Visitor) => {
      await visitor.go(`${home()}/glossary`);
      return visitor.page.locator('dt').allInnerTexts();
    };
    expect(await terms(english)).toEqual(['advocate', 'review']);
    expect(await terms(welsh)).toEqual(['adolygiad', 'eiriolwr']);
  });

  test('an admin explains a word, and puts a theme away', async () => {
    const keeper = await site.visitor({ as: admin, script: false });
    await keeper.go(`${home()}/admin/glossary/new`);
    await keeper.type({ 'glossaryKeeping.termEn': 'CPN' });
    expect(await keeper.press('glossaryKeeping.save')).toBe(422);
    expect(await keeper.typed('termEn')).toEqual(['CPN']);
    await keeper.type({
      'glossaryKeeping.termCy': 'NSC',
      'glossaryKeeping.meaningEn': 'A nurse',
      'glossaryKeeping.meaningCy': 'Nyrs',
    });
    expect(await keeper.press('glossaryKeeping.save')).toBe(303);
    await keeper.reads('glossaryKeeping.done.saved');
    await keeper.go(`${home()}/admin/themes/new`);
    await keeper.type({ 'themes.nameEn': 'Time', 'themes.nameCy': 'Amser' });
    expect(await keeper.press('themes.save')).toBe(303);
    await keeper.page.getByRole('button', { name: `${keeper.t('themes.retire')} (Time)` }).click();
    await keeper.reads('themes.done.retired');
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});
