import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import { advance, OPEN, RESULTS, workshopInput } from '../support/workshops.js';
import { Site } from './site.js';

const SHOWN = `query ($id: ID!) {
  workshop(id: $id) { phase title themes { name } facilitators { displayName } }
}`;
const EDIT = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { id } }`;

const studied = ['Therapeutic relationships', 'Working in partnership', 'Risk and safety'];

describeWithBrowser('workshops', () => {
  let site: Site;
  let trust: TestCommunity;
  let heron: TestMember;
  let wren: TestMember;
  let siskin: TestMember;

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community('Riverside');
    [heron, wren, siskin] = await Promise.all([
      trust.member({ displayName: 'Heron', roles: ['lead'] }),
      trust.member({ displayName: 'Wren' }),
      trust.member({ displayName: 'Siskin' }),
    ]);
    for (const [position, name] of studied.entries())
      await site.world.database.sql(
        'insert into theme (tenant_id, id, name_en, name_cy, position) values ($1, $2, $3, $3, $4)',
        [trust.id, uuid(), name, position],
      );
  });
  afterAll(() => site.close());

  const workshops = () => `/c/${trust.slug}/workshops`;
  const phone = (as: TestMember, script = false) => site.visitor({ as, screen: 'phone', script });
  const idIn = (path: string) => /workshops\/([\w-]+)/.exec(path)![1]!;
  const shown = async (id: string) => (await heron.get(SHOWN, { id })).workshop;

  async function announced(more: object = {}): Promise<string> {
    const input = workshopInput(more);
    await heron.get(OPEN, { input });
    return input.id;
  }

  describe.each([
    ['without script', false],
    ['with script', true],
  ])('on a phone %s', (_, script) => {
    test('a lead opens one with three themes and one more, and takes it to the vote', async () => {
      const [lead, member] = [await phone(heron, script), await phone(siskin, script)];
      await lead.go(workshops());
      await lead.follow('workshops.open');
      await lead.type({ 'workshopForm.title': 'What should change' });
      expect(await lead.press('workshopForm.addTheme')).toBe(200);
      expect(await lead.typed('title')).toEqual(['What should change']);
      await lead.type({ 'workshopForm.nameEn': 'Letters' });
      expect(await lead.press('workshopForm.openButton')).toBe(422);
      expect((await lead.problems()).map(({ field }) => field)).toEqual(['#startsOn', '#themes.3.nameCy']);
      await lead.type({ 'workshopForm.nameCy': 'Llythyrau', 'workshopForm.startsOn': '2027-03-01' });
      await lead.page.getByText(lead.t('workshopForm.moreFold')).click();
      await lead.type({ 'personField.more': 'Wren' });
      expect(await lead.press('workshopForm.openButton')).toBe(303);
      await lead.reads('workshop.done.opened');
      const id = idIn(lead.path);
      const { themes, facilitators } = await shown(id);
      const names = (list: Record<string, string>[], part: string) => list.map((one) => one[part]);
      expect(names(themes, 'name')).toEqual([...studied, 'Letters']);
      expect(names(facilitators, 'displayName')).toEqual(['Heron', 'Wren']);
      await goOn(lead, 'COLLECT');
      await member.go(`${workshops()}/${id}`);
      await member.link('workshop.act.chooseTheme').click();
      await member.page
        .getByRole('link', { name: member.t('workshop.theme.propose', { theme: 'Letters' }) })
        .click();
      await member.type({ 'newIdea.sentence': 'Letters in plain words' });
      expect(await member.press('newIdea.button')).toBe(303);
      await member.go(`${workshops()}/${id}`);
      await member.sees('Letters in plain words');
      await member.reads('workshop.idea.by', { name: 'Siskin' });
      await goOn(lead, 'MERGE');
      await goOn(lead, 'VOTE');
      await member.page.reload();
      await member.link('workshop.act.vote').waitFor();
    });
  });

  async function goOn(lead: Visitor, to: 'COLLECT' | 'MERGE' | 'VOTE' | 'RESULTS'): Promise<void> {
    await lead.page.goto(`${lead.page.url().split('?')[0]}/advance`);
    expect(await lead.press(`advance.${to}.button`)).toBe(303);
    await lead.reads(`workshop.done.${to}`);
  }

  test('two who take it further at once see it done; who is later, how far it is', async () => {
    const path = `${workshops()}/${await announced({ facilitatorIds: [wren.id] })}`;
    const [one, other, late] = [await phone(heron), await phone(wren), await phone(wren)];
    for (const visitor of [one, other, late]) await visitor.go(`${path}/advance`);
    await Promise.all([one, other].map((visitor) => visitor.press('advance.COLLECT.button')));
    for (const visitor of [one, other]) await visitor.reads('workshop.done.COLLECT');
    await advance(heron, idIn(path), 'MERGE');
    expect(await late.press('advance.COLLECT.button')).toBe(303);
    await late.reads('workshop.done.movedOn');
    expect((await shown(idIn(path))).phase).toBe('MERGE');
  });

  test('who does not lead it is offered nothing of that, and gets nowhere', async () => {
    const id = await announced();
    const visitor = await phone(siskin);
    await visitor.go(workshops());
    expect(await visitor.link('workshops.open').count()).toBe(0);
    await visitor.go(`${workshops()}/${id}`);
    expect(await visitor.page.getByText(visitor.t('workshop.lead')).count()).toBe(0);
    for (const page of ['edit', 'advance', 'attendance', 'notes'])
      expect((await visitor.go(`${workshops()}/${id}/${page}`)).status()).toBe(403);
    expect((await visitor.go(`${workshops()}/new`)).status()).toBe(403);
    expect((await visitor.go(`${workshops()}/${uuid()}`)).status()).toBe(404);
  });

  test('what two people change at once is not lost, and what is fixed is said', async () => {
    const path = `${workshops()}/${await announced()}`;
    const lead = await phone(heron);
    await lead.go(`${path}/edit`);
    await lead.type({ 'workshopForm.title': 'My title' });
    await heron.get(EDIT, { input: { workshopId: idIn(path), title: 'Their title' } });
    expect(await lead.press('workshopForm.saveButton')).toBe(422);
    await lead.sees('Their title');
    expect(await lead.typed('title')).toEqual(['My title']);
    expect(await lead.press('workshopForm.saveButton')).toBe(303);
    await lead.go(`${path}/edit`);
    await lead.type({ 'workshopForm.title': 'Late title' });
    await advance(heron, idIn(path), 'COLLECT');
    expect(await lead.press('workshopForm.saveButton')).toBe(422);
    await lead.reads('workshopForm.fixed.themes');
    expect(await lead.press('workshopForm.saveButton')).toBe(303);
    expect((await shown(idIn(path))).title).toBe('Late title');
  });

  test('when the session ends in the middle, one more theme and notes are kept', async () => {
    const path = `${workshops()}/${await announced()}`;
    const kinds = [
      [`${workshops()}/new`, 'workshopForm.addTheme', 'workshopForm.title', 'Half a title'],
      [`${workshops()}/new`, 'workshopForm.openButton', 'workshopForm.title', 'Whole title'],
      [`${path}/notes`, 'notes.button', 'notes.label', 'Somebody said'],
    ] as const;
    for (const [place, button, field, words] of kinds) {
      const carol = await trust.member({ roles: ['lead'] });
      const visitor = await phone(carol);
      await visitor.go(place);
      await visitor.type({ [field]: words });
      await site.endSessions(carol);
      expect(await visitor.press(button)).toBe(303);
      await site.signIn(visitor, carol.email);
      expect(visitor.path).toBe(place);
      expect(await visitor.field(field).inputValue()).toBe(words);
    }
  });

  test('who came is put aside nowhere when the session ends: few could be known by it', async () => {
    const path = `${workshops()}/${await announced()}/attendance`;
    const carol = await trust.member({ roles: ['lead'] });
    const visitor = await phone(carol);
    await visitor.go(path);
    await visitor.type({ 'perspective.name.CARER': '3' });
    await site.endSessions(carol);
    expect(await visitor.press('attendance.button')).toBe(303);
    const kept = await site.world.database.sql(`select from kept_draft where fields::text like '%CARER%'`);
    expect(kept).toEqual([]);
    await site.signIn(visitor, carol.email);
    expect(visitor.path).toBe(path);
    expect(await visitor.typed('count-CARER')).toEqual(['']);
  });

  test('thousands of names in one field are not looked for one by one', async () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `n${index}`).join(',');
    const path = `${site.world.url}${workshops()}/new`;
    const answer = await fetch(path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: `session=${heron.token}`, origin: site.world.url },
      body: new URLSearchParams({ title: 'Many', facilitatorIdsName: names }),
      signal: AbortSignal.timeout(20_000),
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('20 or fewer');
  }, 30_000);

  test('who came is counted, and told only as far as nobody can be known by it', async () => {
    const id = await announced();
    await advance(heron, id, 'COLLECT', 'MERGE', 'VOTE');
    const lead = await phone(heron);
    await lead.go(`${workshops()}/${id}/attendance`);
    expect(await lead.press('attendance.button')).toBe(422);
    await lead.type({ 'perspective.name.STAFF': 'ten', 'perspective.name.CARER': '3' });
    expect(await lead.press('attendance.button')).toBe(422);
    expect((await lead.problems()).map(({ field }) => field)).toEqual(['#count-STAFF']);
    expect(await lead.typed('count-CARER')).toEqual(['3']);
    await lead.type({ 'perspective.name.STAFF': '10' });
    expect(await lead.press('attendance.button')).toBe(303);
    await advance(heron, id, 'RESULTS');
    await lead.go(`${workshops()}/${id}`);
    await lead.reads('attendance.total', { count: 13 });
    await lead.reads('attendance.notTold');
    expect((await heron.get(RESULTS, { id })).workshop.attendance).toEqual({ total: 13, shares: null });
    expect((await lead.go(`${workshops()}/${id}/attendance`)).status()).toBe(403);
  });

  test('notes are looked at, kept, and there for everybody', async () => {
    const id = await announced();
    const [lead, member] = [await phone(heron), await phone(wren)];
    await lead.go(`${workshops()}/${id}/notes`);
    await lead.type({ 'notes.label': 'We heard **letters**' });
    expect(await lead.press('form.preview')).toBe(200);
    expect(await lead.page.locator('.ic-preview strong').innerText()).toBe('letters');
    expect(await lead.press('notes.button')).toBe(303);
    await member.go(`${workshops()}/${id}`);
    await member.sees('We heard');
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});
