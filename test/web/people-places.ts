import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { PeoplePlaces } from './people-scenes.js';
import { secretIn, type Site } from './site.js';

const ACCEPT_RULES = `mutation ($input: AcceptGroundRulesInput!) { acceptGroundRules(input: $input) { acceptedRules } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { returnTo } }`;
const HELP = `mutation ($input: SaveUrgentHelpInput!) { saveUrgentHelp(input: $input) { id } }`;
const INVITE = `mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { id } }`;
const PUBLISH = `mutation ($input: PublishGroundRulesInput!) { publishGroundRules(input: $input) { version } }`;
const SUSPEND = `mutation ($input: SuspendMemberInput!) { suspendMember(input: $input) { id } }`;

interface Scenery {
  site: Site;
  trust: TestCommunity;
  elsewhere: TestCommunity;
  /** Looks after the community and the room. */
  admin: TestMember;
  room: TestGroup;
  /** Fits on no line. */
  long: string;
  /** Of several kinds of text. */
  body: string;
}

/** Something on every page about people. @returns where, and who is new elsewhere */
export async function setPeopleScene(
  scenery: Scenery,
): Promise<{ places: PeoplePlaces; newcomer: TestMember }> {
  const { site, trust, elsewhere, admin, room, long, body } = scenery;
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
  const token = invitations.used.replace('/invitation/', '');
  await site.world.stranger.get(ACCEPT, { input: { token, id: uuid(), displayName: 'Guest' } });
  for (const who of [admin, rowan])
    await who.get(PUBLISH, { input: { basedOn: 0, textEn: body, textCy: body } });
  await admin.get(ACCEPT_RULES, { input: { version: 1 } });
  const community = `/c/${trust.slug}`;
  const places = {
    community,
    elsewhere: `/c/${elsewhere.slug}`,
    room: `${community}/groups/${room.id}`,
    closedRoom: `${community}/groups/${closedRoom.id}`,
    person: `${community}/admin/people/${siskin.id}`,
    suspended: `${community}/admin/people/${dunnock.id}`,
    urgentHelpEntry: `${community}/admin/urgent-help/${entry.id}`,
    roomSettings: `${community}/admin/groups/${room.id}`,
    invitations,
  };
  return { places, newcomer: await newcomerIn(site, elsewhere) };
}

/** New, and on a break from what they were asked to do. */
async function newcomerIn(site: Site, elsewhere: TestCommunity): Promise<TestMember> {
  const group = await elsewhere.group();
  const newcomer = await elsewhere.member({ displayName: 'Plover', championOf: [group] });
  await site.world.database.sql('update member set on_break_since = now() where id = $1', [newcomer.id]);
  return newcomer;
}

let guests = 0;

async function invitation(site: Site, admin: TestMember, message: string): Promise<string> {
  const email = `guest-${++guests}@people.example`;
  await admin.get(INVITE, { input: { invitations: [{ id: uuid(), email }], message } });
  return `/invitation/${secretIn(await site.mailTo(email), 'invitation')}`;
}
