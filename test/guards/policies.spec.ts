import { expect, test } from '@jest/globals';
import { discussionPolicy } from '#discussion';
import { moderationPolicy } from '#moderation';
import { filesPolicy } from '#files';
import { ideasPolicy } from '#ideas';
import { networkPolicy } from '#network';
import { peoplePolicy, type Rule, type Viewer, type ViewingMember } from '#people';
import { plansPolicy } from '#plans';
import { resourcesPolicy } from '#resources';
import { expectCommitted } from '../support/committed.js';

/** What an act is about, with everything that any rule looks at. */
interface Thing {
  id: string;
  memberId: string;
  authorId: string;
  raisedBy: string;
  facilitatorIds: string[];
  /** Where it is a resource or an action. */
  ownerId: string;
  /** Where it is an action, or its plan. */
  deputyId: string | null;
  leadId: string;
  finishedAt: Date | null;
  /** Somebody else could approve it; the viewer was asked, or asks. */
  othersApprove: boolean;
  isPart: boolean;
  licence: string;
  kind: string;
  createdAt: Date;
  closedAt: Date | null;
  groupId: string | null;
  /** The viewer reported it, or may step in where people are missing. */
  isReporter: boolean;
  isStray: boolean;
  group: { id: string; closedAt: Date | null };
  /** Where it is a reply. */
  thread?: Pick<Thing, 'closedAt' | 'group'>;
}

type Case = [viewer: Viewer, thing: Thing];

const MINUTE = 60_000;
const account = {
  id: 'account',
  email: 'somebody@people.example',
  language: null,
  networkCoordinator: false,
};

const nobody: Viewer = {
  account: null,
  sessionId: null,
  isNewToday: false,
  community: null,
  member: null,
  language: 'en',
  address: '192.0.2.1',
  userAgent: '',
  tokenHash: null,
};

const thing = (about: Partial<Thing> = {}): Thing => ({
  id: 'group',
  memberId: 'somebody else',
  authorId: 'somebody else',
  raisedBy: 'somebody else',
  facilitatorIds: [],
  ownerId: 'somebody else',
  deputyId: null,
  leadId: 'somebody else',
  finishedAt: null,
  othersApprove: true,
  isPart: false,
  licence: 'use_and_change',
  kind: 'practice_change',
  createdAt: new Date(),
  closedAt: null,
  groupId: 'group',
  isReporter: false,
  isStray: false,
  group: { id: 'group', closedAt: null },
  ...about,
});

const own = (minutes: number): Thing =>
  thing({
    memberId: 'me',
    authorId: 'me',
    raisedBy: 'me',
    ownerId: 'me',
    createdAt: new Date(Date.now() - minutes * MINUTE),
  });

const member = (words: Partial<ViewingMember> = {}): Viewer => ({
  ...nobody,
  account,
  sessionId: 'session',
  community: { id: 'community', slug: 'community' },
  member: {
    id: 'me',
    displayName: 'Somebody',
    perspective: null,
    onBreak: false,
    acceptedRules: true,
    pausedUntil: null,
    newcomer: false,
    roles: [],
    championOf: [],
    visibleGroups: ['group', 'another group'],
    ...words,
  },
});

const people: Record<string, Case> = {
  'signed out': [nobody, thing()],
  member: [member(), thing()],
  'member who has not accepted the rules': [member({ acceptedRules: false }), thing()],
  'member whose posting is paused': [member({ pausedUntil: new Date(Date.now() + MINUTE) }), thing()],
  'champion of the group': [member({ roles: ['champion'], championOf: ['group'] }), thing()],
  'deputy of the group': [member({ roles: ['deputy'], championOf: ['group'] }), thing()],
  'champion of another group': [member({ roles: ['champion'], championOf: ['another group'] }), thing()],
  lead: [member({ roles: ['lead'] }), thing()],
  admin: [member({ roles: ['admin'] }), thing()],
  'admin on a break': [member({ onBreak: true }), thing()],
  'network coordinator': [{ ...nobody, account: { ...account, networkCoordinator: true } }, thing()],
  'author, after 29 minutes': [member(), own(29)],
  'author, after 31 minutes': [member(), own(31)],
};

const closed = (about: Thing): Thing => ({ ...about, thread: about });

const inClosedDiscussion: Record<string, Case> = {
  'in a discussion that is closed': [member(), closed({ ...own(1), closedAt: new Date() })],
};

const inClosedGroup: Record<string, Case> = {
  'in a group that is closed': [
    member(),
    closed({ ...own(1), closedAt: new Date(), group: { id: 'group', closedAt: new Date() } }),
  ],
};

const champion = (words: Partial<ViewingMember> = {}) =>
  member({ roles: ['champion'], championOf: ['group'], ...words });

const elsewhere = { championOf: ['another group'] };

/** Who may decide about a report, beside whom it is about. */
const withConflict: Record<string, Case> = {
  'champion who wrote it': [champion(), thing({ authorId: 'me' })],
  'champion who reported it': [champion(), thing({ isReporter: true })],
  'admin who wrote it': [member({ roles: ['admin'] }), thing({ authorId: 'me' })],
  'admin who reported it': [member({ roles: ['admin'] }), thing({ isReporter: true })],
  'champion of another group, where nobody nearer can': [champion(elsewhere), thing({ isStray: true })],
  'champion who may no longer read the group': [champion({ visibleGroups: [] }), thing()],
  'lead, of what is no group’s': [member({ roles: ['lead'] }), thing({ groupId: null })],
};

/** What is done in a group and not in a discussion. */
const starts = ['thread.start', 'practice-change.post', 'announcement.post', 'thread.move-here'];

const policies = {
  Discussion: discussionPolicy.table,
  Files: filesPolicy.table,
  Ideas: ideasPolicy.table,
  Moderation: moderationPolicy.table,
  Network: networkPolicy.table,
  People: peoplePolicy.table,
  Plans: plansPolicy.table,
  Resources: resourcesPolicy.table,
} as unknown as Record<string, Record<string, Rule<Thing>>>;

test('who may do what is the table that auditors have read', async () => {
  const parts = Object.entries(policies).map(([name, rules]) => `## ${name}\n\n${tableOf(rules, people)}`);
  const inside = Object.entries(policies['Discussion']!).filter(([action]) => !starts.includes(action));
  const closed = [
    CLOSED,
    tableOf(Object.fromEntries(inside), inClosedDiscussion),
    tableOf(policies['Discussion']!, inClosedGroup),
  ];
  const conflicts = [CONFLICTS, tableOf(policies['Moderation']!, withConflict)];
  await expectCommitted(
    'docs/policies.md',
    `${[INTRODUCTION, ...parts, ...closed, ...conflicts].join('\n\n')}\n`,
  );
});

test('nobody who is signed out may do anything', () => {
  const [viewer, about] = people['signed out']!;
  const open = allRules().filter(([, rule]) => rule(viewer, about) === null);
  expect(open.map(([action]) => action)).toEqual([]);
});

test('on a break an admin may do what any member may', () => {
  const rights = ([viewer, about]: Case) => allRules().map(([action, rule]) => [action, rule(viewer, about)]);
  expect(rights(people['admin on a break']!)).toEqual(rights(people['member']!));
});

const allRules = () => Object.values(policies).flatMap((rules) => Object.entries(rules));

function tableOf(rules: Record<string, Rule<Thing>>, columns: Record<string, Case>): string {
  const rows = Object.entries(rules).map(([action, rule]) => [
    `\`${action}\``,
    ...Object.values(columns).map(([viewer, about]) => rule(viewer, about) ?? '**yes**'),
  ]);
  const lines = [['', ...Object.keys(columns)], Object.keys({ '': 0, ...columns }).map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const INTRODUCTION = `# Who may do what

Made by \`test/guards/policies.spec.ts\` from the policies themselves. Each act is about something the person can
see: what they can’t see answers NOT_FOUND before any of these rules is asked. A cell says **yes**, or the code of
the refusal. The author’s columns are about something of one’s own: a post, or oneself. “Network coordinator” is one
who is no member of the community. Roles are read anew with every request.`;

const CONFLICTS = `## Reports, and who has a conflict

For whoever wrote it there is no report until it is decided; whoever reported it leaves it to others.`;

const CLOSED = `## What is closed

A member who has accepted the rules, with something of their own, a minute old.`;
