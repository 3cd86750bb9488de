import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { sweepLetters } from '#joining';
import { Jobs } from '#platform';
import type { TestCommunity, TestMember } from '../support/community.js';
import { Post } from '../support/mailed.js';
import { Person } from '../support/person.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let world: World;
let post: Post;
let trust: TestCommunity;
let admin: TestMember;

beforeAll(async () => {
  post = await Post.open();
  world = await World.open({ smtpUrl: post.smtpUrl });
  await world.startWorker();
  trust = await world.community('Trust');
  admin = await trust.member({ roles: ['admin'], displayName: 'Juniper' });
});
afterAll(async () => {
  await world.close();
  await post.close();
});

const INVITE = `mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { id email state role } }`;
const RESEND = `mutation ($input: InvitationInput!) { resendInvitation(input: $input) { id state } }`;
const WITHDRAW = `mutation ($input: InvitationInput!) { withdrawInvitation(input: $input) { id state } }`;
const LOOK = `query ($token: String!) { invitation(token: $token) { community { name slug } invitedBy message forOtherAccount } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { token returnTo } }`;
const LIST = `query ($slug: String!) { community(slug: $slug) {
  invitations(first: 100) { nodes { id email state invitedBy { displayName } } }
  communityRequests { id domain message } } }`;

let people = 0;
const newAddress = () => `newcomer-${++people}@people.example`;

const invite = (emails: string[], more: object = {}, by: Person = admin) =>
  by.ask(INVITE, {
    input: { invitations: emails.map((email) => ({ id: uuid(), email })), message: '', ...more },
  });

async function invited(more: object = {}): Promise<{ email: string; id: string; token: string }> {
  const email = newAddress();
  const { data } = await invite([email], more);
  return { email, id: data!.inviteMembers[0].id, token: await post.secretTo(email, 'invitation') };
}

const accept = (token: string, more: object = {}, as: Person = world.stranger) =>
  as.ask(ACCEPT, { input: { token, id: uuid(), displayName: `Guest ${++people}`, ...more } });

async function sessionsOf(email: string): Promise<number> {
  const rows = await world.database.sql(
    'select from session s join account a on a.id = s.account_id where a.email = $1',
    [email],
  );
  return rows.length;
}

const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
const problemsOf = ({ errors }: { errors?: { extensions: { problems?: object[] } }[] }) =>
  errors?.[0]?.extensions.problems;

describe('an invitation', () => {
  test('comes by mail in both languages, says who asks, and makes a member', async () => {
    const { email, token } = await invited({ message: 'Do come\r\nand see' });
    const mail = await post.newestTo(email);
    expect(mail.text).toContain('Juniper invites you to join Trust');
    expect(mail.text).toContain('Do come and see');
    expect(mail.text).toContain('Mae Juniper yn eich gwahodd');
    expect(mail.subject).not.toMatch(/health|trust|care/i);
    expect(await world.stranger.get(LOOK, { token })).toEqual({
      invitation: {
        community: { name: 'Trust', slug: trust.slug },
        invitedBy: 'Juniper',
        message: 'Do come\nand see',
        forOtherAccount: false,
      },
    });
    const { data } = await accept(token, { displayName: 'Tarn', language: 'CY' });
    expect(data!.acceptInvitation.returnTo).toBe(`/c/${trust.slug}`);
    const tarn = new Person(world, data!.acceptInvitation.token, trust.slug);
    expect(await tarn.get('{ viewer { email language roles member { displayName } } }')).toEqual({
      viewer: { email, language: 'CY', roles: [], member: { displayName: 'Tarn' } },
    });
  });

  test('gives the role and the group that it was sent with', async () => {
    const room = await trust.group({ access: 'closed' });
    await world.database.sql(
      'insert into group_member (tenant_id, group_id, member_id) values ($1, $2, $3)',
      [trust.id, room.id, admin.id],
    );
    const { token } = await invited({ role: 'LEAD', groupId: room.id });
    const { data } = await accept(token);
    const lead = new Person(world, data!.acceptInvitation.token, trust.slug);
    expect(await lead.get(`{ viewer { roles } group(id: "${room.id}") { id } }`)).toEqual({
      viewer: { roles: ['LEAD'] },
      group: { id: room.id },
    });
  });

  test('is used once: afterwards the link is of no use, to anybody', async () => {
    const { token } = await invited();
    expect(codeOf(await accept(token))).toBeUndefined();
    expect(codeOf(await accept(token))).toBe('INVITATION_NOT_USABLE');
    expect(await world.stranger.refusal(LOOK, { token })).toBe('INVITATION_NOT_USABLE');
  });

  test('accepted eight times at once makes one member', async () => {
    const { token, email } = await invited();
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(token)));
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    const members = await world.database.sql(
      'select from member m join account a on a.id = m.account_id where a.email = $1',
      [email],
    );
    expect(members).toHaveLength(1);
  });

  test('sent twice by a double click is accepted once and answered twice', async () => {
    const { token, email } = await invited();
    const form = { id: uuid(), displayName: 'Double' };
    const answers = await Promise.all([accept(token, form), accept(token, form)]);
    expect(answers.map(codeOf)).toEqual([undefined, undefined]);
    for (const { data } of answers)
      expect(await new Person(world, data!.acceptInvitation.token).get('{ viewer { email } }')).toEqual({
        viewer: { email },
      });
  });

  test.each(['', 'x', "' or 1=1 --", '\0', 'x'.repeat(10_000)])(
    'that is forged is refused: %j',
    async (token) => {
      expect(codeOf(await accept(token))).toBe('INVITATION_NOT_USABLE');
      expect(await world.stranger.refusal(LOOK, { token })).toBe('INVITATION_NOT_USABLE');
    },
  );

  test('is over after 14 days, and works again when it is sent again', async () => {
    const { token, email, id } = await invited();
    await world.database.sql(`update invitation set expires_at = now() where id = $1`, [id]);
    expect(codeOf(await accept(token))).toBe('INVITATION_NOT_USABLE');
    await admin.get(RESEND, { input: { invitationId: id } });
    const again = await post.secretTo(email, 'invitation', 2);
    expect(again).not.toBe(token);
    expect(codeOf(await accept(token))).toBe('INVITATION_NOT_USABLE');
    expect(codeOf(await accept(again))).toBeUndefined();
  });

  test('can be withdrawn, which twice is as good as once', async () => {
    const { token, id } = await invited();
    const input = { invitationId: id };
    expect(await admin.get(WITHDRAW, { input })).toEqual({ withdrawInvitation: { id, state: 'WITHDRAWN' } });
    expect(await admin.get(WITHDRAW, { input })).toEqual({ withdrawInvitation: { id, state: 'WITHDRAWN' } });
    expect(await admin.refusal(RESEND, { input })).toBe('INVITATION_NOT_USABLE');
    expect(codeOf(await accept(token))).toBe('INVITATION_NOT_USABLE');
  });

  test('is not for somebody who is signed in with another address', async () => {
    const { token } = await invited();
    const other = await trust.member();
    expect(codeOf(await accept(token, {}, other))).toBe('OTHER_ACCOUNT');
    expect(codeOf(await accept(token))).toBeUndefined();
  });

  test('leaves nothing behind when the name is refused', async () => {
    const { token, email } = await invited();
    const refused = await accept(token, { displayName: 'Јunірer' });
    expect(problemsOf(refused)).toEqual([
      expect.objectContaining({ field: 'displayName', code: 'NAME_TAKEN' }),
    ]);
    expect(problemsOf(await accept(token, { displayName: email.split('@')[0] }))).toEqual([
      expect.objectContaining({ field: 'displayName', code: 'NAME_IS_ADDRESS' }),
    ]);
    expect(await world.database.sql('select from account where email = $1', [email])).toEqual([]);
    expect(codeOf(await accept(token))).toBeUndefined();
  });

  test('is nowhere at rest but as a hash', async () => {
    const { token } = await invited();
    const rows = await world.database.sql(`select row_to_json(i)::text from invitation i
      union all select row_to_json(j)::text from bullmq.job j union all select row_to_json(f)::text from fact f`);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('of a community that was just opened goes out with the sweep, and says so', async () => {
    const opened = await world.community('Opened');
    const email = newAddress();
    await world.database.sql(
      `insert into invitation (tenant_id, id, email, role, created_at, expires_at)
       values ($1, $2, $3, 'admin', now() - interval '1 minute', now() + interval '14 days')`,
      [opened.id, uuid(), email],
    );
    await world.api.get(Jobs).enqueue(sweepLetters, {});
    const token = await post.secretTo(email, 'invitation');
    const { data } = await accept(token);
    const first = new Person(world, data!.acceptInvitation.token, opened.slug);
    expect(await first.get('{ viewer { roles } }')).toEqual({ viewer: { roles: ['ADMIN'] } });
  });

  test('does not let a suspended member back in', async () => {
    const { token, email } = await invited();
    const member = await trust.member({ email });
    await world.database.sql('update member set suspended_at = now() where id = $1', [member.id]);
    expect(codeOf(await accept(token, {}, member))).toBe('INVITATION_NOT_USABLE');
  });

  test('brings back somebody who left, with what they wrote', async () => {
    const { token, email } = await invited();
    const member = await trust.member({ email });
    await member.get('mutation { leaveCommunity(input: {}) }');
    expect(codeOf(await accept(token, { displayName: 'Returned' }, member))).toBeUndefined();
    expect(await member.get('{ viewer { member { id displayName } } }')).toEqual({
      viewer: { member: { id: member.id, displayName: 'Returned' } },
    });
  });

  test('brings nobody back into old duties and groups', async () => {
    const room = await trust.group({ access: 'closed' });
    const { token, email } = await invited();
    const member = await trust.member({ email, roles: ['admin'], groups: [room] });
    await world.database.sql('update member set left_at = now() where id = $1', [member.id]);
    expect(codeOf(await accept(token, {}, member))).toBeUndefined();
    expect(await member.get('{ viewer { roles } }')).toEqual({ viewer: { roles: [] } });
    expect(await member.refusal(`{ group(id: "${room.id}") { id } }`)).toBe('NOT_FOUND');
  });

  test('signs nobody in to an account that was there before', async () => {
    const { token, email } = await invited();
    const known = await (await world.community()).member({ email });
    expect(codeOf(await accept(token))).toBe('SIGN_IN_FIRST');
    expect(await sessionsOf(email)).toBe(1);
    const { data } = await accept(token, {}, new Person(world, known.token));
    expect(data!.acceptInvitation).toEqual({ token: known.token, returnTo: `/c/${trust.slug}` });
    expect(await sessionsOf(email)).toBe(1);
  });

  test('of two communities makes one new account, and signs in to it once', async () => {
    const { token, email } = await invited();
    const second = await world.community();
    const secondAdmin = await second.member({ roles: ['admin'] });
    await invite([email], {}, secondAdmin);
    const other = await post.secretTo(email, 'invitation', 2);
    const answers = await Promise.all([accept(token), accept(other)]);
    expect(answers.map(codeOf).sort()).toEqual(['SIGN_IN_FIRST', undefined]);
    expect(await sessionsOf(email)).toBe(1);
  });

  test('that was used signs nobody in again, not even with the id that was sent', async () => {
    const { token, email, id } = await invited();
    const form = { id: uuid(), displayName: 'Onlyonce' };
    await accept(token, form);
    await world.database.sql(
      `with used as (update invitation set accepted_at = accepted_at - interval '1 minute' where id = $1 returning email)
       update account a set created_at = a.created_at - interval '1 minute' from used where a.email = used.email`,
      [id],
    );
    expect(codeOf(await accept(token, form))).toBe('INVITATION_NOT_USABLE');
    expect(await sessionsOf(email)).toBe(1);
  });

  test('sent again and again within seconds starts no more than the two sessions of a double click', async () => {
    const { token, email } = await invited();
    const form = { id: uuid(), displayName: 'Drummer' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => accept(token, form)));
    expect(answers.filter(({ data }) => data)).toHaveLength(2);
    expect(await sessionsOf(email)).toBe(2);
  });

  test('sent twice by somebody who is signed in is answered twice, with the session they have', async () => {
    const { token, email } = await invited();
    const known = await (await world.community()).member({ email });
    const form = { id: uuid(), displayName: 'Twofold' };
    const me = new Person(world, known.token);
    const answers = await Promise.all([accept(token, form, me), accept(token, form, me)]);
    expect(answers.map(({ data }) => data?.acceptInvitation.token)).toEqual([known.token, known.token]);
    expect(codeOf(await accept(token, form))).toBe('INVITATION_NOT_USABLE');
    expect(await sessionsOf(email)).toBe(1);
  });
});

describe('inviting', () => {
  test.each([
    ['odd but valid', "o'neil+news@people.example"],
    ['international', 'sian@brân.example'],
  ])('takes an address that is %s', async (_, email) => {
    const { data } = await invite([email]);
    expect(data!.inviteMembers[0].email).toBe(email.replace('brân', 'xn--brn-jla'));
    await post.newestTo(data!.inviteMembers[0].email);
  });

  test.each([
    '',
    'no-at',
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example, c@d.example',
    'a@b.example\u0000',
    '<a@b.example>',
  ])('names the line of an address that mail can’t reach, and invites nobody: %j', async (bad) => {
    const good = newAddress();
    expect(problemsOf(await invite([good, bad]))).toEqual([
      expect.objectContaining({ field: 'invitations.1.email', code: 'BAD_EMAIL' }),
    ]);
    expect(await world.database.sql('select from invitation where email = $1', [good])).toEqual([]);
  });

  test('says who is a member here, and nothing of who has an account elsewhere', async () => {
    const here = await trust.member();
    const elsewhere = await (await world.community()).member();
    expect(problemsOf(await invite([here.email.toUpperCase()]))).toEqual([
      expect.objectContaining({ field: 'invitations.0.email', code: 'ALREADY_MEMBER' }),
    ]);
    const known = await invite([elsewhere.email]);
    const unknown = await invite([newAddress()]);
    const shape = (answer: typeof known) => ({ ...answer.data!.inviteMembers[0], id: '', email: '' });
    expect(shape(known)).toEqual(shape(unknown));
  });

  test('again gives the invitation that waits, and mails it once', async () => {
    const { email, id } = await invited();
    const { data } = await invite([email, email]);
    expect(data!.inviteMembers.map((one: { id: string }) => one.id)).toEqual([id, id]);
    await admin.get(RESEND, { input: { invitationId: id } });
    await post.newestTo(email, 2);
    expect(await post.to(email)).toHaveLength(2);
  });

  test('with the same id again is the same; another’s id is unknown', async () => {
    const [email, id] = [newAddress(), uuid()];
    const input = { invitations: [{ id, email }], message: '' };
    for (const { data } of [await admin.ask(INVITE, { input }), await admin.ask(INVITE, { input })])
      expect(data!.inviteMembers).toEqual([expect.objectContaining({ id, email })]);
    expect(
      codeOf(await admin.ask(INVITE, { input: { ...input, invitations: [{ id, email: newAddress() }] } })),
    ).toBe('NOT_FOUND');
  });

  test('is for admins, and of roles for two', async () => {
    expect(codeOf(await invite([newAddress()], {}, await trust.member()))).toBe('FORBIDDEN');
    expect(problemsOf(await invite([newAddress()], { role: 'CHAMPION' }))).toEqual([
      expect.objectContaining({ field: 'role', code: 'BAD_CHOICE' }),
    ]);
    expect(codeOf(await invite([newAddress()], { groupId: uuid() }))).toBe('NOT_FOUND');
  });

  test('stops at 200 a day for one community', async () => {
    const busy = await world.community();
    const busyAdmin = await busy.member({ roles: ['admin'] });
    await world.database.sql(
      `insert into invitation (tenant_id, id, email, expires_at, sent_at)
       select $1, gen_random_uuid(), 'n' || n || '@many.example', now() + interval '14 days', now() from generate_series(1, 199) n`,
      [busy.id],
    );
    expect(codeOf(await invite([newAddress(), newAddress()], {}, busyAdmin))).toBe('TOO_MANY_REQUESTS');
    expect(codeOf(await invite([newAddress()], {}, busyAdmin))).toBeUndefined();
  });

  test('lists addresses for admins alone, and not of who has become a member', async () => {
    const { token, id } = await invited();
    await accept(token);
    const { community } = await admin.get(LIST, { slug: trust.slug });
    const one = community.invitations.nodes.find((node: { id: string }) => node.id === id);
    expect(one).toEqual({ id, email: null, state: 'ACCEPTED', invitedBy: { displayName: 'Juniper' } });
    expect(await (await trust.member()).refusal(LIST, { slug: trust.slug })).toBe('FORBIDDEN');
  });

  test('by somebody who is suspended comes to nothing', async () => {
    const other = await trust.member({ roles: ['admin'] });
    const email = newAddress();
    await invite([email], { role: 'ADMIN' }, other);
    const token = await post.secretTo(email, 'invitation');
    await admin.get(`mutation ($input: SuspendMemberInput!) { suspendMember(input: $input) { id } }`, {
      input: { memberId: other.id, reason: 'A stolen mailbox' },
    });
    expect(codeOf(await accept(token))).toBe('INVITATION_NOT_USABLE');
  });

  test('by somebody who leaves comes to nothing: they don’t come back by their own invitation', async () => {
    const other = await trust.member({ roles: ['admin'] });
    const email = newAddress();
    const { data } = await invite([email], { role: 'ADMIN' }, other);
    const token = await post.secretTo(email, 'invitation');
    await other.get('mutation { leaveCommunity(input: {}) }');
    const { community } = await admin.get(LIST, { slug: trust.slug });
    expect(community.invitations.nodes).toContainEqual(
      expect.objectContaining({ id: data!.inviteMembers[0].id, state: 'WITHDRAWN' }),
    );
    expect(codeOf(await accept(token))).toBe('INVITATION_NOT_USABLE');
  });

  test.each([
    ['is no longer an admin', `delete from appointment where member_id = $1`],
    ['has left', `update member set left_at = now() where id = $1`],
    ['is suspended', `update member set suspended_at = now() where id = $1`],
  ])('is of no use where whoever invited %s', async (_, ending) => {
    const other = await trust.member({ roles: ['admin'] });
    const email = newAddress();
    await invite([email], { role: 'ADMIN' }, other);
    const token = await post.secretTo(email, 'invitation');
    await world.database.sql(ending, [other.id]);
    expect(codeOf(await accept(token))).toBe('INVITATION_NOT_USABLE');
    expect(await world.database.sql('select from account where email = $1', [email])).toEqual([]);
  });

  test('works while whoever invited takes a break', async () => {
    const other = await trust.member({ roles: ['admin'] });
    const email = newAddress();
    await invite([email], {}, other);
    const token = await post.secretTo(email, 'invitation');
    await world.database.sql('update member set on_break_since = now() where id = $1', [other.id]);
    expect(codeOf(await accept(token))).toBeUndefined();
  });

  test('again by sending again counts towards the day, too', async () => {
    const busy = await world.community();
    const busyAdmin = await busy.member({ roles: ['admin'] });
    await world.database.sql(
      `insert into invitation (tenant_id, id, email, expires_at, sent_at)
       select $1, gen_random_uuid(), 'r' || n || '@many.example', now() + interval '14 days', now() from generate_series(1, 198) n`,
      [busy.id],
    );
    const { data } = await invite([newAddress()], {}, busyAdmin);
    const input = { invitationId: data!.inviteMembers[0].id };
    expect(await busyAdmin.refusal(RESEND, { input })).toBeNull();
    expect(await busyAdmin.refusal(RESEND, { input })).toBe('TOO_MANY_REQUESTS');
    expect(codeOf(await invite([newAddress()], {}, busyAdmin))).toBe('TOO_MANY_REQUESTS');
  });
});

describe('asking to join', () => {
  const ASK = `mutation ($input: AskToJoinInput!) { askToJoin(input: $input) { state community { name } } }`;
  const DOOR = `query ($slug: String!) { door(slug: $slug) { state community { slug name nation } } }`;
  const ANSWER = `mutation ($input: AnswerCommunityRequestInput!) { answerCommunityRequest(input: $input) { id } }`;

  const ask = (who: Person, more: object = {}) =>
    who.ask(ASK, { input: { id: uuid(), slug: trust.slug, message: 'It is me', ...more } });

  async function asker(): Promise<{ person: Person; email: string; requestId: string }> {
    const outsider = await (await world.community()).member();
    const requestId = uuid();
    await ask(outsider, { id: requestId });
    return { person: new Person(world, outsider.token), email: outsider.email, requestId };
  }

  test('from the door, where there are names and nothing else', async () => {
    expect(await world.stranger.get(DOOR, { slug: trust.slug })).toEqual({
      door: { state: 'OUTSIDE', community: { slug: trust.slug, name: 'Trust', nation: 'ENGLAND' } },
    });
    for (const slug of ['no-such-place', '', '\0', "' or true --"])
      expect(await world.stranger.refusal(DOOR, { slug })).toBe('NOT_FOUND');
  });

  test('an admin lets them in, with a pseudonym, and they are told by mail', async () => {
    const { person, email, requestId } = await asker();
    expect(await person.get(DOOR, { slug: trust.slug })).toMatchObject({ door: { state: 'ASKED' } });
    const { community } = await admin.get(LIST, { slug: trust.slug });
    expect(community.communityRequests).toContainEqual({
      id: requestId,
      domain: 'people.example',
      message: 'It is me',
    });
    await admin.get(ANSWER, { input: { requestId, accept: true } });
    expect((await post.newestTo(email)).text).toContain('You are a member now');
    const member = new Person(world, person.token, trust.slug);
    const { viewer } = await member.get('{ viewer { member { displayName } profile { welcomeSteps } } }');
    expect(viewer.member.displayName).toMatch(/^[A-Z]\p{L}+( \d+)?$/u);
    expect(viewer.profile.welcomeSteps).toEqual(['NAME', 'PERSPECTIVE', 'LANGUAGE', 'DIGEST']);
  });

  test('an admin says no, they are told, and may ask again', async () => {
    const { person, email, requestId } = await asker();
    await admin.get(ANSWER, { input: { requestId, accept: false } });
    expect((await post.newestTo(email)).text).toContain('said no this time');
    expect((await ask(person)).data!.askToJoin.state).toBe('ASKED');
  });

  test('two admins who say the opposite at once: one of them is heard', async () => {
    const { requestId } = await asker();
    const other = await trust.member({ roles: ['admin'] });
    const answers = await Promise.all([
      admin.ask(ANSWER, { input: { requestId, accept: true } }),
      other.ask(ANSWER, { input: { requestId, accept: false } }),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['ALREADY_DECIDED', undefined]);
  });

  test('twice, with another id or the same, is one request', async () => {
    const { person, requestId } = await asker();
    await ask(person);
    await ask(person, { id: requestId });
    const { community } = await admin.get(LIST, { slug: trust.slug });
    expect(community.communityRequests.filter(({ id }: { id: string }) => id === requestId)).toHaveLength(1);
  });

  test('with an address at an approved domain is joining', async () => {
    const staffed = await world.community();
    await world.database.sql(`update community set staff_domains = '{people.example}' where id = $1`, [
      staffed.id,
    ]);
    const { person } = await asker();
    expect((await ask(person, { slug: staffed.slug })).data!.askToJoin.state).toBe('MEMBER');
    expect((await ask(person, { slug: staffed.slug })).data!.askToJoin.state).toBe('MEMBER');
    const lookalike = await (await world.community()).member({ email: 'a@people.example.evil.example' });
    expect((await ask(lookalike, { slug: staffed.slug })).data!.askToJoin.state).toBe('ASKED');
  });

  test('whoever is suspended stays outside', async () => {
    const member = await trust.member();
    await world.database.sql('update member set suspended_at = now() where id = $1', [member.id]);
    expect(codeOf(await ask(member))).toBe('FORBIDDEN');
  });

  test('an unknown address gets a link that leads back to the door, and an account only when it is used', async () => {
    const email = newAddress();
    const REQUEST = `mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) }`;
    const asked = await world.stranger.ask(REQUEST, {
      input: { email, toJoin: trust.slug, returnTo: '/elsewhere' },
    });
    expect(asked).toEqual(
      await world.stranger.ask(REQUEST, { input: { email: newAddress(), toJoin: 'no-such-place' } }),
    );
    const token = await post.secretTo(email, 'sign-in');
    expect(await world.database.sql('select from account where email = $1', [email])).toEqual([]);
    const { signIn } = await world.stranger.get(
      `mutation ($input: SignInInput!) { signIn(input: $input) { token returnTo } }`,
      { input: { token } },
    );
    expect(signIn.returnTo).toBe(`/join/${trust.slug}`);
    expect((await ask(new Person(world, signIn.token))).data!.askToJoin.state).toBe('ASKED');
  });

  test('an act in another community does not open it to the rest of the operation', async () => {
    const { person } = await asker();
    const both = `mutation ($input: AskToJoinInput!) { askToJoin(input: $input) { state } leaveCommunity(input: {}) }`;
    const { data, errors } = await person.ask(both, { input: { id: uuid(), slug: trust.slug, message: '' } });
    expect(errors).toBeUndefined();
    expect(data!.leaveCommunity).toBe(true);
    const [left] = await world.database.sql<{ tenant_id: string }>(
      'select tenant_id from member where left_at is not null order by left_at desc limit 1',
    );
    expect(left!.tenant_id).not.toBe(trust.id);
  });
});

describe('the ground rules', () => {
  const ACCEPT_RULES = `mutation ($input: AcceptGroundRulesInput!) { acceptGroundRules(input: $input) { acceptedRules welcomeSteps } }`;
  const publish = (community: TestCommunity, version: number) =>
    world.database.sql(
      `insert into ground_rules (tenant_id, version, text_en, text_cy) values ($1, $2, 'Be kind', 'Byddwch yn garedig')`,
      [community.id, version],
    );

  test('ask nothing of anybody until there are some; then reading is free and writing waits', async () => {
    const community = await world.community();
    const group = await community.group();
    const member = await community.member();
    await member.startThread(group);
    await publish(community, 1);
    await expect(member.startThread(group)).rejects.toThrow('RULES_NOT_ACCEPTED');
    expect(await member.refusal(`{ group(id: "${group.id}") { threads { nodes { title } } } }`)).toBeNull();
    expect(await member.get(ACCEPT_RULES, { input: { version: 1 } })).toMatchObject({
      acceptGroundRules: { acceptedRules: true },
    });
    await member.startThread(group);
  });

  test('are accepted as they are now, not as they were, and asked for again when they change', async () => {
    const community = await world.community();
    const member = await community.member();
    await publish(community, 1);
    await publish(community, 2);
    for (const version of [1, 3, 0, -1])
      expect(await member.refusal(ACCEPT_RULES, { input: { version } })).toBe('RULES_CHANGED');
    await member.get(ACCEPT_RULES, { input: { version: 2 } });
    await member.get(ACCEPT_RULES, { input: { version: 2 } });
    await publish(community, 3);
    const { viewer } = await member.get('{ viewer { profile { acceptedRules welcomeSteps } } }');
    expect(viewer.profile).toMatchObject({
      acceptedRules: false,
      welcomeSteps: expect.arrayContaining(['RULES']),
    });
  });
});

describe('leaving', () => {
  const LEAVE = `mutation ($input: LeaveCommunityInput!) { leaveCommunity(input: $input) }`;
  const SUSPEND = `mutation ($input: SuspendMemberInput!) { suspendMember(input: $input) { id } }`;
  const LIFT = `mutation ($input: LiftSuspensionInput!) { liftSuspension(input: $input) { id } }`;

  test('what they wrote stays, as a former member’s, in both languages; their name is nobody’s', async () => {
    const community = await world.community();
    const group = await community.group();
    const [stays, goes] = [await community.member(), await community.member({ displayName: 'Goldfinch' })];
    const thread = await goes.startThread(group);
    await goes.reply(thread);
    await goes.get(LEAVE, { input: { reason: 'Moving away' } });
    const read = await stays.get(
      `{ thread(id: "${thread.id}") { author { displayName former } replies { nodes { author { displayName } } } } }`,
    );
    expect(read.thread).toEqual({
      author: { displayName: 'A former member', former: true },
      replies: { nodes: [{ author: { displayName: 'A former member' } }] },
    });
    expect(
      JSON.stringify(
        await stays.get(
          `{ community(slug: "${community.slug}") { changes { nodes { actor { displayName } } } } }`,
        ),
      ),
    ).not.toContain('Goldfinch');
    expect(await goes.refusal(`{ thread(id: "${thread.id}") { id } }`)).toBe('NOT_FOUND');
    const renamed = await stays.ask(
      `mutation { updateProfile(input: {displayName: "GoIdfinch", perspectiveConsent: false}) { displayName } }`,
    );
    expect(problemsOf(renamed)).toEqual([expect.objectContaining({ code: 'NAME_TAKEN' })]);
  });

  test('takes perspective, duties and groups along', async () => {
    const community = await world.community();
    const group = await community.group({ access: 'closed' });
    await community.member({ championOf: [group] });
    const member = await community.member({ perspective: 'carer', championOf: [group], roles: ['lead'] });
    await member.get(LEAVE, { input: {} });
    const [row] = await world.database.sql(
      `select perspective, perspective_consented_at,
              (select count(*)::int from appointment a where a.member_id = m.id) as duties,
              (select count(*)::int from group_member g where g.member_id = m.id) as groups
         from member m where id = $1`,
      [member.id],
    );
    expect(row).toEqual({ perspective: null, perspective_consented_at: null, duties: 0, groups: 0 });
  });

  test('is refused to the last admin, and to the last who looks after a group', async () => {
    const community = await world.community();
    const group = await community.group();
    const only = await community.member({ roles: ['admin'] });
    const champion = await community.member({ championOf: [group] });
    expect(await only.refusal(LEAVE, { input: {} })).toBe('LAST_ADMIN');
    expect(await champion.refusal(LEAVE, { input: {} })).toBe('LAST_CHAMPION');
    await community.member({ roles: ['admin'], deputyOf: [group] });
    expect(await only.refusal(LEAVE, { input: {} })).toBeNull();
    expect(await champion.refusal(LEAVE, { input: {} })).toBeNull();
  });

  test('two last admins who leave at once: one stays', async () => {
    const community = await world.community();
    const two = [await community.member({ roles: ['admin'] }), await community.member({ roles: ['admin'] })];
    const answers = await Promise.all(two.map((one) => one.refusal(LEAVE, { input: {} })));
    expect(answers.sort()).toEqual(['LAST_ADMIN', null]);
  });

  test('two admins who suspend each other at once: one is heard', async () => {
    const community = await world.community();
    const [one, other] = [
      await community.member({ roles: ['admin'] }),
      await community.member({ roles: ['admin'] }),
    ];
    const suspend = (who: TestMember, whom: TestMember) =>
      who.refusal(SUSPEND, { input: { memberId: whom.id, reason: 'x' } });
    const answers = await Promise.all([suspend(one, other), suspend(other, one)]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  });

  test('who is suspended is nobody here from the next request on, until it is lifted', async () => {
    const member = await trust.member();
    const query = `{ community(slug: "${trust.slug}") { name } }`;
    await admin.get(SUSPEND, { input: { memberId: member.id, reason: 'Shouting' } });
    await admin.get(SUSPEND, { input: { memberId: member.id, reason: 'Shouting' } });
    expect(await member.refusal(query)).toBe('NOT_FOUND');
    expect(await member.get('{ communities { slug } }')).toEqual({ communities: [] });
    await admin.get(LIFT, { input: { memberId: member.id } });
    expect(await member.refusal(query)).toBeNull();
    const facts = await until('both entries', () =>
      world.database.sql(
        'select kind, reason from fact where audited and subject_id = $1 order by happened_at',
        [member.id],
      ),
    );
    expect(facts).toEqual([
      { kind: 'member.suspended', reason: 'Shouting' },
      { kind: 'member.reinstated', reason: '' },
    ]);
  });

  test('nobody suspends themselves, and only admins others', async () => {
    const member = await trust.member();
    expect(await admin.refusal(SUSPEND, { input: { memberId: admin.id, reason: 'x' } })).toBe('FORBIDDEN');
    expect(await member.refusal(SUSPEND, { input: { memberId: admin.id, reason: 'x' } })).toBe('FORBIDDEN');
    expect(await admin.refusal(SUSPEND, { input: { memberId: member.id, reason: ' ' } })).toBe('INVALID');
    expect(await admin.refusal(SUSPEND, { input: { memberId: uuid(), reason: 'x' } })).toBe('NOT_FOUND');
  });
});
