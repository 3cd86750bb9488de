import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { ReceivedMail } from '#mail';
import type { Language } from '#platform';
import {
  describeWithBrowser,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  screens,
} from '../support/browser.js';
import type { TestGroup, TestMember } from '../support/community.js';
import { Visitor } from '../support/pages.js';
import { conversationScenes, setConversation, type ConversationPlaces } from './conversation-scenes.js';
import { setPeopleScene } from './people-places.js';
import { peopleScenes, type PeoplePlaces, type Scene } from './people-scenes.js';
import { setSharing, sharingScenes, type SharingPlaces } from './sharing-scenes.js';
import { Site } from './site.js';

const names = { community: 'Riverside Trust', elsewhere: 'Elsewhere' };
const long = `A_very_long_word_${'x'.repeat(120)}`;
const body = [
  `# A heading\n\n- one\n- two\n\n> a quotation of somebody`,
  `\`\`\`\n${long}\n\`\`\``,
  `https://example.org/${long} and **${long}**`,
].join('\n\n');

let site: Site;
let community: string;
let group: TestGroup;
let threads: Record<'plain' | 'closed' | 'edited' | 'change', string>;
let reply: string;
let mails: Record<string, ReceivedMail>;
let places: PeoplePlaces;
let conversation: ConversationPlaces;
let sharing: SharingPlaces;
let newcomer: TestMember;

const scenes: Scene[] = [
  { name: 'front', open: (v) => v.go('/') },
  { name: 'sign in', open: (v) => v.go('/sign-in') },
  { name: 'sign in, refused', open: async (v) => [await v.go('/sign-in'), await v.press('signIn.send')] },
  { name: 'sent', open: (v) => v.go('/sign-in/sent') },
  { name: 'link', open: (v) => v.go('/sign-in/made-up') },
  {
    name: 'link used',
    open: async (v) => [await v.go('/sign-in/made-up'), await v.press('useLink.button')],
  },
  { name: 'not found', missing: true, open: (v) => v.go('/nowhere') },
  { name: 'about', open: (v) => v.go('/about') },
  { name: 'accessibility', open: (v) => v.go('/accessibility') },
  { name: 'demo', open: (v) => v.go('/demo') },
  { name: 'mailbox', open: (v) => v.go('/mailbox') },
  { name: 'mail', open: (v) => v.go(`/mailbox/${mails['digest']!.id}`) },
  ...inCommunity([
    { name: 'communities', place: 'site', open: (v) => v.go('/') },
    { name: 'home', open: (v) => v.go(community) },
    { name: 'group', open: (v) => v.go(groupPath()) },
    { name: 'start', open: (v) => v.go(`${groupPath()}/start`) },
    {
      name: 'start, refused',
      open: async (v) => [
        await v.go(`${groupPath()}/start`),
        await v.type({ 'start.titleLabel': '', 'start.bodyLabel': '' }),
        await v.press('start.button'),
      ],
    },
    { name: 'start, preview', open: previewOfStart },
    { name: 'practice change', open: (v) => v.go(`${groupPath()}/practice-change`) },
    {
      name: 'practice change, refused',
      open: async (v) => [
        await v.go(`${groupPath()}/practice-change`),
        await v.press('practiceChange.button'),
      ],
    },
    { name: 'thread', open: (v) => v.go(threads.plain) },
    { name: 'thread, closed', open: (v) => v.go(threads.closed) },
    { name: 'thread of a practice change', open: (v) => v.go(threads.change) },
    { name: 'edit thread', open: (v) => v.go(`${threads.edited}/edit`) },
    { name: 'edit reply', open: (v) => v.go(`${community}/replies/${reply}/edit`) },
    { name: 'history', open: (v) => v.go(`${threads.edited}/history`) },
    { name: 'notifications', open: (v) => v.go(`${community}/notifications`) },
    { name: 'settings', open: (v) => v.go(`${community}/settings`) },
  ]),
  ...conversationScenes(() => conversation),
  ...sharingScenes(() => sharing),
  ...peopleScenes(() => places),
];

describeWithBrowser('every page', () => {
  let stranger: Visitor;
  let visitors: Record<'stranger' | 'member' | 'newcomer', Visitor>;

  beforeAll(async () => {
    site = await Site.open();
    const member = await site.visitor({ as: await people() });
    stranger = await site.visitor();
    visitors = { stranger, member, newcomer: await site.visitor({ as: newcomer }) };
  });
  afterAll(() => site.close());

  describe.each<Language>(['en', 'cy'])('in %s', (language) => {
    const titles = new Map<string, string>();

    test.each(scenes)(
      '$name',
      async ({ name, as, place = as ? 'community' : 'site', missing, same, open }) => {
        const visitor = new Visitor(visitors[as ?? 'stranger'].page, language);
        const { page } = visitor;
        await page.setViewportSize(screens.desktop.viewport);
        await open(visitor);
        await expectNoAxeViolations(page);
        await page.setViewportSize(screens.phone.viewport);
        await expectNoAxeViolations(page);
        await expectNoSidewaysScroll(page, 320);
        if (!same) expect(titles.get(await page.title())).toBeUndefined();
        titles.set(await page.title(), name);
        await expectFrame(
          visitor,
          place === 'site' ? visitor.t('site.name') : nameOf(place, language),
          missing,
        );
      },
    );
  });

  test.each(['digest', 'sign-in link', 'invitation'])('a mail: %s', async (kind) => {
    const { page } = stranger;
    await page.setViewportSize(screens.phone.viewport);
    await page.goto('about:blank');
    await page.setContent(mails[kind]!.html);
    await expectNoAxeViolations(page, 'mail');
    await expectNoSidewaysScroll(page, 320);
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});

/** What surrounds every page: its language and the way to the other, one heading, a title that ends with the place. */
async function expectFrame(visitor: Visitor, placeName: string, missing = false): Promise<void> {
  const { page, language } = visitor;
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect((await page.title()).endsWith(placeName)).toBe(true);
  expect(await page.locator('aside#urgent-help').count()).toBe(1);
  expect(await visitor.link('nav.urgentHelp').getAttribute('href')).toBe('#urgent-help');
  const other = language === 'en' ? 'cy' : 'en';
  const counterpart = await page.request.get((await page.locator(languageLink).getAttribute('href'))!);
  expect(counterpart.status() === 404).toBe(missing);
  const html = await counterpart.text();
  const back = /class="ic-header__language" href="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');
  const { pathname, search } = new URL(page.url());
  expect([/<html lang="(..)"/.exec(html)![1], back]).toEqual([other, pathname + search]);
}

const languageLink = 'a.ic-header__language[rel=alternate]';
const nameOf = (place: keyof typeof names, language: Language) =>
  language === 'en' ? names[place] : `${names[place]} (cy)`;
const groupPath = () => `${community}/groups/${group.id}`;

function inCommunity(members: Scene[]): Scene[] {
  return members.map((scene) => ({ ...scene, as: 'member' }));
}

async function previewOfStart(visitor: Visitor): Promise<void> {
  await visitor.go(`${groupPath()}/start`);
  await visitor.type({ 'start.titleLabel': 'A title', 'start.bodyLabel': body });
  await visitor.press('form.preview');
}

/** Two communities, and in one of them something on every page. @returns who sees it */
async function people(): Promise<TestMember> {
  const [trust, elsewhere] = [
    await site.world.community(names.community),
    await site.world.community(names.elsewhere),
  ];
  community = `/c/${trust.slug}`;
  group = await trust.group({ name: 'Partnership' });
  await trust.group({ name: 'Peers', closedAt: new Date() });
  const room = await trust.group({ name: 'Room', access: 'on_request' });
  const heron = await trust.member({
    displayName: 'Heron',
    championOf: [group, room],
    roles: ['admin'],
    digest: 'daily',
  });
  const email = 'staff@example-trust.example';
  const wren = await trust.member({ displayName: long, email, roles: ['lead'], groups: [room] });
  await elsewhere.member({ email: heron.email });
  const [plain, closed, edited] = [
    await heron.startThread(group, { title: 'Who is in the room?', body }),
    await wren.startThread(group, { title: long, body }),
    await heron.startThread(group, { title: 'Plain words', body }),
  ];
  await wren.reply(plain, body);
  reply = (await heron.reply(plain, body)).id;
  threads = {
    plain: path(plain),
    closed: path(closed),
    edited: path(edited),
    change: path(await practiceChange(heron)),
  };
  await site.world.database.sql('update thread set closed_at = now() where id = $1', [closed.id]);
  await heron.get(EDIT, { input: { threadId: edited.id, title: 'Plainer words', body } });
  await heron.get(ASK, { input: { id: uuid() } });
  const digest = await site.mailTo(heron.email);
  await site.world.stranger.get(LINK, { input: { email: heron.email } });
  mails = { digest, 'sign-in link': await site.mailTo(heron.email, 2) };
  conversation = await setConversation({ community, group, visitor: heron, other: wren, long, body });
  const finch = await elsewhere.member({ displayName: 'Finch', roles: ['admin'] });
  sharing = await setSharing({ community, visitor: heron, other: wren, elsewhere: finch, long, body });
  const scenery = { site, trust, elsewhere, admin: heron, room, long, body };
  ({ places, newcomer } = await setPeopleScene(scenery));
  mails['invitation'] = await site.mailTo('guest-1@people.example');
  return heron;
}

const path = ({ id }: { id: string }) => `${community}/threads/${id}`;

const EDIT = `mutation ($input: EditThreadInput!) { editThread(input: $input) { id } }`;
const ASK = `mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id } }`;
const LINK = `mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) }`;
const SHARE = `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id } }`;

async function practiceChange(member: TestMember): Promise<{ id: string }> {
  const parts = { changed: body, why: body, involved: body, happened: body };
  const input = { id: uuid(), groupId: group.id, title: 'One page', language: 'EN', ...parts };
  return (await member.get(SHARE, { input })).postPracticeChange as { id: string };
}
