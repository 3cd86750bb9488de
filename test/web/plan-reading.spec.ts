import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { v7 as uuid } from 'uuid';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { actionIn, DROP, inDays, planOf, UPDATE } from '../support/plans.js';
import { propose } from '../support/workshops.js';
import { Site } from './site.js';

describeWithBrowser('how a plan is going', () => {
  let site: Site;
  let trust: TestCommunity;
  let lead: TestMember;
  let wren: TestMember;
  let stranger: TestMember;
  let theme: string;
  let plan: string;
  let quiet: { id: string };

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community('Riverside');
    lead = await trust.member({ displayName: 'Juniper', roles: ['lead'] });
    wren = await trust.member({ displayName: '@Wren' });
    stranger = await (await site.world.community('Glannau')).member();
    theme = await themeIn('Risk and safety');
    await fill();
  });
  afterAll(() => site?.close());

  async function themeIn(name: string): Promise<string> {
    const id = uuid();
    await site.world.database.sql(
      `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, $3, 'Risg a diogelwch')`,
      [trust.id, id, name],
    );
    return id;
  }

  /** Four actions under a theme, two of them Wren’s, and 25 others that are on their way. */
  async function fill(): Promise<void> {
    const { id } = await planOf(lead, { title: '=Plans, opened' });
    plan = `/c/${trust.slug}/plans/${id}`;
    const under = { themeIds: [theme] };
    const idea = await propose(wren, { sentence: 'Open my plan with me', ...under });
    const sources = [{ kind: 'idea', id: idea }];
    const late = await actionIn({ id }, lead, { ...under, what: '=1+1', sources, owner: wren });
    quiet = await actionIn({ id }, lead, { ...under, what: '+44 ring families', owner: wren });
    const blocked = await actionIn({ id }, lead, { ...under, what: '-Find a room' });
    const dropped = await actionIn({ id }, lead, { ...under, what: 'A garden' });
    for (let n = 0; n < 25; n++) await actionIn({ id }, lead, { what: `Visit team ${n}`, dueOn: inDays(60) });
    await lead.get(UPDATE, {
      input: { id: uuid(), actionId: blocked.id, state: 'BLOCKED', words: 'No room' },
    });
    await lead.get(DROP, { input: { id: uuid(), actionId: dropped.id, reason: '@There is no ground.' } });
    const { sql } = site.world.database;
    await sql(`update action set due_on = current_date - 9 where id = $1`, [late.id]);
    await sql(`update action set last_news_at = now() - interval '50 days' where id = $1`, [quiet.id]);
  }

  const titles = ({ page }: Visitor) => page.locator('.ic-plan-action__what').allInnerTexts();
  const arrive = ({ page }: Visitor, act: () => Promise<unknown>) =>
    Promise.all([page.waitForEvent('load'), act()]);
  const figure = ({ page, t }: Visitor, words: 'dashboard.stuck' | 'dashboard.moving') =>
    page.locator('.ic-key-figure', { hasText: t(words) }).locator('a');

  describe.each([true, false])('with script: %s', (script) => {
    test('a lead narrows it by numbers and by the form; its address and the other language keep that', async () => {
      const visitor = await site.visitor({ as: lead, screen: 'phone', script });
      const { page } = visitor;
      await visitor.go(`${plan}/dashboard`);
      expect(await figure(visitor, 'dashboard.moving').innerText()).toMatch(/^25\s/);
      await arrive(visitor, () => figure(visitor, 'dashboard.stuck').click());
      expect(visitor.path).toBe(`${plan}/dashboard?movement=STUCK`);
      const stuck = ['=1+1', '+44 ring families', '-Find a room'];
      expect((await titles(visitor)).sort()).toEqual([...stuck].sort());
      await page.selectOption('#owner', wren.id);
      await page.selectOption('#status', 'OVERDUE');
      await arrive(visitor, () => visitor.button('dashboard.show').click());
      const address = new URL(page.url()).searchParams;
      expect([address.get('movement'), address.get('owner'), address.get('status')]).toEqual([
        'STUCK',
        wren.id,
        'OVERDUE',
      ]);
      expect(await titles(visitor)).toEqual(['=1+1']);
      const { path } = visitor;
      await arrive(visitor, () => page.locator('a.ic-header__language').click());
      expect([visitor.path, await titles(visitor)]).toEqual([path, ['=1+1']]);
      expect(await page.locator('#owner').inputValue()).toBe(wren.id);
    });
  });

  test('its tables count what their links lead to, and pages keep what was chosen', async () => {
    const visitor = await site.visitor({ as: wren });
    const { page } = visitor;
    await visitor.go(`${plan}/dashboard`);
    const cell = { count: 2, column: visitor.t('dashboard.all'), row: '@Wren' };
    await arrive(visitor, () => visitor.link('dashboard.cell', cell).click());
    expect((await titles(visitor)).sort()).toEqual(['+44 ring families', '=1+1']);
    await visitor.go(`${plan}/dashboard?movement=MOVING&theme=none`);
    const first = await titles(visitor);
    await arrive(visitor, () => visitor.link('dashboard.more').click());
    expect(visitor.path).toMatch(/movement=MOVING&theme=none&after=/);
    const all = [...first, ...(await titles(visitor))];
    expect([all.length, new Set(all).size]).toEqual([25, 25]);
    expect(await page.locator('#movement').inputValue()).toBe('MOVING');
  });

  test('what has had no news is one click from its form, for those who may tell', async () => {
    const [owner, reader] = [
      await site.visitor({ as: wren }),
      await site.visitor({ as: await trust.member(), language: 'cy' }),
    ];
    await owner.go(`${plan}/dashboard`);
    const tell = owner.page.getByRole('link', { name: `${owner.t('dashboard.tell')} : +44 ring families` });
    expect(await tell.getAttribute('href')).toBe(`${plan}/actions/${quiet.id}#update`);
    await reader.go(`${plan}/dashboard`);
    await reader.sees('+44 ring families');
    expect(await reader.page.locator('.ic-to-do__act').count()).toBe(0);
  });

  test('the report can be taken away, with the numbers that are on the page', async () => {
    const visitor = await site.visitor({ as: lead, script: false });
    await visitor.go(`${plan}/report`);
    const onPage = (await visitor.page.locator('.ic-report__statuses tbody td').allInnerTexts()).map(Number);
    expect(onPage).toEqual([26, 0, 0, 1, 1, 0, 1]);
    const xlsx = await download(visitor, 'boardReport.xlsx');
    expect(xlsx.headers).toEqual({
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename="board-report-plans-opened-${today()}.xlsx"`,
      cache: 'no-store',
    });
    const [summary, actions] = (await readXlsxFile(xlsx.body)).map(({ data }) => data);
    const statuses = [
      'not_started',
      'on_track',
      'at_risk',
      'blocked',
      'overdue',
      'complete',
      'not_doing',
    ] as const;
    const counted = statuses.map(
      (status) => summary!.find(([name]) => name === visitor.t(`plans.status.${status}`))![1],
    );
    expect(counted).toEqual(onPage);
    expect(actions).toHaveLength(1 + 29);
    const csv = (await download(visitor, 'boardReport.csv')).body.toString('utf8');
    for (const cell of [
      "'=1+1,",
      "'+44 ring families,",
      "'-Find a room,",
      ",'@There is no ground.,",
      ",'@Wren,",
    ])
      expect(csv).toContain(cell);
    expect(csv).not.toMatch(/(^|,|\n)"?[=+@-][A-Za-z0-9]/);
  });

  test('in Welsh, the files are in Welsh', async () => {
    const visitor = await site.visitor({ as: lead, language: 'cy' });
    await visitor.go(`${plan}/report`);
    const { headers, body } = await download(visitor, 'boardReport.csv');
    expect(headers).toEqual({
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="adroddiad-i-r-bwrdd-plans-opened-${today()}.csv"`,
      cache: 'no-store',
    });
    expect(body.toString('utf8')).toContain(`${visitor.t('plans.status.overdue')},1\r\n`);
  });

  async function download(visitor: Visitor, words: 'boardReport.csv' | 'boardReport.xlsx') {
    const href = (await visitor.link(words).getAttribute('href'))!;
    const answer = await visitor.page.request.get(href);
    const given = answer.headers();
    const headers = {
      type: given['content-type'],
      disposition: given['content-disposition'],
      cache: given['cache-control'],
    };
    return { headers, body: await answer.body() };
  }

  const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

  test.each(['en', 'cy'] as const)('a poster has no navigation on paper (%s)', async (language) => {
    const visitor = await site.visitor({ as: wren, language });
    const { page } = visitor;
    await visitor.go(`/c/${trust.slug}/you-said`);
    const name = language === 'en' ? 'Risk and safety' : 'Risg a diogelwch';
    await arrive(visitor, () => page.getByRole('link', { name, exact: true }).click());
    expect(await page.locator('.ic-poster__foot').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const away of ['header', 'footer', 'nav', 'button', 'form'])
      for (const one of await page.locator(away).all()) expect(await one.isVisible()).toBe(false);
    expect(await page.locator('.ic-poster__address').innerText()).toBe(page.url());
    expect(await page.locator('.ic-qr').isVisible()).toBe(true);
    const [said, lacking, refused] = [
      page.locator('.ic-said', { hasText: '=1+1' }),
      page.locator('.ic-said', { hasText: '-Find a room' }),
      page.locator('.ic-said', { hasText: 'A garden' }),
    ];
    expect(await said.locator('.ic-said__words').innerText()).toBe('Open my plan with me');
    expect(await lacking.innerText()).toContain(visitor.t('youSaid.noSource'));
    expect(await refused.innerText()).toContain(visitor.t('youSaid.weCouldNot'));
    expect(await refused.innerText()).toContain('@There is no ground.');
  });

  test('nobody from elsewhere gets anything of it, nor its files', async () => {
    const outside = await site.visitor({ as: stranger });
    const nobody = await site.visitor();
    const paths = [
      ...['dashboard', 'report', 'report.csv', 'report.xlsx', 'you-said'].map((rest) => `${plan}/${rest}`),
      `/c/${trust.slug}/you-said`,
      `/c/${trust.slug}/you-said/${theme}`,
    ];
    for (const path of paths) {
      const answer = await outside.page.request.get(path);
      expect([path, answer.status(), answer.headers()['content-disposition']]).toEqual([
        path,
        404,
        undefined,
      ]);
      expect(await answer.text()).not.toMatch(/opened|Risk and safety/);
      await nobody.go(path);
      expect(nobody.path).toMatch(/^\/sign-in/);
    }
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});
