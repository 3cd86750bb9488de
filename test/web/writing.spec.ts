import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { Site } from './site.js';

describeWithBrowser('writing', () => {
  let site: Site;
  let trust: TestCommunity;
  let group: TestGroup;
  let heron: TestMember;
  let visitor: Visitor;
  let threadId: string;
  let thread: string;

  const start = () => `/c/${trust.slug}/groups/${group.id}/start`;
  const replies = (id = threadId) =>
    site.world.database.sql<{ body: string }>('select body from reply where thread_id = $1', [id]);

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community();
    heron = await trust.member({ displayName: 'Heron' });
    visitor = await site.visitor({ as: heron });
  });
  afterAll(() => site.close());

  beforeEach(async () => {
    group = await trust.group();
    threadId = (await heron.startThread(group)).id;
    thread = `/c/${trust.slug}/threads/${threadId}`;
  });

  describe('what can’t be posted', () => {
    const tooLong = 'x'.repeat(20_001);

    test.each([
      ['nothing at all', '', '', ['#title', '#body']],
      ['no title', '', 'Long thoughts', ['#title']],
      ['no text', 'A title', ' \n ', ['#body']],
      ['a text too long', 'A title', tooLong, ['#body']],
      ['a title too long', 'x'.repeat(201), 'Long thoughts', ['#title']],
    ])('%s: is named at its field, and nothing typed is lost', async (_, title, body, fields) => {
      await visitor.go(start());
      await visitor.type({ 'start.titleLabel': title, 'start.bodyLabel': body });
      expect(await visitor.press('start.button')).toBe(422);
      expect((await visitor.problems()).map(({ field }) => field)).toEqual(fields);
      expect(await visitor.focused()).toContain('nhsuk-error-summary');
      expect(await visitor.typed('title', 'body')).toEqual([title, body]);
      await visitor.page.locator('.nhsuk-error-summary a').first().click();
      expect(`#${await visitor.focused('id')}`).toBe(fields[0]);
      const errors = await visitor.page.locator('[aria-invalid=true][aria-describedby$="-error"]').count();
      expect(errors).toBe(fields.length);
    });

    test('a change in practice with a part missing', async () => {
      await visitor.go(`/c/${trust.slug}/groups/${group.id}/practice-change`);
      await visitor.type({ 'start.titleLabel': 'One page', 'practiceChange.why': 'Nobody read ten' });
      expect(await visitor.press('practiceChange.button')).toBe(422);
      expect((await visitor.problems()).map(({ field }) => field)).toEqual([
        '#changed',
        '#involved',
        '#happened',
      ]);
      expect(await visitor.typed('title', 'why')).toEqual(['One page', 'Nobody read ten']);
    });

    test('an empty reply, with script off', async () => {
      const plain = await site.visitor({ as: heron, script: false });
      await plain.go(thread);
      expect(await plain.press('reply.button')).toBe(422);
      expect(await plain.problems()).toEqual([{ words: plain.t('error.EMPTY.body'), field: '#body' }]);
      expect(await plain.page.title()).toMatch(/^Error: /);
    });

    test('bytes that are no UTF-8', async () => {
      const form = Buffer.concat([
        Buffer.from(`id=${uuid()}&title=Plans&body=Caf`),
        Buffer.from([0xe9, 0x21]),
      ]);
      const response = await post(thread, heron, form);
      expect(response.status).toBe(422);
      const html = await response.text();
      expect(html).toMatch(/nhsuk-error-summary.*href="#body".*<textarea[^>]*>Caf\uFFFD!<\/textarea>/s);
    });

    test('an edit that leaves nothing', async () => {
      await visitor.go(`${thread}/edit`);
      await visitor.type({ 'start.bodyLabel': '' });
      expect(await visitor.press('edit.button')).toBe(422);
      expect(await visitor.typed('title', 'body')).toEqual(['A thread', '']);
    });
  });

  describe('what was closed while somebody wrote', () => {
    test('a discussion says so above the reply, which is still there', async () => {
      await visitor.go(thread);
      await visitor.type({ 'reply.bodyLabel': 'Long thoughts' });
      await site.world.database.sql('update thread set closed_at = now() where id = $1', [threadId]);
      expect(await visitor.press('reply.button')).toBe(422);
      expect(await visitor.problems()).toEqual([{ words: visitor.t('error.THREAD_CLOSED'), field: null }]);
      expect(await visitor.typed('body')).toEqual(['Long thoughts']);
    });

    test('a group says so, with all that was typed', async () => {
      await visitor.go(start());
      await visitor.type({ 'start.titleLabel': 'A title', 'start.bodyLabel': 'Long thoughts' });
      await site.world.database.sql('update community_group set closed_at = now() where id = $1', [group.id]);
      expect(await visitor.press('start.button')).toBe(403);
      await visitor.reads('error.GROUP_CLOSED');
      expect(await visitor.typed('typed')).toEqual(['A title\n\nLong thoughts']);
    });
  });

  describe.each([true, false])('a session that ends in the middle, script %s', (script) => {
    test('a reply is back after signing in, and can be posted', async () => {
      const wren = await trust.member();
      const writer = await site.visitor({ as: wren, script });
      await writer.go(thread);
      await writer.type({ 'reply.bodyLabel': 'Long thoughts\n\nand more' });
      await site.endSessions(wren);
      await writer.press('reply.button');
      await writer.reads('signIn.kept');
      await site.signIn(writer, wren.email);
      await writer.reads('form.kept');
      expect([writer.path, ...(await writer.typed('body'))]).toEqual([thread, 'Long thoughts\n\nand more']);
      expect(await writer.press('reply.button')).toBe(303);
      expect(await replies()).toEqual([{ body: 'Long thoughts\n\nand more' }]);
    });

    test('so is a discussion that was to be previewed', async () => {
      const wren = await trust.member();
      const writer = await site.visitor({ as: wren, script });
      await writer.go(start());
      await writer.type({ 'start.titleLabel': 'A title', 'start.bodyLabel': 'Long thoughts' });
      await site.endSessions(wren);
      await writer.press('form.preview');
      await site.signIn(writer, wren.email);
      expect([writer.path, ...(await writer.typed('title', 'body'))]).toEqual([
        start(),
        'A title',
        'Long thoughts',
      ]);
    });
  });

  test('what was typed comes back to a page that was left', async () => {
    await visitor.go(thread);
    await visitor.type({ 'reply.bodyLabel': 'Half a thought' });
    await visitor.go('/about');
    await visitor.go(thread);
    await visitor.reads('form.restored');
    expect(await visitor.typed('body')).toEqual(['Half a thought']);
  });

  describe('twice', () => {
    test('a double click posts once', async () => {
      await visitor.go(thread);
      await visitor.type({ 'reply.bodyLabel': 'Once' });
      await visitor.button('reply.button').dblclick();
      await visitor.page.waitForURL('**#reply-*');
      expect(await visitor.page.locator('.ic-replies li').count()).toBe(1);
      expect(await replies()).toHaveLength(1);
    });

    test('the same form at the same moment is one reply, and leads to it', async () => {
      const form = new URLSearchParams({ id: uuid(), body: 'Once', language: 'EN' });
      const responses = await Promise.all(
        [1, 2, 3].map(() => post(thread, heron, Buffer.from(form.toString()))),
      );
      expect(responses.map(({ status }) => status)).toEqual([303, 303, 303]);
      expect(new Set(responses.map(({ headers }) => headers.get('location'))).size).toBe(1);
      expect(await replies()).toHaveLength(1);
    });

    test.each([true, false])(
      'going back after posting, and posting again, is still one reply, script %s',
      async (script) => {
        const writer = await site.visitor({ as: heron, script });
        await writer.go(thread);
        await writer.type({ 'reply.bodyLabel': 'Once' });
        await writer.press('reply.button');
        await writer.page.goBack();
        expect(await writer.typed('body')).toEqual(['']);
        await writer.press('reply.button');
        expect(await replies()).toHaveLength(1);
      },
    );

    test('going back after starting a discussion finds an empty form', async () => {
      await visitor.go(start());
      await visitor.type({ 'start.titleLabel': 'Once', 'start.bodyLabel': 'Once' });
      await visitor.press('start.button');
      await visitor.page.goBack();
      expect(await visitor.typed('title', 'body')).toEqual(['', '']);
    });

    test('reloading after posting posts nothing', async () => {
      await visitor.go(thread);
      await visitor.type({ 'reply.bodyLabel': 'Once' });
      await visitor.press('reply.button');
      await visitor.page.reload();
      expect(await replies()).toHaveLength(1);
    });
  });

  describe('with a keyboard alone', () => {
    test('the skip link comes first, is seen, and leads past the header', async () => {
      await visitor.go(thread);
      await visitor.page.keyboard.press('Tab');
      expect([await visitor.focused('textContent'), await visitor.focusIsSeen()]).toEqual([
        visitor.t('page.skip'),
        true,
      ]);
      await visitor.page.keyboard.press('Enter');
      await visitor.page.keyboard.press('Tab');
      expect(await visitor.page.locator('main :focus').count()).toBe(1);
    });

    test('a reply is posted, and every stop on the way can be seen', async () => {
      await visitor.go(thread);
      const unseen = await visitor.tabTo(visitor.field('reply.bodyLabel'));
      await visitor.page.keyboard.type('By keyboard');
      unseen.push(...(await visitor.tabTo(visitor.button('reply.button'))));
      await visitor.page.keyboard.press('Enter');
      await visitor.page.waitForURL('**#reply-*');
      expect(unseen).toEqual([]);
      expect(await replies()).toEqual([{ body: 'By keyboard' }]);
    });
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));

  const post = (path: string, member: TestMember, body: Buffer) =>
    fetch(site.world.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        cookie: `session=${member.token}`,
        origin: site.world.url,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new Uint8Array(body),
    });
});
