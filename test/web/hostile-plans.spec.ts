import { afterAll, beforeAll, expect, test } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { v7 as uuid } from 'uuid';
import { describeWithBrowser, expectNoSidewaysScroll } from '../support/browser.js';
import type { TestCommunity, TestMember } from '../support/community.js';
import { ask } from '../support/http.js';
import type { Visitor } from '../support/pages.js';
import { actionIn, DROP, EVIDENCE, MILESTONE, planOf, UPDATE } from '../support/plans.js';
import {
  advance,
  ANSWER,
  cast,
  ENTER_PAPER,
  MERGE,
  OPEN,
  propose,
  workshopInput,
} from '../support/workshops.js';
import { foreignOn } from './foreign-on.js';
import { hostileWords } from './hostile-words.js';
import { Site } from './site.js';

const EDIT_WORKSHOP = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { id } }`;

/** On every page there is one of these, and a word that is longer than a phone is wide. */
const HARM = '<script>alert(1)</script>';
const LONG = 'Penderfyniadau'.repeat(9);
const line = `${HARM} "><img src=x onerror=alert(1)> \u202Egnp.exe ${LONG}`;

/** All of them, in as many texts of so many letters as they fill. */
function textsOf(most: number): string[] {
  const texts = [''];
  for (const words of hostileWords) {
    const longer = `${texts.at(-1)}${words}\n\n`;
    if (longer.length > most - line.length) texts.push(`${words}\n\n`);
    else texts[texts.length - 1] = longer;
  }
  return texts.map((text) => `${text}${line}`);
}

describeWithBrowser('words that would do harm, in workshops, ideas and plans', () => {
  let site: Site;
  let trust: TestCommunity;
  let lead: TestMember;
  let reader: Visitor;
  const places: string[] = [];
  const plan = { id: '' };
  let idea: string;
  const theme = uuid();

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community(`Trust ${HARM}`);
    lead = await trust.member({ roles: ['lead', 'admin'], displayName: HARM });
    await site.world.database.sql(
      `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, $3, $3)`,
      [trust.id, theme, HARM],
    );
    await setIdeas();
    await setPlan();
    places.push('', '/notifications', '/search?q=alert', '/admin/audit', `/you-said/${theme}`);
    reader = await site.visitor({ as: lead });
  });
  afterAll(() => site.close());

  test('they stand on every page as they were written', async () => {
    for (const place of places) {
      const answer = await reader.go(`/c/${trust.slug}${place}`);
      expect([place, answer.status()]).toEqual([place, 200]);
      expect([place, await foreignOn(reader)]).toEqual([place, []]);
      expect([place, await reader.page.locator('body').textContent()]).toEqual([
        place,
        expect.stringContaining(HARM),
      ]);
      await expectNoSidewaysScroll(reader.page, 320).catch((error: Error) => {
        throw new Error(`${place}: ${error.message}`);
      });
    }
  }, 240_000);

  test('so they are in the files of a report', async () => {
    const headers = { cookie: `session=${lead.token}` };
    const path = `${site.world.url}/c/${trust.slug}/plans/${plan.id}/report.csv`;
    expect((await ask(path, { headers })).text).toContain(HARM);
    const { boardReport } = await lead.get(`query ($id: ID!) { boardReport(planId: $id) { xlsx } }`, plan);
    const sheets = await readXlsxFile(Buffer.from(boardReport.xlsx, 'base64'));
    for (const { data } of sheets) expect(data.flat()).toContainEqual(expect.stringContaining(HARM));
  });

  test('so they are in a digest', async () => {
    await reader.go(`/c/${trust.slug}/settings`);
    await reader.press('settings.sendNow');
    const mail = await site.mailTo(lead.email);
    await reader.go(`/mailbox/${mail.id}`);
    const body = reader.page.frameLocator('iframe').locator('body');
    await body.getByText('alert(1)').first().waitFor();
    expect(await body.locator('script, img, iframe, form, [onerror], [onload]').count()).toBe(0);
  });

  test('an address that is none is no evidence', async () => {
    const action = await actionIn(plan, lead);
    for (const url of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '//evil.example'])
      expect(await lead.refusal(EVIDENCE, { input: { id: uuid(), actionId: action.id, url } })).toBe(
        'INVALID',
      );
  });

  test('no dialog, no script, no request to another host, nothing against the policy', () => {
    expect(site.trouble).toEqual([]);
  });

  /** In a workshop at each point of its course, with everything that could be hostile in one or the other idea. */
  async function setIdeas(): Promise<void> {
    const [collecting, voting, counted] = [await workshop(), await workshop(), await workshop()];
    const ideas: string[] = [];
    for (const why of textsOf(2_000)) {
      const words = { sentence: line, why, themeIds: [theme], onBehalf: true, consent: true };
      ideas.push(await propose(lead, words));
      await propose(lead, { sentence: line, why, workshopThemeId: collecting.themeId });
    }
    for (const { id, themeId } of [voting, counted]) {
      const workshopThemeId = themeId;
      const [stays, same] = [
        await propose(lead, { sentence: line, why: line, workshopThemeId }),
        await propose(lead, { sentence: line, workshopThemeId }),
      ];
      await lead.get(MERGE, { input: { intoId: stays, ideaIds: [same] } });
      await advance(lead, id, 'MERGE', 'VOTE');
      await cast(lead, workshopThemeId, stays);
      const papers = { papers: 9, valid: 9, spoilt: 0, votes: [{ ideaId: stays, votes: 9 }] };
      await lead.get(ENTER_PAPER, { input: { id: uuid(), workshopThemeId, ...papers } });
      ideas.push(stays);
      places.push(`/ideas/${same}`);
    }
    await advance(lead, counted.id, 'RESULTS');
    for (const [index, words] of textsOf(2_000).entries())
      await lead.get(ANSWER, {
        input: { id: uuid(), ideaId: ideas[index], state: 'ACCEPTED', words, language: 'CY' },
      });
    const unanswered = await propose(lead, { sentence: line, why: line });
    places.push(
      ...['/ideas', '/ideas/new', `/ideas/new?theme=${collecting.themeId}`, '/workshops', '/workshops/new'],
      ...ideas.flatMap((id) => [`/ideas/${id}`, `/ideas/${id}/answer`]),
      ...['edit', 'withdraw'].map((act) => `/ideas/${unanswered}/${act}`),
      ...['', '/edit', '/notes', '/advance', '/attendance'].map((at) => `/workshops/${collecting.id}${at}`),
      ...['', '/vote', '/merge', '/paper', `/paper/${voting.themeId}`, '/ballot-papers'].map(
        (at) => `/workshops/${voting.id}${at}`,
      ),
      ...['', '/results'].map((at) => `/workshops/${counted.id}${at}`),
    );
    idea = ideas[0]!;
  }

  async function workshop(): Promise<{ id: string; themeId: string }> {
    const prompt = line;
    const themes = [
      { id: uuid(), nameEn: HARM, nameCy: HARM, prompt },
      { id: uuid(), themeId: theme, prompt },
    ];
    const [words = ''] = textsOf(5_000);
    const input = workshopInput({ title: line.slice(0, 200), words, themes, tieRule: 'LOTS' });
    await lead.get(OPEN, { input });
    await lead.get(EDIT_WORKSHOP, { input: { workshopId: input.id, notes: textsOf(10_000)[0] } });
    await advance(lead, input.id, 'COLLECT');
    return { id: input.id, themeId: themes[0]!.id };
  }

  /** With an action under way and one that was dropped. */
  async function setPlan(): Promise<void> {
    const [aim] = textsOf(1_000) as [string];
    const [summary] = textsOf(2_000) as [string];
    plan.id = (await planOf(lead, { title: line.slice(0, 200), aim, summary })).id;
    const involved = { involved: ['CARER'], involvement: aim };
    const words = { what: line, why: aim, themeIds: [theme], sources: [{ kind: 'idea', id: idea }] };
    const underWay = await actionIn(plan, lead, { ...words, ...involved });
    const about = { actionId: underWay.id };
    const milestone = { id: uuid(), ...about, name: line.slice(0, 200) };
    await lead.get(MILESTONE, { input: milestone });
    for (const [index, note] of textsOf(1_000).entries())
      await lead.get(EVIDENCE, {
        input: {
          id: uuid(),
          ...about,
          note,
          url: `https://example.org/${index}?x=<script>alert(1)</script>`,
        },
      });
    await lead.get(UPDATE, { input: { id: uuid(), ...about, words: line, state: 'AT_RISK' } });
    const dropped = await actionIn(plan, lead, { ...words, ...involved });
    await lead.get(DROP, { input: { id: uuid(), actionId: dropped.id, reason: aim } });
    const at = `/plans/${plan.id}`;
    places.push(
      ...['/plans', '/plans/new', at, `${at}/edit`, `${at}/dashboard`, `${at}/report`, `${at}/you-said`],
      ...[`${at}/actions/new`, `${at}/actions/new?from=idea:${idea}`, `${at}/actions/${dropped.id}`],
      `${at}/actions/${dropped.id}/reopen`,
      ...['', '/update', '/edit', '/complete', '/drop', '/milestones', '/evidence'].map(
        (act) => `${at}/actions/${underWay.id}${act}`,
      ),
    );
  }
});
