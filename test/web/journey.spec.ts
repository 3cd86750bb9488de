import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { until } from '../support/until.js';
import { linkIn, Site } from './site.js';

const ways = [
  { language: 'en', screen: 'phone', script: true },
  { language: 'en', screen: 'phone', script: false },
  { language: 'en', screen: 'desktop', script: true },
  { language: 'en', screen: 'desktop', script: false },
  { language: 'cy', screen: 'phone', script: false },
] as const;

describeWithBrowser('a first evening', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());

  describe.each(ways)('in $language on a $screen, script $script', (way) => {
    let trust: TestCommunity;
    let group: TestGroup;
    let heron: TestMember;
    let wren: TestMember;
    let visitor: Visitor;
    let thread: string;

    beforeAll(async () => {
      trust = await site.world.community();
      group = await trust.group({ name: 'Partnership' });
      heron = await trust.member({ displayName: 'Heron', language: way.language });
      wren = await trust.member({ displayName: 'Wren' });
      const { id } = await wren.startThread(group, { title: 'Who is in the room?', body: 'Tell me.' });
      thread = `/c/${trust.slug}/threads/${id}`;
      visitor = await site.visitor(way);
    });
    afterAll(() => visitor.page.context().close());

    test('signs in by the mailed link, and lands on the page that was asked for', async () => {
      await visitor.go(thread);
      await visitor.type({ 'signIn.email': heron.email });
      await visitor.press('signIn.send');
      await visitor.reads('sent.text');
      const link = linkIn(await site.mailTo(heron.email));
      for (const _scanner of [1, 2]) await fetch(link);
      await visitor.page.goto(link);
      expect(await visitor.press('useLink.button')).toBe(303);
      expect([visitor.path, await visitor.title()]).toEqual([thread, 'Who is in the room?']);
    });

    test('replies, after a look at the preview', async () => {
      await visitor.type({ 'reply.bodyLabel': 'Everybody who is **asked**.' });
      expect(await visitor.press('form.preview')).toBe(200);
      expect(await visitor.page.locator('.ic-preview strong').innerText()).toBe('asked');
      expect(await visitor.press('reply.button')).toBe(303);
      expect(await visitor.page.locator('.ic-replies').innerText()).toContain('Everybody who is asked.');
    });

    test('follows a group', async () => {
      await visitor.go(`/c/${trust.slug}/groups/${group.id}`);
      await visitor.press('follow.group.off.button');
      await visitor.reads('follow.group.on.text');
    });

    test('starts a discussion', async () => {
      await visitor.follow('start.title');
      await visitor.type({ 'start.titleLabel': 'Plans in plain words', 'start.bodyLabel': 'Who has *one*?' });
      await visitor.press('form.preview');
      expect(await visitor.page.locator('.ic-preview em').innerText()).toBe('one');
      expect(await visitor.press('start.button')).toBe(303);
      expect(await visitor.title()).toBe('Plans in plain words');
    });

    test('shares a change in practice', async () => {
      await visitor.go(`/c/${trust.slug}/groups/${group.id}`);
      await visitor.follow('practiceChange.title');
      await visitor.type({
        'start.titleLabel': 'A plan on one page',
        'practiceChange.changed': 'One page',
        'practiceChange.why': 'Nobody read ten',
        'practiceChange.involved': 'Everybody in the room',
        'practiceChange.happened': 'It is on the fridge',
      });
      await visitor.press('practiceChange.button');
      await visitor.reads('practiceChange.happened');
      await visitor.sees('It is on the fridge');
    });

    test('is noticed by the person who was answered', async () => {
      const other = await site.visitor({ ...way, as: wren });
      const words = other.t('notification.reply.posted', { actor: 'Heron', title: 'Who is in the room?' });
      const link = other.page.getByRole('link', { name: words, exact: true });
      await until('a notification', async () => {
        await other.go(`/c/${trust.slug}/notifications`);
        return link.count();
      });
      await link.click();
      await other.page.waitForURL(`**${other.href(thread)}*`);
      await other.page.context().close();
    });

    test('asks for a digest, and reads it in the mailbox', async () => {
      await visitor.go(`/c/${trust.slug}/settings`);
      await visitor.press('settings.sendNow');
      await visitor.reads('settings.done.asked');
      const { id } = await site.mailTo(heron.email, 2);
      await visitor.follow('settings.openMailbox');
      await visitor.page.locator(`a[href$="${id}"]`).click();
      const mail = visitor.page.frameLocator('iframe').locator('body');
      await mail.getByText('Who is in the room?').first().waitFor();
      expect(await visitor.page.locator('.ic-mail__text').innerText()).toContain(thread);
    });

    test('signs out', async () => {
      await visitor.press('nav.signOut');
      await visitor.go(thread);
      expect(visitor.path).toMatch(/^\/sign-in\?/);
    });
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});
