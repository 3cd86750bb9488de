import { expect } from '@jest/globals';
import type { MessageKey } from '#platform';
import type { TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import type { Scene } from './every-page/scene.js';

/** Paths of what the scenes are about. */
export interface PeoplePlaces {
  community: string;
  /** Where the newcomer is. */
  elsewhere: string;
  /** The member looks after it; somebody waits at its door. */
  room: string;
  /** Not open to the member without asking. */
  closedRoom: string;
  /** As admins see somebody, and somebody who is suspended. */
  person: string;
  suspended: string;
  urgentHelpEntry: string;
  roomSettings: string;
  invitations: Record<'open' | 'elsewhere' | 'used', string>;
  /** Something the member can report, a report that they decide, and what was decided about their own words. */
  report: string;
  case: string;
  decision: string;
  glossaryEntry: string;
  blocking: string;
  /** From a mail of the member’s. */
  emails: Record<'stop' | 'stopAll' | 'read', string>;
  newcomer: TestMember;
}

type At = (places: PeoplePlaces) => string;

/** Every page about communities, groups, roles and coming in. */
export function peopleScenes(places: () => PeoplePlaces): Scene[] {
  const open = (at: At) => (visitor: Visitor) => visitor.go(at(places()));
  const refused = (at: At, button: MessageKey, words: Partial<Record<MessageKey, string>> = {}) =>
    async function openRefused(visitor: Visitor) {
      await visitor.go(at(places()));
      await visitor.type(words);
      expect(await visitor.press(button)).toBe(422);
    };
  const admin =
    (rest: string): At =>
    (at) =>
      `${at.community}/admin${rest}`;

  const admins: Scene[] = [
    { name: 'look after', open: open(admin('')) },
    { name: 'community settings', open: open(admin('/settings')) },
    {
      name: 'community settings, refused',
      open: refused(admin('/settings'), 'communitySettings.save', {
        'communitySettings.nameEn': '',
        'communitySettings.smallNumbers': 'seven',
      }),
    },
    { name: 'rules form', open: open(admin('/rules')) },
    {
      name: 'rules form, refused',
      open: refused(admin('/rules'), 'groundRules.publish', { 'groundRules.textEn': '' }),
    },
    {
      name: 'rules form, preview',
      open: async (v) => [await v.go(admin('/rules')(places())), await v.press('form.preview')],
    },
    { name: 'words', open: open(admin('/words')) },
    { name: 'glossary settings', open: open(admin('/glossary')) },
    { name: 'glossary settings, new', open: open(admin('/glossary/new')) },
    { name: 'glossary settings, refused', open: refused(admin('/glossary/new'), 'glossaryKeeping.save') },
    { name: 'glossary settings, edit', open: open((at) => at.glossaryEntry) },
    { name: 'themes', open: open(admin('/themes')) },
    { name: 'themes, new', open: open(admin('/themes/new')) },
    { name: 'themes, refused', open: refused(admin('/themes/new'), 'themes.save') },
    { name: 'urgent help', open: open(admin('/urgent-help')) },
    { name: 'urgent help, new', open: open(admin('/urgent-help/new')) },
    { name: 'urgent help, refused', open: refused(admin('/urgent-help/new'), 'urgentHelp.save') },
    { name: 'urgent help, edit', open: open((at) => at.urgentHelpEntry) },
    { name: 'audit trail', open: open(admin('/audit')) },
    { name: 'audit trail, refused', open: open(admin('/audit?from=2027-02-31')) },
    { name: 'look-up', open: open((at) => `${at.person}/look-up`) },
    { name: 'look-up, refused', open: refused((at) => `${at.person}/look-up`, 'lookUp.button') },
    { name: 'groups', open: open(admin('/groups')) },
    { name: 'group, new', open: open(admin('/groups/new')) },
    { name: 'group, refused', open: refused(admin('/groups/new'), 'adminGroups.create') },
    { name: 'group, edit', open: open((at) => at.roomSettings) },
    { name: 'team', open: open(admin('/people?name=i')) },
    { name: 'team member', open: open((at) => at.person) },
    { name: 'team member, refused', open: refused((at) => at.person, 'team.suspendButton') },
    { name: 'team member, suspended', open: open((at) => at.suspended) },
    { name: 'delivery of emails', open: open(admin('/emails')) },
    { name: 'who would get an email', open: open(admin('/emails/forecast')) },
    { name: 'invitations', open: open(admin('/invitations')) },
    {
      name: 'invitations, refused',
      open: refused(admin('/invitations'), 'invitations.send', { 'invitations.emails': 'nobody' }),
    },
  ];
  const members: Scene[] = [
    { name: 'requests', open: open((at) => `${at.community}/requests`) },
    { name: 'requests, refused', open: refused((at) => `${at.community}/requests`, 'requests.decline') },
    { name: 'ask', open: open((at) => `${at.closedRoom}/ask`) },
    { name: 'group members', open: open((at) => `${at.room}/members?name=i`) },
    { name: 'break', open: open((at) => `${at.community}/break`) },
    {
      name: 'break, refused',
      open: refused((at) => `${at.community}/break`, 'break.button', {
        'break.day': '31',
        'break.month': '2',
      }),
    },
    { name: 'next email', open: open((at) => `${at.community}/settings/next`) },
    {
      name: 'settings, refused',
      open: refused((at) => `${at.community}/settings`, 'emails.save', {
        'emails.pausedUntil': '2020-01-01',
      }),
    },
    { name: 'email read', place: 'site', open: open((at) => at.emails.read) },
    { name: 'email address', place: 'site', open: open(() => '/emails/address') },
    { name: 'profile', open: open((at) => `${at.community}/profile`) },
    {
      name: 'profile, refused',
      open: refused((at) => `${at.community}/profile`, 'profile.save', { 'profile.name': '' }),
    },
    { name: 'report', open: open((at) => at.report) },
    { name: 'own reports', open: open((at) => `${at.community}/reports`) },
    { name: 'report, refused', open: refused((at) => at.report, 'reporting.button') },
    {
      name: 'report, sent',
      open: open((at) => `${at.report.replace('report?', 'report/sent?')}&reason=WORRIED`),
    },
    { name: 'duties', open: open((at) => `${at.community}/champion`) },
    { name: 'queue', open: open((at) => `${at.community}/moderation`) },
    { name: 'queue, taken', open: open((at) => `${at.community}/moderation?state=taken`) },
    { name: 'queue, decided', open: open((at) => `${at.community}/moderation?state=decided`) },
    { name: 'case', open: open((at) => at.case) },
    { name: 'case, refused', open: refused((at) => at.case, 'deciding.check', { 'deciding.reason': '' }) },
    { name: 'case, checked', open: checkDecision },
    { name: 'decisions', open: open((at) => `${at.community}/decisions`) },
    { name: 'decision', open: open((at) => at.decision) },
    { name: 'decision, refused', open: refused((at) => at.decision, 'told.resubmit', { 'care.body': '' }) },
    { name: 'search', open: open((at) => `${at.community}/search`) },
    { name: 'search, found', open: open((at) => `${at.community}/search?q=quotation`) },
    { name: 'search, nothing', open: open((at) => `${at.community}/search?q=zebra&kind=reply`) },
    { name: 'search, refused', open: open((at) => `${at.community}/search?q=zebra&from=2027-02-31`) },
    { name: 'glossary', open: open((at) => `${at.community}/glossary`) },
    { name: 'block somebody', open: open((at) => at.blocking) },
    { name: 'leave', open: open((at) => `${at.community}/leave`) },
    { name: 'rules', open: open((at) => `${at.community}/rules`) },
    { name: 'open a community', place: 'site', open: open(() => '/network/open') },
    {
      name: 'open a community, refused',
      place: 'site',
      open: refused(() => '/network/open', 'openCommunity.button'),
    },
    { name: 'sessions', place: 'site', open: open(() => '/sessions') },
    { name: 'invitation for another', place: 'site', open: open((at) => at.invitations.elsewhere) },
    { name: 'join, a member already', place: 'site', open: open((at) => joinPath(at.community)) },
  ];
  async function checkDecision(visitor: Visitor) {
    await visitor.go(places().case);
    await visitor.field('deciding.REMOVE').check({ force: true });
    await visitor.type({ 'deciding.reason': 'A reason' });
    expect(await visitor.press('deciding.check')).toBe(200);
  }
  const newcomers: Scene[] = [
    { name: 'home with the welcome list', open: open((at) => at.elsewhere) },
    { name: 'rules to accept', open: open((at) => `${at.elsewhere}/rules`) },
    { name: 'on a break', open: open((at) => `${at.elsewhere}/break`) },
    { name: 'no next email', open: open((at) => `${at.elsewhere}/settings/next`) },
    { name: 'leave, as a newcomer', open: open((at) => `${at.elsewhere}/leave`) },
  ];
  const strangers: Scene[] = [
    { name: 'invitation', open: open((at) => at.invitations.open) },
    {
      name: 'invitation, refused',
      open: refused((at) => at.invitations.open, 'invited.accept', { 'invited.name': '' }),
    },
    { name: 'invitation, used', open: open((at) => at.invitations.used) },
    { name: 'stop emails', open: open((at) => at.emails.stop) },
    { name: 'stop all emails', same: true, open: open((at) => at.emails.stopAll) },
    { name: 'stop emails, broken', missing: true, open: open((at) => `${at.emails.stop}x`) },
    { name: 'join', open: open((at) => joinPath(at.elsewhere)) },
    { name: 'join, refused', open: refused((at) => joinPath(at.elsewhere), 'signIn.send') },
  ];
  return [
    ...[...admins, ...members].map((scene): Scene => ({ ...scene, as: 'member' })),
    ...newcomers.map((scene): Scene => ({ ...scene, as: 'newcomer', place: 'elsewhere' })),
    ...strangers,
  ];
}

const joinPath = (community: string) => community.replace('/c/', '/join/');
