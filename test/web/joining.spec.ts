import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { secretIn, Site } from './site.js';

const onAPhone = { screen: 'phone', script: false } as const;

const PUBLISH = `mutation ($input: PublishGroundRulesInput!) { publishGroundRules(input: $input) { version } }`;
const ACCEPT_RULES = `mutation ($input: AcceptGroundRulesInput!) { acceptGroundRules(input: $input) { acceptedRules } }`;

describeWithBrowser('coming in, on a phone without script', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());

  describe.each(['en', 'cy'] as const)('in %s', (language) => {
    const email = `newcomer-${language}@people.example`;
    let trust: TestCommunity;
    let group: TestGroup;
    let heron: TestMember;
    let admin: Visitor;
    let newcomer: Visitor;
    let link: string;
    let thread: string;

    beforeAll(async () => {
      trust = await site.world.community(`Riverside ${language}`);
      group = await trust.group({ name: 'Partnership' });
      heron = await trust.member({ displayName: 'Heron', roles: ['admin'], language });
      const { id } = await heron.startThread(group, { title: 'Who is in the room?' });
      thread = `/c/${trust.slug}/threads/${id}`;
      await heron.get(PUBLISH, { input: { basedOn: 0, textEn: 'Be kind.', textCy: 'Byddwch yn garedig.' } });
      await heron.get(ACCEPT_RULES, { input: { version: 1 } });
      admin = await site.visitor({ ...onAPhone, language, as: heron });
      newcomer = await site.visitor({ ...onAPhone, language });
    });
    afterAll(() => Promise.all([admin, newcomer].map(({ page }) => page.context().close())));

    test('an admin invites by mail', async () => {
      link = await invite(site, admin, trust, email, 'Do come.');
      await admin.reads('invitations.done.invited');
    });

    test('whoever only opens the link doesn’t use it up', async () => {
      for (const _scanner of [1, 2]) expect((await fetch(site.world.url + link)).status).toBe(200);
      await newcomer.go(link);
      await newcomer.reads('invited.from', { name: 'Heron' });
      await newcomer.sees('Do come.');
    });

    test('a name that imitates another is refused at its field, and stays as it was typed', async () => {
      const imitation = '\u041deron';
      await newcomer.type({ 'invited.name': imitation });
      await newcomer.page.locator('input[name=language][value=CY]').check();
      expect(await newcomer.press('invited.accept')).toBe(422);
      const words = newcomer.t('error.NAME_TAKEN');
      expect(await newcomer.problems()).toEqual([{ words, field: '#displayName' }]);
      expect(await newcomer.page.locator('#displayName-error').innerText()).toContain(words);
      expect(await newcomer.typed('displayName')).toEqual([imitation]);
      expect(await newcomer.page.locator('input[name=language][value=CY]').isChecked()).toBe(true);
      await newcomer.page.locator(`input[name=language][value=${language.toUpperCase()}]`).check();
    });

    test('with a name of their own they are in, and find what is left to do', async () => {
      await newcomer.type({ 'invited.name': 'Tarn' });
      expect(await newcomer.press('invited.accept')).toBe(303);
      expect(newcomer.path).toBe(`/c/${trust.slug}`);
      await newcomer.reads('todo.title');
      await newcomer.link('todo.RULES').waitFor();
    });

    test('reads and accepts the ground rules, and is led back to reply', async () => {
      await newcomer.go(thread);
      await newcomer.follow('acceptRules.read');
      await newcomer.sees(language === 'en' ? 'Be kind.' : 'Byddwch yn garedig.');
      expect(await newcomer.press('acceptRules.accept')).toBe(303);
      expect(newcomer.path).toBe(thread);
      await newcomer.type({ 'reply.bodyLabel': 'Everybody who is asked.' });
      expect(await newcomer.press('reply.button')).toBe(303);
      expect(await newcomer.page.locator('.ic-replies').innerText()).toContain('Everybody who is asked.');
      expect(await newcomer.page.locator('.ic-replies').innerText()).toContain('Tarn');
    });

    test('the welcome list gets shorter', async () => {
      await newcomer.go(`/c/${trust.slug}`);
      expect(await newcomer.link('todo.RULES').count()).toBe(0);
      const digest = newcomer.t('todo.skipWhat', { step: newcomer.t('todo.DIGEST') });
      await newcomer.page.getByRole('button', { name: digest, exact: true }).click();
      await newcomer.page.waitForLoadState();
      await newcomer.link('todo.DIGEST').waitFor({ state: 'detached' });
    });

    test('a link that was used says so', async () => {
      const other = await site.visitor({ ...onAPhone, language });
      expect((await other.go(link)).status()).toBe(422);
      expect(await other.title()).toBe(other.t('invited.broken.title'));
      await other.page.context().close();
    });

    test('an invitation that was withdrawn explains itself', async () => {
      const address = `withdrawn-${language}@people.example`;
      const withdrawn = await invite(site, admin, trust, address);
      const words = admin.t('invitations.withdrawFrom', { email: address });
      await admin.page.getByRole('button', { name: words, exact: true }).click();
      await admin.reads('invitations.done.withdrawn');
      const other = await site.visitor({ ...onAPhone, language });
      expect((await other.go(withdrawn)).status()).toBe(422);
      expect((await other.problems()).map((problem) => problem.words)).toEqual([
        other.t('error.INVITATION_NOT_USABLE'),
      ]);
      await other.link('signIn.title').first().waitFor();
      await other.page.context().close();
    });

    test('in a second community they have another name, and switch between the two', async () => {
      const second = await site.world.community(`Hillside ${language}`);
      const rowan = await second.member({ displayName: 'Rowan', roles: ['admin'] });
      const visitor = await site.visitor({ ...onAPhone, language, as: rowan });
      await newcomer.go(await invite(site, visitor, second, email, '', 2));
      await newcomer.type({ 'invited.name': 'Brook' });
      expect(await newcomer.press('invited.accept')).toBe(303);
      expect(await nameIn(newcomer, second)).toBe('Brook');
      const there = newcomer.page.getByRole('navigation', { name: newcomer.t('switch.label') });
      await there.getByRole('link', { name: `Riverside ${language}` }).click();
      await newcomer.page.waitForURL(`**/c/${trust.slug}`);
      expect(await nameIn(newcomer, trust)).toBe('Tarn');
      await visitor.page.context().close();
    });

    test('who is suspended finds nothing, and is let back in', async () => {
      const people = `/c/${trust.slug}/admin/people`;
      await admin.go(`${people}?name=Tarn`);
      await admin.page.getByRole('link', { name: 'Tarn', exact: true }).click();
      await admin.page.waitForURL(`**${people}/*`);
      expect(await admin.press('team.suspendButton')).toBe(422);
      expect((await admin.problems()).map(({ field }) => field)).toEqual(['#reason']);
      await admin.type({ 'team.suspendReason': 'A pause' });
      expect(await admin.press('team.suspendButton')).toBe(303);
      await admin.reads('team.done.suspended');
      expect((await newcomer.go(thread)).status()).toBe(404);
      await admin.go(people);
      await admin.page.getByRole('link', { name: 'Tarn', exact: true }).click();
      await admin.page.waitForURL(`**${people}/*`);
      expect(await admin.press('team.liftButton')).toBe(303);
      await admin.reads('team.done.lifted');
      expect((await newcomer.go(thread)).status()).toBe(200);
    });

    test('nobody suspends themselves', async () => {
      await admin.go(`/c/${trust.slug}/admin/people/${heron.id}`);
      await admin.button('team.appointButton').waitFor();
      expect(await admin.button('team.suspendButton').count()).toBe(0);
    });
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});

/** Fills in the form of invitations. @returns the path that the mail leads to */
async function invite(
  site: Site,
  admin: Visitor,
  { slug }: TestCommunity,
  email: string,
  message = '',
  count = 1,
): Promise<string> {
  await admin.go(`/c/${slug}/admin/invitations`);
  await admin.type({ 'invitations.emails': email, 'invitations.message': message });
  expect(await admin.press('invitations.send')).toBe(303);
  return `/invitation/${secretIn(await site.mailTo(email, count), 'invitation')}`;
}

async function nameIn(visitor: Visitor, { slug }: TestCommunity): Promise<string> {
  await visitor.go(`/c/${slug}/profile`);
  return (await visitor.typed('displayName'))[0]!;
}
