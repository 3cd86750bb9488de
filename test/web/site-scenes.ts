import { v7 as uuid } from 'uuid';
import type { ReceivedMail } from '#mail';
import type { TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import type { Scene } from './every-page/scene.js';
import type { Stage } from './every-page/stage.js';

/** Paths of what is there before anybody does much. */
export interface SitePlaces {
  community: string;
  group: string;
  threads: Record<'plain' | 'closed' | 'edited' | 'change', string>;
  reply: string;
  mails: Record<'digest' | 'sign-in link' | 'invitation', ReceivedMail>;
  body: string;
}

const ASK = `mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id } }`;
const EDIT = `mutation ($input: EditThreadInput!) { editThread(input: $input) { id } }`;
const INVITE = `mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { id } }`;
const LINK = `mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) }`;
const SHARE = `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id } }`;

/** Threads of several kinds, and one mail of each. */
export async function setSite(stage: Stage): Promise<SitePlaces> {
  const { site, community, group, visitor, other, long, body } = stage;
  const [plain, closed, edited] = [
    await visitor.startThread(group, { title: 'Who is in the room?', body }),
    await other.startThread(group, { title: long, body }),
    await visitor.startThread(group, { title: 'Plain words', body }),
  ];
  await other.reply(plain, body);
  const reply = await visitor.reply(plain, body);
  const change = await practiceChange(stage, visitor);
  await site.world.database.sql('update thread set closed_at = now() where id = $1', [closed.id]);
  await visitor.get(EDIT, { input: { threadId: edited.id, title: 'Plainer words', body } });
  const path = ({ id }: { id: string }) => `${community}/threads/${id}`;
  return {
    community,
    group: `${community}/groups/${group.id}`,
    threads: { plain: path(plain), closed: path(closed), edited: path(edited), change: path(change) },
    reply: `${community}/replies/${reply.id}`,
    mails: await mailsTo(stage),
    body,
  };
}

async function practiceChange({ group, body }: Stage, member: TestMember): Promise<{ id: string }> {
  const parts = { changed: body, why: body, involved: body, happened: body };
  const input = { id: uuid(), groupId: group.id, title: 'One page', language: 'EN', ...parts };
  return (await member.get(SHARE, { input })).postPracticeChange as { id: string };
}

async function mailsTo({ site, visitor, long }: Stage): Promise<SitePlaces['mails']> {
  await visitor.get(ASK, { input: { id: uuid() } });
  const digest = await site.mailTo(visitor.email);
  await site.world.stranger.get(LINK, { input: { email: visitor.email } });
  const link = await site.mailTo(visitor.email, 2);
  const email = 'somebody@people.example';
  await visitor.get(INVITE, { input: { invitations: [{ id: uuid(), email }], message: long } });
  return { digest, 'sign-in link': link, invitation: await site.mailTo(email) };
}

/** Every page outside communities, and what there is in each of them. */
export function siteScenes(places: () => SitePlaces): Scene[] {
  const members: Scene[] = [
    { name: 'communities', place: 'site', open: (v) => v.go('/') },
    { name: 'home', open: (v) => v.go(places().community) },
    { name: 'group', open: (v) => v.go(places().group) },
    { name: 'start', open: (v) => v.go(`${places().group}/start`) },
    {
      name: 'start, refused',
      open: async (v) => [
        await v.go(`${places().group}/start`),
        await v.type({ 'start.titleLabel': '', 'start.bodyLabel': '' }),
        await v.press('start.button'),
      ],
    },
    { name: 'start, preview', open: previewOfStart },
    { name: 'practice change', open: (v) => v.go(`${places().group}/practice-change`) },
    {
      name: 'practice change, refused',
      open: async (v) => [
        await v.go(`${places().group}/practice-change`),
        await v.press('practiceChange.button'),
      ],
    },
    { name: 'thread', open: (v) => v.go(places().threads.plain) },
    { name: 'thread, closed', open: (v) => v.go(places().threads.closed) },
    { name: 'thread of a practice change', open: (v) => v.go(places().threads.change) },
    { name: 'edit thread', open: (v) => v.go(`${places().threads.edited}/edit`) },
    { name: 'edit reply', open: (v) => v.go(`${places().reply}/edit`) },
    { name: 'history', open: (v) => v.go(`${places().threads.edited}/history`) },
    { name: 'notifications', open: (v) => v.go(`${places().community}/notifications`) },
    { name: 'settings', open: (v) => v.go(`${places().community}/settings`) },
  ];
  async function previewOfStart(visitor: Visitor) {
    await visitor.go(`${places().group}/start`);
    await visitor.type({ 'start.titleLabel': 'A title', 'start.bodyLabel': places().body });
    await visitor.press('form.preview');
  }
  const strangers: Scene[] = [
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
    { name: 'mail', open: (v) => v.go(`/mailbox/${places().mails.digest.id}`) },
  ];
  return [...strangers, ...members.map((scene): Scene => ({ ...scene, as: 'member' }))];
}
