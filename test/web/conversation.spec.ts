import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { Conversation } from '../support/conversation.js';
import type { Visitor } from '../support/pages.js';
import { Site } from './site.js';

describeWithBrowser('conversation', () => {
  let site: Site;
  let trust: TestCommunity;
  let group: TestGroup;
  let wren: TestMember;
  let heron: TestMember;
  let champion: Conversation;
  let visitors: Record<'true' | 'false', Visitor>;
  let keeper: Visitor;
  let theme: string;

  const groupPath = () => `/c/${trust.slug}/groups/${group.id}`;
  const path = ({ id }: { id: string }) => `/c/${trust.slug}/threads/${id}`;
  const texts = (visitor: Visitor, selector: string) => visitor.page.locator(selector).allInnerTexts();
  const post = (visitor: Visitor, id: string) => visitor.page.locator(`[data-post="${id}"]`);

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community();
    wren = await trust.member({ displayName: 'Wren', roles: ['admin'] });
    heron = await trust.member({ displayName: 'Heron' });
    champion = new Conversation(wren);
    theme = await champion.theme('Risk and safety');
    await champion.explain('CPA', 'how care was planned');
    const plain = await site.visitor({ as: heron, script: false, screen: 'phone' });
    visitors = { true: await site.visitor({ as: heron }), false: plain };
    keeper = await site.visitor({ as: wren, script: false });
  });
  afterAll(() => site.close());

  beforeEach(async () => {
    group = await trust.group({ name: 'Partnership' });
    await site.world.database.sql('delete from draft');
    const appoint = `insert into appointment (tenant_id, member_id, role, group_id) values ($1, $2, 'champion', $3)`;
    await site.world.database.sql(appoint, [trust.id, wren.id, group.id]);
  });

  describe.each(['true', 'false'] as const)('with script: %s', (script) => {
    let visitor: Visitor;
    beforeEach(() => {
      visitor = visitors[script];
    });

    test('a question is asked about a theme, answered, and the answer stands right under it', async () => {
      await visitor.go(`${groupPath()}/start`);
      await visitor.page.getByLabel(visitor.t('kind.QUESTION'), { exact: true }).check();
      await visitor.page.getByLabel('Risk and safety').check();
      await visitor.type({ 'start.titleLabel': 'Who decides?', 'start.bodyLabel': 'Tell me.' });
      await visitor.press('start.button');
      expect(await texts(visitor, '.ic-post--opening .ic-tags > *')).toEqual(['Question', 'Risk and safety']);
      const id = visitor.path.split('/').at(-1)!;
      await wren.reply({ id }, 'First words');
      const helpful = await wren.reply({ id }, 'Everybody in the room');
      await visitor.go(path({ id }));
      await post(visitor, helpful.id)
        .getByRole('button', { name: visitor.t('answer.mark') })
        .click();
      await visitor.page.locator('.ic-answer').waitFor();
      expect(await texts(visitor, '.ic-answer .ic-text')).toEqual(['Everybody in the room']);
      expect(await visitor.link('answer.place').getAttribute('href')).toBe(`#reply-${helpful.id}`);
    });

    test('somebody is answered and quoted, and the quote leads to what it quotes', async () => {
      const thread = await heron.startThread(group);
      const first = await wren.reply(thread, 'The plan comes last, and it takes ten minutes.');
      await visitor.go(path(thread));
      await post(visitor, first.id)
        .getByRole('link', { name: visitor.t('post.answer') })
        .click();
      await visitor.reads('reply.answering', { author: 'Wren' });
      await visitor.type({ 'reply.bodyLabel': 'Which ten?' });
      await visitor.press('reply.button');
      expect(await texts(visitor, '.ic-replies--nested .ic-text')).toEqual(['Which ten?']);
      await visitor.page.goto(visitor.href(`${path(thread)}?quote=${first.id}#reply`));
      expect(await visitor.typed('quoted')).toEqual(['The plan comes last, and it takes ten minutes.']);
      await visitor.page.locator('#quoted').fill('takes ten minutes');
      await visitor.type({ 'reply.bodyLabel': 'Only ten' });
      await visitor.press('reply.button');
      expect(await texts(visitor, '.ic-quote blockquote')).toEqual(['takes ten minutes']);
      expect(await visitor.page.locator('.ic-quote a').getAttribute('href')).toContain(`#reply-${first.id}`);
    });

    test('a word of thanks is said with one button, and taken back', async () => {
      const thread = await wren.startThread(group);
      await visitor.go(path(thread));
      const thanks = () =>
        post(visitor, thread.id).getByRole('button', { name: visitor.t('reaction.THANKS') });
      await thanks().click();
      await visitor.page.locator('.ic-reaction[aria-pressed=true]').waitFor();
      expect(await thanks().innerText()).toContain('1');
      await thanks().click();
      await visitor.page.locator('.ic-reaction[aria-pressed=true]').waitFor({ state: 'detached' });
    });

    test('what could name somebody is asked about once, and again only for something new', async () => {
      const thread = await wren.startThread(group);
      await visitor.go(path(thread));
      await visitor.type({ 'reply.bodyLabel': 'Ring 020 7946 0958 about it' });
      expect(await visitor.press('reply.button')).toBe(422);
      expect(await texts(visitor, '.ic-findings mark')).toEqual(['020 7946 0958']);
      expect(await visitor.page.title()).toMatch(/^Check: /);
      expect(await visitor.page.locator('#body').getAttribute('aria-describedby')).toContain('body-asked');
      if (script === 'true') expect(await visitor.focused()).toContain('ic-findings');
      await visitor.type({ 'reply.bodyLabel': 'Ring 020 7946 0958 or write to wren@example.org' });
      expect(await visitor.press('findings.button')).toBe(422);
      expect(await texts(visitor, '.ic-findings mark')).toEqual(['020 7946 0958', 'wren@example.org']);
      expect(await visitor.press('findings.button')).toBe(303);
      expect(await texts(visitor, '.ic-replies .ic-text')).toEqual([
        'Ring 020 7946 0958 or write to wren@example.org',
      ]);
    });

    test('a draft is saved, offered, listed, gone on with, and gone once it is posted', async () => {
      const thread = await wren.startThread(group);
      await visitor.go(path(thread));
      await visitor.type({ 'reply.bodyLabel': 'Half a thought' });
      await visitor.press('drafts.save');
      await visitor.reads('drafts.kept');
      const elsewhere = await site.visitor({ as: heron, script: script === 'true' });
      await elsewhere.go(path(thread));
      expect(await elsewhere.typed('body')).toEqual(['']);
      await elsewhere.sees('Half a thought');
      await elsewhere.go(`/c/${trust.slug}/drafts`);
      await elsewhere.page.getByRole('link', { name: elsewhere.t('drafts.goOn') }).click();
      expect(await elsewhere.typed('body')).toEqual(['Half a thought']);
      await elsewhere.press('reply.button');
      await elsewhere.go(`/c/${trust.slug}/drafts`);
      await elsewhere.reads('drafts.none');
      await elsewhere.page.context().close();
    });

    test('a discussion closed meanwhile: the words begin another', async () => {
      const thread = await wren.startThread(group);
      await visitor.go(path(thread));
      await visitor.type({ 'reply.bodyLabel': 'Long thoughts' });
      await champion.close(thread.id, 'It is settled');
      expect(await visitor.press('reply.button')).toBe(422);
      expect(await visitor.typed('body')).toEqual(['Long thoughts']);
      await visitor.press('reply.elsewhere');
      expect(await visitor.typed('title', 'body')).toEqual(['', 'Long thoughts']);
      await visitor.type({ 'start.titleLabel': 'Once more' });
      await visitor.press('start.button');
      expect(await visitor.title()).toBe('Once more');
      await visitor.go(`/c/${trust.slug}/drafts`);
      await visitor.reads('drafts.none');
    });

    test('a discussion moved out of sight meanwhile: the words are shown, and can begin another', async () => {
      const closed = await trust.group({ access: 'closed' });
      const appoint = `insert into appointment (tenant_id, member_id, role, group_id) values ($1, $2, 'champion', $3)`;
      await site.world.database.sql(appoint, [trust.id, wren.id, closed.id]);
      await site.world.database.sql(
        'insert into group_member (tenant_id, group_id, member_id) values ($1, $2, $3)',
        [trust.id, closed.id, wren.id],
      );
      const thread = await wren.startThread(group);
      await visitor.go(path(thread));
      await visitor.type({ 'reply.bodyLabel': 'Long thoughts' });
      await champion.move(thread.id, closed.id);
      expect(await visitor.press('reply.button')).toBeGreaterThanOrEqual(400);
      expect(await visitor.title()).toBe(visitor.t('stranded.title'));
      expect(await visitor.typed('typed')).toEqual(['Long thoughts']);
      await visitor.page.locator(`main a[href*="${group.id}/start?draft="]`).click();
      expect(await visitor.typed('body')).toEqual(['Long thoughts']);
      await visitor.type({ 'start.titleLabel': 'Elsewhere' });
      await visitor.press('start.button');
    });

    test('a reply is taken back after a second look', async () => {
      const thread = await wren.startThread(group);
      const { id } = await heron.reply(thread, 'Words I regret');
      await visitor.go(path(thread));
      await post(visitor, id)
        .getByRole('link', { name: visitor.t('post.withdraw') })
        .click();
      await visitor.sees('Words I regret');
      await visitor.press('withdraw.button');
      expect(visitor.path).toBe(path(thread));
      expect(await visitor.page.locator('main').innerText()).not.toContain('Words I regret');
    });

    test('what is taken back by pressing twice ends where it stood, as if it were pressed once', async () => {
      const thread = await wren.startThread(group);
      const { id } = await heron.reply(thread, 'Words I regret');
      const own = await heron.startThread(group, { title: 'Not any more' });
      for (const [asked, end] of [
        [`/c/${trust.slug}/replies/${id}/withdraw`, path(thread)],
        [`${path(own)}/withdraw`, `/c/${trust.slug}/groups/${group.id}`],
      ] as const) {
        await visitor.go(asked);
        const answers = await visitor.page.evaluate(async () => {
          const form = document.querySelector<HTMLFormElement>('main form[method="post"]')!;
          const body = new URLSearchParams([...new FormData(form)] as [string, string][]);
          const press = () => fetch(form.action, { method: 'POST', body });
          const sent = [...(await Promise.all([press(), press()])), await press()];
          return sent.map(({ status, url }) => [status, new URL(url).pathname]);
        });
        expect(answers).toEqual(Array(3).fill([200, end]));
      }
    });

    test('a word of the community’s own is explained, once in a post', async () => {
      const thread = await wren.startThread(group, { body: 'Your CPA, our CPA and `CPA`' });
      await visitor.go(path(thread));
      const term = visitor.page.locator('.ic-post--opening a.ic-term');
      expect([await term.count(), await term.getAttribute('title')]).toEqual([1, 'how care was planned']);
      if (script === 'false')
        return expect(await term.getAttribute('href')).toMatch(`/c/${trust.slug}/glossary#`);
      await term.press('Enter');
      expect(await term.getAttribute('aria-expanded')).toBe('true');
      await visitor.sees('Your CPA (how care was planned), our CPA');
      await term.press(' ');
      expect(await visitor.page.locator('.ic-term__meaning').count()).toBe(0);
    });

    test('what somebody whom one has blocked says is folded away', async () => {
      const magpie = await trust.member({ displayName: script === 'true' ? 'Magpie' : 'Jay' });
      const thread = await wren.startThread(group);
      await magpie.reply(thread, 'Loud words');
      await new Conversation(heron).block(magpie.id);
      await visitor.go(path(thread));
      const words = visitor.page.getByText('Loud words');
      expect(await words.isVisible()).toBe(false);
      await visitor.page.getByText(visitor.t('post.folded')).click();
      expect(await words.isVisible()).toBe(true);
    });
  });

  describe('what is new', () => {
    test('is counted since the last visit, marked, and read once it was shown', async () => {
      const { true: visitor } = visitors;
      const thread = await wren.startThread(group);
      await visitor.go(path(thread));
      await wren.reply(thread, 'One');
      const second = await wren.reply(thread, 'Two');
      await heron.reply(thread, 'My own');
      await visitor.go(groupPath());
      await visitor.reads('thread.new', { count: 2 });
      await visitor.go(path(thread));
      await visitor.reads('thread.newSince', { count: 2 });
      expect(await visitor.link('thread.firstNew').getAttribute('href')).toMatch(/^#reply-/);
      expect(await post(visitor, second.id).locator('.ic-tag--new').count()).toBe(1);
      expect(await visitor.page.locator('.ic-tag--new').count()).toBe(2);
      await visitor.go(path(thread));
      expect(await visitor.page.locator('.ic-new-since, .ic-tag--new').count()).toBe(0);
    });

    test('in a long thread is one link away', async () => {
      const { false: visitor } = visitors;
      const thread = await wren.startThread(group);
      await visitor.go(path(thread));
      await site.world.database.sql(
        `insert into reply (tenant_id, id, thread_id, author_id, body, language, created_at)
         select $1, gen_random_uuid(), $2, $3, 'Reply ' || n, 'en', now() - interval '1 hour' + n * interval '1 second'
           from generate_series(1, 130) n`,
        [trust.id, thread.id, wren.id],
      );
      await site.world.database.sql(
        `update read_mark set read_up_to = now() - interval '1 hour' + interval '120.5 seconds' where thread_id = $1`,
        [thread.id],
      );
      await site.world.database.sql(
        `update thread set reply_count = 130, last_post_at = now(), created_at = now() - interval '2 hours'
          where id = $1`,
        [thread.id],
      );
      await visitor.go(path(thread));
      await visitor.reads('thread.newSince', { count: 10 });
      await visitor.follow('thread.firstNew');
      expect(await texts(visitor, '.ic-replies .ic-text')).toEqual(
        Array.from({ length: 10 }, (_, index) => `Reply ${index + 121}`),
      );
      expect(new URL(visitor.page.url()).hash).toMatch(/^#reply-/);
      await visitor.follow('thread.beginning');
      expect(await visitor.page.locator('.ic-new-since').count()).toBe(0);
      const early = await visitor.page.locator('.ic-replies [data-post]').first().getAttribute('data-post');
      await visitor.page.goto(`${path(thread)}?quote=${early}#reply`);
      await visitor.type({ 'reply.bodyLabel': 'After all the others' });
      await visitor.press('reply.button');
      expect((await texts(visitor, '.ic-replies .ic-text')).at(-1)).toBe('After all the others');
    });
  });

  describe('a change in practice', () => {
    test('goes on with updates, which make a timeline', async () => {
      const { false: visitor } = visitors;
      const change = await new Conversation(heron).change(group.id);
      await visitor.go(path(change));
      await visitor.follow('update.add');
      await visitor.type({ 'update.label': 'Three months on, 14 of 20 have one' });
      await visitor.press('update.button');
      expect(await texts(visitor, '.ic-timeline a')).toEqual(['Three months on, 14 of 20 have one']);
      expect(await texts(visitor, '.ic-post--update .ic-tags > *')).toEqual([visitor.t('update.tag')]);
    });
  });

  describe('whoever looks after the group', () => {
    test('announces a finding with its source; others aren’t offered it', async () => {
      await visitors.false.go(`${groupPath()}/start`);
      expect(await visitors.false.page.locator('#kind-ANNOUNCEMENT').count()).toBe(0);
      await keeper.go(`${groupPath()}/start`);
      expect(await keeper.field('start.citation').isVisible()).toBe(false);
      await keeper.page.locator('#kind-ANNOUNCEMENT').check();
      await keeper.type({
        'start.titleLabel': 'Relationships matter',
        'start.bodyLabel': 'The study is out.',
        'start.citation': 'A journal 2016;4(5)',
      });
      await keeper.press('start.button');
      await keeper.sees('A journal 2016;4(5)');
    });

    test('pins a discussion, which then stands first', async () => {
      const thread = await heron.startThread(group, { title: 'Read me first' });
      await heron.startThread(group, { title: 'Something later' });
      await keeper.go(path(thread));
      await keeper.page.getByText(keeper.t('keeping.title')).click();
      await keeper.press('care.pin');
      await keeper.go(groupPath());
      expect(await texts(keeper, '.ic-thread__title')).toEqual(['Read me first', 'Something later']);
    });

    test('closes one with a reason, and opens it again', async () => {
      const thread = await heron.startThread(group);
      await keeper.go(`${path(thread)}/close`);
      expect(await keeper.press('close.button')).toBe(422);
      expect((await keeper.problems()).map(({ field }) => field)).toEqual(['#reason']);
      await keeper.type({ 'close.reasonLabel': 'It is settled' });
      await keeper.press('close.button');
      await visitors.false.go(path(thread));
      await visitors.false.sees('It is settled');
      expect(await visitors.false.page.locator('textarea').count()).toBe(0);
      await keeper.page.getByText(keeper.t('keeping.title')).click();
      await keeper.press('care.reopen');
      expect(await keeper.page.locator('#body').count()).toBe(1);
    });

    test('moves one after seeing who will read it there', async () => {
      const thread = await heron.startThread(group);
      const closed = await trust.group({ name: 'Carers', access: 'closed' });
      const { sql } = site.world.database;
      const appoint = `insert into appointment (tenant_id, member_id, role, group_id) values ($1, $2, 'champion', $3)`;
      await sql(appoint, [trust.id, wren.id, closed.id]);
      await sql('insert into group_member (tenant_id, group_id, member_id) values ($1, $2, $3)', [
        trust.id,
        closed.id,
        wren.id,
      ]);
      await keeper.go(`${path(thread)}/move`);
      await keeper.page.getByLabel('Carers', { exact: true }).check();
      await Promise.all([keeper.page.waitForEvent('load'), keeper.button('move.next').click()]);
      await keeper.reads('move.loses', { from: 'Partnership', to: 'Carers' });
      expect((await visitors.false.go(path(thread))).status()).toBe(200);
      await Promise.all([
        keeper.page.waitForEvent('load'),
        keeper.button('move.button', { to: 'Carers' }).click(),
      ]);
      expect(await keeper.page.locator('.nhsuk-back-link').innerText()).toBe('Carers');
      expect((await visitors.false.go(path(thread))).status()).toBe(404);
    });
  });

  test('a group’s list is filtered by kind and theme, and the address says so', async () => {
    const { false: visitor } = visitors;
    await heron.startThread(group, { title: 'A question', kind: 'QUESTION', themeIds: [theme] });
    await heron.startThread(group, { title: 'Another question', kind: 'QUESTION' });
    await heron.startThread(group, { title: 'A discussion', themeIds: [theme] });
    await visitor.go(groupPath());
    await visitor.page.getByLabel(visitor.t('filter.kind'), { exact: true }).selectOption('QUESTION');
    await visitor.page.getByLabel(visitor.t('filter.theme'), { exact: true }).selectOption(theme);
    await Promise.all([visitor.page.waitForEvent('load'), visitor.button('filter.button').click()]);
    expect(await texts(visitor, '.ic-thread__title')).toEqual(['A question']);
    expect(visitor.path).toBe(`${groupPath()}?kind=QUESTION&theme=${theme}`);
  });

  describe('where script runs', () => {
    let visitor: Visitor;
    beforeEach(() => {
      visitor = visitors.true;
    });
    const drafts = () =>
      site.world.database.sql<{ body: string }>(
        `select fields::jsonb ->> 'body' as body from draft where member_id = $1 order by 1`,
        [heron.id],
      );

    test('two tabs are two drafts, kept while they are typed and when they are left', async () => {
      const thread = await wren.startThread(group);
      const tab = await site.visitor({ as: heron });
      await visitor.go(path(thread));
      await tab.go(path(thread));
      await visitor.type({ 'reply.bodyLabel': 'In one tab' });
      await tab.type({ 'reply.bodyLabel': 'In the other' });
      await tab.reads('drafts.saved');
      await visitor.go('/about');
      await visitor.go(`/c/${trust.slug}/drafts`);
      await visitor.sees('In one tab');
      expect(await drafts()).toEqual([{ body: 'In one tab' }, { body: 'In the other' }]);
      await visitor.go(path(thread));
      await visitor.reads('form.restored');
      expect(await visitor.typed('body')).toEqual(['In one tab']);
      expect(await texts(visitor, '.ic-drafts__words')).toEqual([expect.stringContaining('In the other')]);
      await visitor.press('reply.button');
      await tab.press('reply.button');
      expect(await texts(tab, '.ic-replies .ic-text')).toEqual(['In one tab', 'In the other']);
      expect(await drafts()).toEqual([]);
      await tab.page.context().close();
    });

    test('a lost connection leaves the words where they are, and says so', async () => {
      const thread = await wren.startThread(group);
      const before = site.trouble.length;
      await visitor.go(path(thread));
      await visitor.type({ 'reply.bodyLabel': 'On the train' });
      await visitor.page.context().setOffline(true);
      await visitor.button('reply.button').click();
      await visitor.reads('drafts.offline');
      expect(await visitor.typed('body')).toEqual(['On the train']);
      await visitor.page.context().setOffline(false);
      await visitor.press('reply.button');
      expect(await texts(visitor, '.ic-replies .ic-text')).toEqual(['On the train']);
      expect(site.trouble.splice(before)).toEqual([expect.stringContaining('ERR_INTERNET_DISCONNECTED')]);
    });

    test('going back to the form after a double click posts no second time', async () => {
      const thread = await wren.startThread(group);
      await visitor.go(path(thread));
      await visitor.type({ 'reply.bodyLabel': 'Once' });
      await visitor.button('reply.button').dblclick();
      await visitor.page.waitForURL('**#reply-*');
      expect(await texts(visitor, '.ic-replies .ic-text')).toEqual(['Once']);
      expect(await drafts()).toEqual([]);
    });

    test('other words under an id that was posted are asked about, not lost', async () => {
      const thread = await wren.startThread(group);
      await visitor.go(path(thread));
      const id = await visitor.page.locator('input[name=id]').inputValue();
      await new Conversation(heron).reply(thread.id, { id, body: 'What came first' });
      await visitor.type({ 'reply.bodyLabel': 'What came second' });
      expect(await visitor.press('reply.button')).toBe(422);
      await visitor.reads('form.second');
      expect(await visitor.press('reply.button')).toBe(303);
      expect(await texts(visitor, '.ic-replies .ic-text')).toEqual(['What came first', 'What came second']);
    });

    test('people in the room are suggested for a mention, by keyboard; nobody outside it', async () => {
      const closed = await trust.group({ access: 'closed' });
      const { sql } = site.world.database;
      for (const member of [heron, wren])
        await sql('insert into group_member (tenant_id, group_id, member_id) values ($1, $2, $3)', [
          trust.id,
          closed.id,
          member.id,
        ]);
      await trust.member({ displayName: 'Wrendale' });
      const thread = await wren.startThread(closed);
      await visitor.go(path(thread));
      await visitor.field('reply.bodyLabel').focus();
      await visitor.page.keyboard.type('Thank you @wre');
      await visitor.page.locator('mention-people [role=option]').first().waitFor();
      expect(await texts(visitor, 'mention-people [role=option]')).toEqual([
        expect.stringMatching(/^Wren(?:,|$)/),
      ]);
      await visitor.page.keyboard.press('ArrowDown');
      const active = await visitor.page.locator('#body').getAttribute('aria-activedescendant');
      expect(await visitor.page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
      await visitor.page.keyboard.press('Enter');
      await visitor.page.keyboard.type('for this');
      expect(await visitor.typed('body')).toEqual(['Thank you @Wren for this']);
    });

    test('what is selected is what is quoted, and what was being typed is still there', async () => {
      const thread = await heron.startThread(group);
      const reply = await wren.reply(thread, 'The plan comes last, and it takes ten minutes.');
      await visitor.go(path(thread));
      await visitor.type({ 'reply.bodyLabel': 'Half a thought' });
      await post(visitor, reply.id)
        .locator('.ic-text p')
        .evaluate((paragraph) => {
          getSelection()!.setBaseAndExtent(paragraph.firstChild!, 4, paragraph.firstChild!, 19);
        });
      await post(visitor, reply.id)
        .getByRole('link', { name: visitor.t('post.quote') })
        .click();
      await visitor.page.locator('#quoted').waitFor();
      expect(await visitor.typed('quoted', 'body')).toEqual(['plan comes last', 'Half a thought']);
      await visitor.press('reply.button');
      expect(await texts(visitor, '.ic-quote blockquote')).toEqual(['plan comes last']);
    });
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});
