import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { ReceivedMail } from '#mail';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { linkIn, Site } from './site.js';

const ASK = `mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id } }`;
const LEAVE = `mutation ($input: LeaveCommunityInput!) { leaveCommunity(input: $input) }`;

describeWithBrowser('mails with the news', () => {
  let site: Site;
  let trust: TestCommunity;
  let elsewhere: TestCommunity;
  let group: TestGroup;
  let wren: TestMember;
  let heron: TestMember;
  let visitor: Visitor;
  let settings: string;

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community('Riverside');
    elsewhere = await site.world.community('Hillside');
    group = await trust.group({ name: 'Partnership' });
    settings = `/c/${trust.slug}/settings`;
    wren = await trust.member({ displayName: 'Wren', roles: ['admin'], digest: 'never' });
    await wren.startThread(group, { title: 'Who is in the room?', body: 'A private thought.' });
  });
  afterAll(() => site.close());

  beforeEach(async () => {
    heron = await trust.member({ displayName: `Heron ${uuid().slice(-6)}`, language: 'en' });
    visitor = await site.visitor({ as: heron, script: false });
  });

  describe('the settings', () => {
    test('hold how often, when, until when not, and how much', async () => {
      await visitor.go(settings);
      await visitor.page.getByLabel(visitor.t('settings.frequency.MONTHLY')).check();
      await visitor.field('emails.weekday').selectOption('5');
      await visitor.field('emails.hour').selectOption('18');
      await visitor.page.getByLabel(visitor.t('emails.content.TITLES')).check();
      expect(await visitor.press('emails.save')).toBe(303);
      await visitor.reads('settings.done.saved');
      expect(await chosen(heron)).toEqual(['monthly', 5, 18, 'titles', null]);
      const next = await visitor.page.locator('#next').innerText();
      expect(next).toMatch(/Friday,? [1-7] \w+ \d{4} at 18:00/);
    });

    test('show a day that was refused, and everything else that was chosen', async () => {
      await visitor.go(settings);
      await visitor.page.getByLabel(visitor.t('settings.frequency.DAILY')).check();
      await visitor.type({ 'emails.pausedUntil': '2020-01-01' });
      expect(await visitor.press('emails.save')).toBe(422);
      expect((await visitor.problems()).map(({ field }) => field)).toEqual(['#pausedUntil']);
      expect(await visitor.typed('pausedUntil')).toEqual(['2020-01-01']);
      expect(await visitor.page.getByLabel(visitor.t('settings.frequency.DAILY')).isChecked()).toBe(true);
      expect((await chosen(heron))[0]).toBe('weekly');
    });

    test('offer no more than the community allows, and lower nobody who only saves them', async () => {
      const quiet = await site.world.community('Quietside');
      const kite = await quiet.member({ displayName: 'Kite' });
      await site.world.database.sql(`update community set mail_content = 'titles' where id = $1`, [quiet.id]);
      const reader = await site.visitor({ as: kite });
      await reader.go(`/c/${quiet.slug}/settings`);
      await reader.reads('emails.most.TITLES');
      expect(await reader.page.getByLabel(reader.t('emails.content.FULL')).count()).toBe(0);
      expect(await reader.page.getByLabel(reader.t('emails.content.TITLES')).isChecked()).toBe(true);
      await reader.press('emails.save');
      expect((await chosen(kite))[3]).toBe('full');
    });
  });

  describe('the preview', () => {
    test('is the next mail, and its plain text', async () => {
      await visitor.go(`${settings}/next`);
      await visitor.sees(visitor.t('digest.subject'));
      const frame = visitor.page.frameLocator('iframe');
      await frame.getByRole('link', { name: 'Who is in the room?' }).waitFor();
      expect(await visitor.page.locator('.ic-mail__text').textContent()).toContain('A private thought.');
    });

    test('says why nothing would come', async () => {
      const reader = await site.visitor({ as: wren });
      await reader.go(`${settings}/next`);
      expect(await reader.title()).toBe(reader.t('emails.preview.none'));
      await reader.reads('emails.next.never', { community: 'Riverside' });
    });
  });

  describe('the link to stop', () => {
    let stranger: Visitor;
    let mail: ReceivedMail;

    beforeEach(async () => {
      await elsewhere.member({ email: heron.email, displayName: heron.displayName, language: 'en' });
      await elsewhereHasNews();
      await heron.get(ASK, { input: { id: uuid() } });
      mail = await site.mailTo(heron.email);
      stranger = await site.visitor({ script: false });
    });

    test('changes nothing by being opened, and needs no signing in', async () => {
      await stranger.page.goto(stopLinks(mail).at(-1)!);
      expect(await frequencies(heron)).toEqual(['weekly', 'weekly']);
      expect(await stranger.press('emails.stop.all')).toBe(303);
      await stranger.reads('emails.stop.done.all');
      expect(await frequencies(heron)).toEqual(['never', 'never']);
      await stranger.page.reload();
      expect(await stranger.title()).toBe(stranger.t('emails.stop.stopped'));
    });

    test('stops one community, then all of them, or brings one back', async () => {
      await stranger.page.goto(stopLinks(mail)[0]!);
      await stranger.page.getByRole('button', { name: /Stop emails about (Riverside|Hillside)/ }).click();
      await stranger.reads('emails.stop.done.one');
      expect((await frequencies(heron)).sort()).toEqual(['never', 'weekly']);
      await stranger.page.getByLabel(stranger.t('settings.frequency.MONTHLY')).check();
      expect(await stranger.press('emails.stop.save')).toBe(303);
      expect((await frequencies(heron)).sort()).toEqual(['monthly', 'weekly']);
      expect(await stranger.press('emails.stop.all')).toBe(303);
      expect(await frequencies(heron)).toEqual(['never', 'never']);
    });

    test('is explained when a part of it is missing or it was made up', async () => {
      const whole = stopLinks(mail)[0]!;
      for (const link of [whole.slice(0, -3), whole.replace(/.{4}$/, 'AAAA')]) {
        expect((await stranger.page.goto(link))!.status()).toBe(404);
        expect(await stranger.title()).toBe(stranger.t('emails.link.title'));
      }
    });
  });

  describe('the link to mark a mail as read', () => {
    let link: string;

    beforeEach(async () => {
      await heron.get(ASK, { input: { id: uuid() } });
      link = /\S+\/emails\/read\/[\w-]+/.exec((await site.mailTo(heron.email)).text)![0];
    });

    test('survives signing in', async () => {
      const stranger = await site.visitor({ script: false });
      await stranger.page.goto(link);
      await stranger.type({ 'signIn.email': heron.email });
      await stranger.press('signIn.send');
      await stranger.page.goto(linkIn(await site.mailTo(heron.email, 2)));
      await stranger.press('useLink.button');
      expect(stranger.page.url()).toBe(link);
      expect(await stranger.press('emails.read.button')).toBe(303);
      await stranger.reads('emails.read.done');
    });

    test('is nobody else’s', async () => {
      const reader = await site.visitor({ as: wren });
      expect((await reader.page.goto(link))!.status()).toBe(404);
      expect(await reader.title()).toBe(reader.t('emails.read.notYours'));
    });

    test('explains what can’t be seen any more', async () => {
      await elsewhere.member({ email: heron.email });
      await heron.get(LEAVE, { input: {} });
      await visitor.page.goto(link);
      await visitor.reads('emails.read.lostAccess');
      const words = await visitor.page.locator('main').innerText();
      expect(words).not.toContain('Who is in the room?');
    });
  });

  test('a link to what one may no longer see is explained', async () => {
    const { id } = await wren.startThread(group, { title: 'Only for members' });
    await elsewhere.member({ email: heron.email });
    await heron.get(LEAVE, { input: {} });
    expect((await visitor.go(`/c/${trust.slug}/threads/${id}`)).status()).toBe(404);
    await visitor.reads('emails.gone');
    expect(await visitor.page.locator('body').innerText()).not.toContain('Only for members');
  });

  test('whose mail comes back is told after signing in, and what to do', async () => {
    await site.world.database.sql(
      `update account set mail_problem = 'full', mail_problem_at = now() where id = $1`,
      [heron.accountId],
    );
    await visitor.go(`/c/${trust.slug}`);
    await visitor.follow('emails.trouble.link');
    expect(await visitor.title()).toBe(visitor.t('emails.trouble.title'));
    expect(await visitor.press('emails.trouble.button')).toBe(303);
    await visitor.reads('emails.trouble.done', { email: heron.email });
    await visitor.go(`/c/${trust.slug}`);
    expect(await visitor.link('emails.trouble.link').count()).toBe(0);
  });

  describe('for admins', () => {
    test('numbers say how mails got there', async () => {
      await heron.get(ASK, { input: { id: uuid() } });
      await site.mailTo(heron.email);
      const admin = await site.visitor({ as: wren, script: false });
      await admin.go(`/c/${trust.slug}/admin/emails`);
      const words = await admin.page.locator('main').innerText();
      expect(words).toContain(admin.t('delivery.sent'));
      expect(words).not.toContain('@');
    });

    test('a dry run says who would get one, and never what', async () => {
      const admin = await site.visitor({ as: wren, script: false });
      await admin.go(`/c/${trust.slug}/admin/emails/forecast`);
      const line = (name: string) => admin.page.locator('.ic-log li', { hasText: name }).innerText();
      expect(await line(heron.displayName)).toContain(admin.t('forecast.DUE'));
      expect(await line('Wren')).toContain(admin.t('forecast.NEVER'));
      const words = await admin.page.locator('main').innerText();
      expect(words).not.toMatch(/Who is in the room|private thought|@/);
    });

    test('and for nobody else', async () => {
      for (const path of ['', '/forecast'])
        expect((await visitor.go(`/c/${trust.slug}/admin/emails${path}`)).status()).toBe(404);
    });
  });

  async function elsewhereHasNews(): Promise<void> {
    const kestrel = await elsewhere.member();
    await kestrel.startThread(await elsewhere.group(), { title: 'How are the evenings?' });
  }

  const frequencies = async (member: TestMember): Promise<string[]> =>
    (await rows(member)).map(({ digest_frequency }) => digest_frequency);

  async function chosen(member: TestMember) {
    const [row] = await rows(member);
    const { digest_frequency, digest_weekday, digest_hour, digest_content, digest_paused_until } = row!;
    return [digest_frequency, digest_weekday, digest_hour, digest_content, digest_paused_until];
  }

  const rows = (member: TestMember) =>
    site.world.database.sql<{
      digest_frequency: string;
      digest_weekday: number;
      digest_hour: number;
      digest_content: string;
      digest_paused_until: string | null;
    }>(
      `select digest_frequency, digest_weekday, digest_hour, digest_content, digest_paused_until::text
         from member where account_id = $1`,
      [member.accountId],
    );
});

/** Those of single communities first; the last stops all. */
const stopLinks = ({ text }: ReceivedMail): string[] => text.match(/\S+\/unsubscribe\/[\w-]+/g)!;
