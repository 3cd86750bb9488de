import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { describeWithBrowser, expectNoSidewaysScroll } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { Conversation } from '../support/conversation.js';
import type { Visitor } from '../support/pages.js';
import { until } from '../support/until.js';
import { foreignOn } from './foreign-on.js';
import { hostileWords } from './hostile-words.js';
import { Site } from './site.js';

describeWithBrowser('words that would do harm', () => {
  const titles = hostileWords.map((words) => words.normalize().replace(/\s+/g, ' ').trim().slice(0, 200));
  let site: Site;
  let trust: TestCommunity;
  let group: TestGroup;
  let follower: TestMember;
  let reader: Visitor;
  const threads: string[] = [];

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community('Trust <script>alert(1)</script>');
    group = await trust.group({ name: '"><svg onload=alert(1)>' });
    follower = await trust.member({ championOf: [group] });
    await follower.get(FOLLOW, { input: { groupId: group.id } });
    for (const [index, body] of hostileWords.entries()) await post(titles[index]!, body);
    reader = await site.visitor({ as: follower });
  });
  afterAll(() => site.close());

  test.each(titles.map((title, index) => [title, index] as const))(
    '%j is shown as it was written',
    async (title, index) => {
      await reader.go(threads[index]!);
      expect((await reader.page.locator('h1').textContent())!.replace(/\s+/g, ' ').trim()).toBe(title);
      expect(await reader.page.title()).toContain(title.split(' ')[0]);
      expect(await reader.page.locator('.ic-person__name').first().textContent()).toBe(title.slice(0, 60));
      expect(await foreignOn(reader)).toEqual([]);
      await expectNoSidewaysScroll(reader.page, 320);
    },
  );

  test('so it is in the lists, the notifications and the community’s name', async () => {
    await until('all notifications', async () => {
      const rows = await site.world.database.sql('select from notification');
      return rows.length >= hostileWords.length;
    });
    for (const path of ['', `/groups/${group.id}`, '/notifications', '/settings']) {
      await reader.go(`/c/${trust.slug}${path}`);
      expect(await reader.page.title()).toContain('Trust <script>alert(1)</script>');
      expect(await foreignOn(reader)).toEqual([]);
      await expectNoSidewaysScroll(reader.page, 320);
    }
  });

  test('so it is in drafts, and in the form that one is gone on with', async () => {
    const place = `/c/${trust.slug}/groups/${group.id}/start`;
    for (const title of titles.slice(0, 50))
      await follower.get(DRAFT, {
        input: {
          id: uuid(),
          place,
          fields: JSON.stringify({ title, body: title, language: title, kind: title }),
        },
      });
    for (const path of [`/c/${trust.slug}/drafts`, place]) {
      await reader.go(path);
      expect(await reader.page.locator('.ic-drafts__words').count()).toBe(Math.min(titles.length, 50));
      expect(await foreignOn(reader)).toEqual([]);
      await expectNoSidewaysScroll(reader.page, 320);
    }
    await reader.page
      .getByRole('link', { name: reader.t('drafts.goOn') })
      .last()
      .click();
    expect(await reader.typed('title', 'body')).toEqual([titles[0], titles[0]]);
    expect(await foreignOn(reader)).toEqual([]);
  });

  test('so it is in an address that says what is quoted, answered or shown', async () => {
    const [words] = titles;
    const asked = new URLSearchParams({
      quote: threads[0]!.split('/').at(-1)!,
      answer: words!,
      words: words!,
    });
    await reader.go(`${threads[0]}?${asked}#reply`);
    expect(await reader.typed('quoted')).toEqual([words]);
    expect(await foreignOn(reader)).toEqual([]);
  });

  test('so it is in a preview, and in the form beside it', async () => {
    const body = titles.join('\n\n');
    await reader.go(`/c/${trust.slug}/groups/${group.id}/start`);
    await reader.type({ 'start.titleLabel': titles[0]!, 'start.bodyLabel': body });
    await reader.press('form.preview');
    expect(await reader.typed('title', 'body')).toEqual([titles[0], body]);
    expect(await foreignOn(reader)).toEqual([]);
  });

  test('so it is in a digest', async () => {
    await reader.go(`/c/${trust.slug}/settings`);
    await reader.press('settings.sendNow');
    const mail = await site.mailTo(follower.email);
    await reader.go(`/mailbox/${mail.id}`);
    const body = reader.page.frameLocator('iframe').locator('body');
    await body.getByText('alert(1)').first().waitFor();
    expect(await body.locator('script, img, iframe, form, [onerror], [onload]').count()).toBe(0);
  });

  test('no dialog, no script, no request to another host, nothing against the policy', () => {
    expect(site.trouble).toEqual([]);
  });

  /** Its title, text and author all have the words. */
  async function post(title: string, body: string): Promise<void> {
    const author: TestMember = await trust.member({
      displayName: title.slice(0, 60),
      displayKey: `hostile ${threads.length}`,
    });
    const { id } = await author.startThread(group, { title, body });
    const { excerpt } = (await author.get(EXCERPT, { id })).thread;
    const quote = excerpt && !excerpt.endsWith('…') ? { quotedId: id, quoted: excerpt } : {};
    const { id: parentId } = await new Conversation(author).reply(id, { body, ...quote });
    await new Conversation(author).reply(id, { body: `${body} @${title}`, parentId });
    threads.push(`/c/${trust.slug}/threads/${id}`);
  }
});

const EXCERPT = `query ($id: ID!) { thread(id: $id) { excerpt } }`;
const DRAFT = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id } }`;
const FOLLOW = `mutation ($input: FollowGroupInput!) { followGroup(input: $input) { id } }`;
