import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { MessageKey } from '#platform';
import { describeWithBrowser, expectNoSidewaysScroll } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { Site } from './site.js';

const REPORT = `mutation ($input: ReportContentInput!) { reportContent(input: $input) { reason } }`;
const EDIT = `mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }`;

describeWithBrowser('moderation', () => {
  let site: Site;
  let trust: TestCommunity;
  let group: TestGroup;
  let champion: TestMember;
  let deputy: TestMember;
  let author: TestMember;
  let reporter: TestMember;
  let thread: string;
  let reply: string;

  const community = () => `/c/${trust.slug}`;
  const reportPage = () => `${community()}/report?kind=reply&id=${reply}`;
  const onPhone = (as: TestMember, script = true) => site.visitor({ as, screen: 'phone', script });
  const report = (who: TestMember, reason = 'HURTFUL') =>
    who.get(REPORT, {
      input: { id: uuid(), subjectKind: 'reply', subjectId: reply, reason, words: 'It stings' },
    });
  const choose = (visitor: Visitor, key: MessageKey) => visitor.field(key).check({ force: true });

  /** The only case of the author, as an address. */
  async function caseOf({ id }: TestMember): Promise<string> {
    const [found] = await site.world.database.sql<{ id: string }>(
      'select id from moderation_case where author_id = $1',
      [id],
    );
    return `${community()}/moderation/${found!.id}`;
  }

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community();
    group = await trust.group();
    champion = await trust.member({ displayName: 'Heron', championOf: [group] });
    deputy = await trust.member({ displayName: 'Siskin', deputyOf: [group] });
    reporter = await trust.member({ displayName: 'Dunnock' });
  });
  afterAll(() => site.close());

  beforeEach(async () => {
    author = await trust.member();
    const { id } = await champion.startThread(group);
    thread = `${community()}/threads/${id}`;
    reply = (await author.reply({ id }, 'Words that **sting** a little')).id;
  });

  describe.each([true, false])('reporting for the first time, script %s', (script) => {
    test('says who will look and what happens, and shows urgent help at once', async () => {
      const visitor = await onPhone(reporter, script);
      await visitor.go(reportPage());
      await visitor.reads('reporting.worriedTitle');
      await visitor.sees('Heron');
      await visitor.type({ 'reporting.words': 'They sound very low' });
      expect(await visitor.press('reporting.button')).toBe(422);
      expect(await visitor.problems()).toEqual([
        { words: visitor.t('error.BAD_CHOICE.reason'), field: '#reason' },
      ]);
      expect(await visitor.typed('words')).toEqual(['They sound very low']);
      await choose(visitor, 'reporting.reason.WORRIED');
      expect(await visitor.press('reporting.button')).toBe(303);
      expect(await visitor.title()).toBe(visitor.t('reporting.sentTitle'));
      expect(await visitor.page.locator('.ic-help-now').count()).toBe(1);
      await visitor.reads('reporting.then.quiet');
      await expectNoSidewaysScroll(visitor.page, 320);
      const [kept] = await site.world.database.sql(
        `select r.reason, r.words, c.worried from report r join moderation_case c on c.id = r.case_id
          where c.subject_id = $1`,
        [reply],
      );
      expect(kept).toEqual({ reason: 'worried', words: 'They sound very low', worried: true });
    });

    test('a session that ends in the middle loses nothing', async () => {
      const visitor = await onPhone(await trust.member({ email: `a-${script}@people.example` }), script);
      await visitor.go(reportPage());
      await choose(visitor, 'reporting.reason.SPAM');
      await visitor.type({ 'reporting.words': 'The price list' });
      await visitor.page.context().clearCookies();
      await visitor.press('reporting.button');
      await visitor.reads('signIn.kept');
      await site.signIn(visitor, `a-${script}@people.example`);
      await visitor.reads('form.kept');
      expect(await visitor.typed('words')).toEqual(['The price list']);
      expect(await visitor.field('reporting.reason.SPAM').isChecked()).toBe(true);
    });
  });

  test('what one may not see can’t be reported', async () => {
    const visitor = await onPhone(reporter);
    const response = await visitor.go(`${community()}/report?kind=reply&id=${uuid()}`);
    expect(response.status()).toBe(404);
  });

  describe.each([true, false])('a decision, script %s', (script) => {
    test('from the queue to the author, back with new words, and into sight again', async () => {
      await report(reporter);
      const moderator = await onPhone(champion, script);
      await moderator.go(community());
      await moderator.page.locator('.ic-nav__link', { hasText: moderator.t('nav.reports') }).click();
      await moderator.follow('duty.look');
      await moderator.page.goto((await caseOf(author)).toString());
      expect(await moderator.press('case.take')).toBe(303);
      await moderator.reads('case.yours');
      await choose(moderator, 'deciding.ASK_TO_EDIT');
      await moderator.type({ 'deciding.reason': 'Thank you for writing.' });
      await moderator.page.getByText(moderator.t('deciding.templates')).click();
      const template = moderator.page.locator('.ic-deciding__only--ASK_TO_EDIT li').first();
      const words = await template.locator('p').innerText();
      await Promise.all([moderator.page.waitForEvent('load'), template.getByRole('button').click()]);
      expect(await moderator.typed('reason')).toEqual([`Thank you for writing.\n\n${words}`]);
      expect(await moderator.field('deciding.ASK_TO_EDIT').isChecked()).toBe(true);
      expect(await moderator.press('deciding.check')).toBe(200);
      await moderator.sees(words);
      expect(await moderator.press('deciding.button')).toBe(303);
      await moderator.reads('queue.done.decided');

      const writer = await onPhone(author, script);
      const other = await onPhone(reporter, script);
      await other.go(thread);
      expect(await other.page.getByText('sting').count()).toBe(0);
      await writer.go((await caseOf(author)).replace('/moderation/', '/decisions/'));
      await writer.sees(words);
      expect(await writer.page.content()).not.toMatch(/Dunnock|It stings/);
      await writer.page.locator('#body').fill('Words that help');
      expect(await writer.press('told.resubmit')).toBe(303);
      await writer.reads('told.resubmitted');

      await moderator.go(`${community()}/moderation`);
      await moderator.reads('queue.changed');
      await moderator.page.goto(await caseOf(author));
      await moderator.sees('Words that help');
      await choose(moderator, 'deciding.SHOW_AGAIN');
      await moderator.type({ 'deciding.reason': 'Thank you.' });
      await moderator.press('deciding.check');
      expect(await moderator.press('deciding.button')).toBe(303);
      await other.go(thread);
      await other.sees('Words that help');
    });

    test('without a choice or a reason it asks for both; nothing typed is lost on the way back', async () => {
      await report(reporter);
      const moderator = await onPhone(champion, script);
      await moderator.page.goto(await caseOf(author));
      expect(await moderator.press('deciding.check')).toBe(422);
      expect((await moderator.problems()).map(({ field }) => field)).toEqual(['#decision', '#reason']);
      await choose(moderator, 'deciding.WARN');
      await moderator.type({ 'deciding.reason': 'Kinder words\n\nnext time' });
      await moderator.press('deciding.check');
      expect(await moderator.press('deciding.change')).toBe(200);
      expect(await moderator.typed('reason')).toEqual(['Kinder words\n\nnext time']);
      expect(await moderator.field('deciding.WARN').isChecked()).toBe(true);
    });
  });

  test('a passage that isn’t there is said at its field; one that is goes', async () => {
    await report(reporter, 'IDENTIFIES');
    const moderator = await onPhone(champion);
    await moderator.page.goto(await caseOf(author));
    await choose(moderator, 'deciding.REDACT');
    await moderator.type({ 'deciding.passages': 'stings', 'deciding.reason': 'It shows who you mean.' });
    await moderator.press('deciding.check');
    expect(await moderator.press('deciding.button')).toBe(422);
    expect((await moderator.problems()).map(({ field }) => field)).toEqual(['#passages']);
    await moderator.type({ 'deciding.passages': '**sting** a little' });
    await moderator.press('deciding.check');
    expect(await moderator.press('deciding.button')).toBe(303);
    await moderator.go(thread);
    expect(await moderator.page.getByText('sting').count()).toBe(0);
  });

  describe('two at once', () => {
    const decide = async (visitor: Visitor) => {
      await choose(visitor, 'deciding.NO_ACTION');
      await visitor.type({ 'deciding.reason': 'Nothing is wrong with it.' });
      await visitor.press('deciding.check');
    };

    test('whoever comes second is told so, and can still copy what they wrote', async () => {
      await report(reporter);
      const [first, second] = [await onPhone(champion), await onPhone(deputy)];
      for (const visitor of [first, second]) {
        await visitor.page.goto(await caseOf(author));
        await decide(visitor);
      }
      expect(await first.press('deciding.button')).toBe(303);
      expect(await second.press('deciding.button')).toBe(422);
      expect(await second.problems()).toEqual([{ words: second.t('error.ALREADY_DECIDED'), field: null }]);
      expect(await second.page.locator('#reason').innerText()).toBe('Nothing is wrong with it.');
    });

    test('one who finds it taken keeps what they typed', async () => {
      await report(reporter);
      const [first, second] = [await onPhone(champion), await onPhone(deputy)];
      await second.page.goto(await caseOf(author));
      await decide(second);
      await first.page.goto(await caseOf(author));
      await first.press('case.take');
      expect(await second.press('deciding.button')).toBe(422);
      expect(await second.problems()).toEqual([
        { words: second.t('error.TAKEN_BY_SOMEBODY_ELSE'), field: null },
      ]);
      await second.sees('Nothing is wrong with it.');
    });

    test('words that changed meanwhile are looked at again before anything is decided', async () => {
      await report(reporter);
      const moderator = await onPhone(champion);
      await moderator.page.goto(await caseOf(author));
      await decide(moderator);
      await author.get(EDIT, { input: { replyId: reply, body: 'Much worse words' } });
      expect(await moderator.press('deciding.button')).toBe(422);
      expect(await moderator.problems()).toEqual([
        { words: moderator.t('error.CHANGED_MEANWHILE'), field: null },
      ]);
      await moderator.sees('Much worse words');
      expect(await moderator.typed('reason')).toEqual(['Nothing is wrong with it.']);
      await moderator.press('deciding.check');
      expect(await moderator.press('deciding.button')).toBe(303);
    });
  });

  test('whoever is no moderator any more can still copy what they wrote', async () => {
    const former = await trust.member({ deputyOf: [group] });
    await report(reporter);
    const moderator = await onPhone(former);
    await moderator.page.goto(await caseOf(author));
    await choose(moderator, 'deciding.WARN');
    await moderator.type({ 'deciding.reason': 'A reason that took a while.' });
    await site.world.database.sql('delete from appointment where member_id = $1', [former.id]);
    expect(await moderator.press('deciding.check')).toBe(404);
    expect(await moderator.typed('typed')).toEqual(['A reason that took a while.']);
  });

  test('a note keeps what was typed for the decision', async () => {
    await report(reporter);
    const moderator = await onPhone(champion, false);
    await moderator.page.goto(await caseOf(author));
    await moderator.type({ 'deciding.reason': 'Half a reason' });
    await moderator.page.getByText(moderator.t('case.addNote')).click();
    await moderator.type({ 'case.note': 'I know them, and will ask first.' });
    expect(await moderator.press('case.saveNote')).toBe(200);
    await moderator.sees('I know them, and will ask first.');
    expect(await moderator.typed('reason', 'text')).toEqual(['Half a reason', '']);
  });

  test('who looks after nothing has no queue, and no link to one', async () => {
    await report(reporter);
    const visitor = await onPhone(author);
    await visitor.go(community());
    expect(await visitor.page.locator('.ic-nav__link', { hasText: visitor.t('nav.reports') }).count()).toBe(
      0,
    );
    const statuses = [`${community()}/champion`, `${community()}/moderation`, await caseOf(author)].map(
      async (path) => (await visitor.page.request.get(path)).status(),
    );
    for (const status of await Promise.all(statuses)) expect([403, 404]).toContain(status);
  });

  test('somebody is blocked, listed for oneself, and let back', async () => {
    const visitor = await onPhone(reporter, false);
    await visitor.go(`${community()}/people/${author.id}/block`);
    await visitor.reads('blocking.does.quiet');
    expect(await visitor.press('blocking.block.button')).toBe(303);
    await visitor.reads('blocking.done.blocked');
    await visitor.sees(author.displayName);
    await visitor.page.locator('#blocked button').click();
    await visitor.reads('blocking.none');
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});
