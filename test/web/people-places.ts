import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { until } from '../support/until.js';
import type { Stage } from './every-page/stage.js';
import type { PeoplePlaces } from './people-scenes.js';
import { secretIn, type Site } from './site.js';

const ACCEPT_RULES = `mutation ($input: AcceptGroundRulesInput!) { acceptGroundRules(input: $input) { acceptedRules } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { returnTo } }`;
const ASK = `mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id } }`;
const DECIDE = `mutation ($input: DecideReportInput!) { decideReport(input: $input) { id } }`;
const GLOSSARY = `mutation ($input: SaveGlossaryEntryInput!) { saveGlossaryEntry(input: $input) { id } }`;
const HELP = `mutation ($input: SaveUrgentHelpInput!) { saveUrgentHelp(input: $input) { id } }`;
const INVITE = `mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { id } }`;
const PUBLISH = `mutation ($input: PublishGroundRulesInput!) { publishGroundRules(input: $input) { version } }`;
const REPORT = `mutation ($input: ReportContentInput!) { reportContent(input: $input) { reason } }`;
const SUSPEND = `mutation ($input: SuspendMemberInput!) { suspendMember(input: $input) { id } }`;

/** Something on every page about people. */
export async function setPeople(stage: Stage): Promise<PeoplePlaces> {
  const { site, trust, elsewhere, visitor: admin, room, long, body } = stage;
  const { sql } = site.world.database;
  const siskin = await trust.member({
    displayName: 'Siskin',
    email: `${long.slice(0, 60).toLowerCase()}@people.example`,
  });
  const dunnock = await trust.member({ displayName: 'Dunnock' });
  const closedRoom = await trust.group({ name: 'Carers', access: 'on_request', question: long });
  await sql(`insert into network_role (account_id, role) values ($1, 'coordinator')`, [admin.accountId]);
  await sql(
    `insert into group_request (tenant_id, id, group_id, member_id, answer) values ($1, $2, $3, $4, $5)`,
    [trust.id, uuid(), room.id, siskin.id, body],
  );
  const rowan = await elsewhere.member({ roles: ['admin'], displayName: 'Rowan' });
  await sql(`insert into community_request (tenant_id, id, account_id, message) values ($1, $2, $3, $4)`, [
    trust.id,
    uuid(),
    rowan.accountId,
    long,
  ]);
  const entry = { id: uuid(), ownerId: admin.id, position: 1, textEn: long, textCy: long };
  await admin.get(HELP, { input: entry });
  await admin.get(SUSPEND, { input: { memberId: dunnock.id, reason: long } });
  const invitations = {
    open: await invitation(site, admin, long),
    used: await invitation(site, admin, long),
    elsewhere: await invitation(site, rowan, long),
  };
  const looking = await setCare(stage, siskin);
  const token = invitations.used.replace('/invitation/', '');
  await site.world.stranger.get(ACCEPT, { input: { token, id: uuid(), displayName: 'Guest' } });
  for (const who of [admin, rowan])
    await who.get(PUBLISH, { input: { basedOn: 0, textEn: body, textCy: body } });
  await admin.get(ACCEPT_RULES, { input: { version: 1 } });
  const community = `/c/${trust.slug}`;
  return {
    community,
    elsewhere: `/c/${elsewhere.slug}`,
    room: `${community}/groups/${room.id}`,
    closedRoom: `${community}/groups/${closedRoom.id}`,
    person: `${community}/admin/people/${siskin.id}`,
    suspended: `${community}/admin/people/${dunnock.id}`,
    urgentHelpEntry: `${community}/admin/urgent-help/${entry.id}`,
    roomSettings: `${community}/admin/groups/${room.id}`,
    invitations,
    emails: await linksOfDigest(site, admin),
    ...looking,
    newcomer: await newcomerIn(site, elsewhere),
  };
}

/** New, and on a break from what they were asked to do. */
async function newcomerIn(site: Site, elsewhere: TestCommunity): Promise<TestMember> {
  const group = await elsewhere.group();
  const newcomer = await elsewhere.member({ displayName: 'Plover', championOf: [group] });
  await site.world.database.sql('update member set on_break_since = now() where id = $1', [newcomer.id]);
  return newcomer;
}

/** Something that was reported, something of the admin’s own that was decided, and a word explained. */
async function setCare(stage: Stage, reporter: TestMember) {
  const { site, trust, visitor: admin, long, body } = stage;
  const community = `/c/${trust.slug}`;
  const lounge = await trust.group({ name: 'Lounge' });
  const crane = await trust.member({ displayName: 'Crane', championOf: [lounge] });
  const lark = await trust.member({ displayName: 'Lark' });
  const thread = await crane.startThread(lounge, { title: long, body });
  const report = async (author: TestMember, by = reporter) => {
    const reply = await author.reply(thread, body);
    const input = { id: uuid(), subjectKind: 'reply', subjectId: reply.id, reason: 'WORRIED', words: long };
    await by.get(REPORT, { input });
    const [found] = await site.world.database.sql<{ id: string }>(
      'select id from moderation_case where subject_id = $1',
      [reply.id],
    );
    return { reply, caseId: found!.id };
  };
  const open = await report(lark);
  const own = await report(admin);
  await report(lark, admin);
  await crane.get(DECIDE, { input: { caseId: own.caseId, decision: 'ASK_TO_EDIT', reason: long } });
  const entry = { id: uuid(), termEn: 'CPN', termCy: 'NSC', meaningEn: long, meaningCy: long };
  await admin.get(GLOSSARY, { input: entry });
  return {
    report: `${community}/report?kind=reply&id=${open.reply.id}`,
    case: `${community}/moderation/${open.caseId}`,
    decision: `${community}/decisions/${own.caseId}`,
    glossaryEntry: `${community}/admin/glossary/${entry.id}`,
    blocking: `${community}/people/${lark.id}/block`,
  };
}

/** In the newest mail with news, which has links for each of the communities and for all of them. */
async function linksOfDigest(site: Site, reader: TestMember): Promise<PeoplePlaces['emails']> {
  await reader.get(ASK, { input: { id: uuid() } });
  const text = await until('a mail with news', async () => {
    const mail = await site.mailTo(reader.email);
    return mail.text.includes('/emails/read/') ? mail.text : null;
  });
  const paths = (place: string) => text.match(new RegExp(`/${place}/[\\w-]+`, 'g'))!;
  const stops = paths('unsubscribe');
  return { stop: stops[0]!, stopAll: stops.at(-1)!, read: paths('emails/read')[0]! };
}

let guests = 0;

async function invitation(site: Site, admin: TestMember, message: string): Promise<string> {
  const email = `guest-${++guests}@people.example`;
  await admin.get(INVITE, { input: { invitations: [{ id: uuid(), email }], message } });
  return `/invitation/${secretIn(await site.mailTo(email), 'invitation')}`;
}
