import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v4, v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let admin: TestMember;
let heron: TestMember;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  admin = await trust.member({ displayName: 'Lamplight', roles: ['admin'] });
  heron = await trust.member({ displayName: 'Heron' });
  await world.startWorker();
});
afterAll(() => world.close());

const CREATE = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { id nameEn access hidden withoutStaff perspectives } }`;
const UPDATE = `mutation ($input: UpdateGroupInput!) { updateGroup(input: $input) { id nameEn access } }`;
const CLOSE = `mutation ($input: CloseGroupInput!) { closeGroup(input: $input) { closedAt } }`;
const REOPEN = `mutation ($input: CloseGroupInput!) { reopenGroup(input: $input) { closedAt } }`;
const ASK = `mutation ($input: RequestToJoinInput!) { requestToJoin(input: $input) { id answer decision groupName question member { displayName } } }`;
const ANSWER = `mutation ($input: AnswerJoinRequestInput!) { answerJoinRequest(input: $input) { id decision reason } }`;
const INVITE = `mutation ($input: InviteToGroupInput!) { inviteToGroup(input: $input) { displayName } }`;
const REMOVE = `mutation ($input: RemoveFromGroupInput!) { removeFromGroup(input: $input) { displayName } }`;
const LEAVE = `mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) }`;

const settings = (words: object = {}) => ({
  nameEn: 'Carers',
  nameCy: 'Gofalwyr',
  descriptionEn: '',
  descriptionCy: '',
  access: 'ON_REQUEST',
  hidden: false,
  withoutStaff: false,
  perspectives: [],
  questionEn: '',
  questionCy: '',
  ...words,
});
const fresh = (words: object = {}) => ({ id: uuid(), ...settings(words) });
const doors = async (member: TestMember) =>
  (
    await member.get(
      `query ($slug: String!) { community(slug: $slug) { doors { id name access question whyNot asked { id } declined { reason } } } }`,
      { slug: trust.slug },
    )
  ).community.doors as any[];
const door = async (member: TestMember, { id }: TestGroup) =>
  (await doors(member)).find((one) => one.id === id);
const reads = async (member: TestMember, { id }: TestGroup) =>
  (await member.refusal(`{ group(id: "${id}") { id } }`)) === null;
const ask = async (member: TestMember, { id: groupId }: TestGroup, answer = 'I care for my brother') =>
  (await member.get(ASK, { input: { id: uuid(), groupId, answer } })).requestToJoin as { id: string };
const trail = (subjectId: string) =>
  world.database.sql<{ kind: string; reason: string; details: Record<string, unknown> }>(
    `select kind, reason, details from fact where audited and (subject_id::text = $1 or details ->> 'groupId' = $1) order by happened_at, id`,
    [subjectId],
  );
const told = async (member: TestMember) =>
  (
    await member.get(
      `{ viewer { notifications { nodes { kind actor { displayName } subject { title path } } } } }`,
    )
  ).viewer.notifications.nodes as any[];
const waiting = async () =>
  (
    await world.database.sql<{ n: number }>('select count(*)::int as n from fact where dispatched_at is null')
  )[0]!.n;
const dispatched = () => until('every fact dispatched', async () => (await waiting()) === 0);

describe('an admin', () => {
  test('makes a group, sent twice once, with a champion from the start, and it is in the trail', async () => {
    const input = { ...fresh({ withoutStaff: true, perspectives: ['CARER'] }), championId: heron.id };
    await world.database.sql(
      `update member set perspective = 'carer', perspective_consented_at = now() where id = $1`,
      [heron.id],
    );
    const first = await admin.get(CREATE, { input });
    expect(await admin.get(CREATE, { input: { ...input, nameEn: 'Other' } })).toEqual(first);
    expect(first.createGroup).toMatchObject({
      nameEn: 'Carers',
      withoutStaff: true,
      perspectives: ['CARER'],
    });
    const { group } = await heron.get(`{ group(id: "${input.id}") { champions { displayName } } }`);
    expect(group.champions).toEqual([{ displayName: 'Heron' }]);
    expect((await trail(input.id)).map(({ kind }) => kind).sort()).toEqual([
      'group.created',
      'role.appointed',
    ]);
  });

  test('learns nobody’s perspective from a group they make', async () => {
    const rook = await trust.member({ displayName: 'Rook', perspective: 'staff' });
    const input = { ...fresh({ perspectives: ['CARER'] }), championId: rook.id };
    expect(await admin.refusal(CREATE, { input })).toBeNull();
    const { groupSettings } = await admin.get(
      `{ groupSettings(id: "${input.id}") { members { nodes { displayName } } } }`,
    );
    expect(groupSettings.members.nodes).toEqual([{ displayName: 'Rook' }]);
    expect(await reads(rook, { id: input.id })).toBe(false);
  });

  test('changes it; what changed is in the trail, the words are not', async () => {
    const input = fresh();
    await admin.get(CREATE, { input });
    const change = {
      groupId: input.id,
      ...settings({ nameEn: 'Night carers', access: 'CLOSED', hidden: true }),
    };
    await admin.get(UPDATE, { input: change });
    await admin.get(UPDATE, { input: change });
    const updates = (await trail(input.id)).filter(({ kind }) => kind === 'group.updated');
    expect(updates).toHaveLength(1);
    expect(updates[0]!.details).toMatchObject({ changed: ['nameEn', 'access', 'hidden'], access: 'closed' });
    expect(JSON.stringify(updates)).not.toContain('Night carers');
  });

  test('closes and reopens it, for a reason', async () => {
    const group = await trust.group();
    const input = { groupId: group.id, reason: 'Quiet since spring' };
    const once = await admin.get(CLOSE, { input });
    expect(await admin.get(CLOSE, { input })).toEqual(once);
    const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }`;
    const thread = { id: uuid(), groupId: group.id, title: 'T', body: 'B', language: 'EN' };
    expect(await heron.refusal(START, { input: thread })).toBe('GROUP_CLOSED');
    expect((await admin.get(REOPEN, { input })).reopenGroup.closedAt).toBeNull();
    expect(await heron.refusal(START, { input: thread })).toBeNull();
    expect((await trail(group.id)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['group.closed', 'Quiet since spring'],
      ['group.reopened', 'Quiet since spring'],
    ]);
    expect(await admin.refusal(CLOSE, { input: { ...input, reason: ' ' } })).toBe('INVALID');
  });

  test.each([
    ['nameCy', { nameCy: ' ' }, 'EMPTY'],
    ['nameEn', { nameEn: 'x'.repeat(101) }, 'TOO_LONG'],
    ['descriptionCy', { descriptionEn: 'About us' }, 'EMPTY'],
    ['questionEn', { questionCy: 'Pam?' }, 'EMPTY'],
    ['hidden', { hidden: true }, 'BAD_CHOICE'],
    ['perspectives', { withoutStaff: true, perspectives: ['STAFF'] }, 'BAD_CHOICE'],
    ['id', { id: v4() }, 'BAD_ID'],
  ])('hears at the field %s what is wrong with %j', async (field, words, code) => {
    const { errors } = await admin.ask(CREATE, { input: fresh(words) });
    expect(errors![0]!.extensions.problems).toEqual([expect.objectContaining({ field, code })]);
  });

  test('sees how every group is set up, and nothing of what is said in one they are not in', async () => {
    const hidden = await trust.group({ access: 'closed', hidden: true, name: 'Hidden' });
    const { community } = await admin.get(
      `query ($slug: String!) { community(slug: $slug) { groupSettings { id nameEn hidden } } }`,
      { slug: trust.slug },
    );
    expect(community.groupSettings).toContainEqual({ id: hidden.id, nameEn: 'Hidden', hidden: true });
    expect(await reads(admin, hidden)).toBe(false);
  });

  test('is the only one who can', async () => {
    const group = await trust.group();
    expect(await heron.refusal(CREATE, { input: fresh() })).toBe('FORBIDDEN');
    expect(await heron.refusal(UPDATE, { input: { groupId: group.id, ...settings() } })).toBe('FORBIDDEN');
    expect(await heron.refusal(CLOSE, { input: { groupId: group.id, reason: 'x' } })).toBe('FORBIDDEN');
    expect(await heron.refusal(`{ groupSettings(id: "${group.id}") { nameEn } }`)).toBe('FORBIDDEN');
    expect(await world.stranger.refusal(CREATE, { input: fresh() })).toBe('UNAUTHENTICATED');
    const madeUp = { groupId: uuid(), ...settings() };
    expect(await admin.refusal(UPDATE, { input: madeUp })).toBe('NOT_FOUND');
    expect(await admin.refusal(UPDATE, { input: { ...madeUp, groupId: 'no id' } })).toBe('NOT_FOUND');
  });
});

describe('the doors', () => {
  test('are of rooms one may know of and not read; what is hidden is nowhere', async () => {
    const [onRequest, closed, hidden, open] = [
      await trust.group({ access: 'on_request', question: 'Why here?' }),
      await trust.group({ access: 'closed' }),
      await trust.group({ access: 'closed', hidden: true }),
      await trust.group(),
    ];
    expect(await door(heron, onRequest)).toMatchObject({ question: 'Why here?', whyNot: null, asked: null });
    expect(await door(heron, closed)).toMatchObject({ access: 'CLOSED', whyNot: 'FORBIDDEN' });
    expect([await door(heron, hidden), await door(heron, open)]).toEqual([undefined, undefined]);
    for (const { id } of [hidden, open])
      expect(await heron.refusal(`{ groupDoor(id: "${id}") { name } }`)).toBe('NOT_FOUND');
  });

  test('say kindly that a room is for others', async () => {
    const rook = await trust.member({ perspective: 'staff' });
    const peers = await trust.group({ access: 'on_request', withoutStaff: true });
    const openPeers = await trust.group({ withoutStaff: true });
    expect((await door(rook, peers)).whyNot).toBe('NOT_FOR_YOUR_PERSPECTIVE');
    expect((await door(rook, openPeers)).whyNot).toBe('NOT_FOR_YOUR_PERSPECTIVE');
    const input = { id: uuid(), groupId: peers.id, answer: '' };
    expect(await rook.refusal(ASK, { input })).toBe('NOT_FOR_YOUR_PERSPECTIVE');
  });

  test('let nothing out from inside', async () => {
    const room = await trust.group({ access: 'on_request' });
    const insider = await trust.member({ groups: [room] });
    await insider.startThread(room);
    const { errors } = await heron.ask(`{ groupDoor(id: "${room.id}") { name threads { nodes { id } } } }`);
    expect(errors).toBeDefined();
    expect(await heron.refusal(`{ group(id: "${room.id}") { threads { nodes { id } } } }`)).toBe('NOT_FOUND');
  });
});

describe('asking to join', () => {
  let room: TestGroup;
  let champion: TestMember;
  let wren: TestMember;

  beforeAll(async () => {
    room = await trust.group({ access: 'on_request', name: 'The Bench', question: 'What brings you?' });
    champion = await trust.member({ displayName: 'Juniper', championOf: [room] });
    wren = await trust.member({ displayName: 'Wren' });
  });

  test('sent twice is one request; another while it waits is refused', async () => {
    const member = await trust.member();
    const input = { id: uuid(), groupId: room.id, answer: 'Company' };
    const first = await member.get(ASK, { input });
    expect(first.requestToJoin).toMatchObject({ answer: 'Company', decision: null, groupName: 'The Bench' });
    expect(await member.get(ASK, { input: { ...input, answer: 'Other' } })).toEqual(first);
    expect(await member.refusal(ASK, { input: { ...input, id: uuid() } })).toBe('ALREADY_ASKED');
    expect(await wren.refusal(ASK, { input })).toBe('NOT_FOUND');
    expect((await door(member, room)).asked).toEqual({ id: input.id });
  });

  test('at the same moment from two windows is one request', async () => {
    const member = await trust.member();
    const inputs = [uuid(), uuid()].map((id) => ({ id, groupId: room.id, answer: 'Company' }));
    const refusals = await Promise.all(inputs.map((input) => member.refusal(ASK, { input })));
    expect(refusals.sort()).toEqual(['ALREADY_ASKED', null]);
  });

  test('takes an answer where there is a question, and an open mind where there is none', async () => {
    const { errors } = await wren.ask(ASK, { input: { id: uuid(), groupId: room.id, answer: ' ' } });
    expect(errors![0]!.extensions.problems).toEqual([
      expect.objectContaining({ field: 'answer', code: 'EMPTY' }),
    ]);
    const unasking = await trust.group({ access: 'on_request' });
    expect(await wren.refusal(ASK, { input: { id: uuid(), groupId: unasking.id, answer: '' } })).toBeNull();
  });

  test('is not for those inside, nor for a room by invitation, nor for one that isn’t there', async () => {
    const to = (groupId: string) => ({ input: { id: uuid(), groupId, answer: 'x' } });
    const closed = await trust.group({ access: 'closed' });
    const hidden = await trust.group({ access: 'closed', hidden: true });
    expect(await champion.refusal(ASK, to(room.id))).toBe('ALREADY_MEMBER');
    expect(await wren.refusal(ASK, to(closed.id))).toBe('FORBIDDEN');
    expect(await wren.ask(ASK, to(hidden.id))).toEqual(await wren.ask(ASK, to(uuid())));
  });

  test('is told to those who look after the room, and the answer to exactly who asked', async () => {
    await dispatched();
    const deputy = await trust.member({ displayName: 'Kettle', deputyOf: [room] });
    const asker = await trust.member({ displayName: 'Asker' });
    const { id: requestId } = await ask(asker, room);
    await dispatched();
    const asked = {
      kind: 'group-request.made',
      actor: { displayName: 'Asker' },
      subject: { title: 'The Bench', path: `/c/${trust.slug}/requests` },
    };
    expect((await told(deputy))[0]).toEqual(asked);
    expect((await told(champion))[0]).toEqual(asked);
    expect(await told(asker)).toEqual([]);
    await deputy.get(ANSWER, { input: { requestId, accept: true, reason: '' } });
    await dispatched();
    expect(await told(asker)).toEqual([
      {
        kind: 'group-request.accepted',
        actor: { displayName: 'Kettle' },
        subject: { title: 'The Bench', path: `/c/${trust.slug}/groups/${room.id}` },
      },
    ]);
    expect((await told(champion)).map(({ kind }) => kind)).not.toContain('group-request.accepted');
    expect(await reads(asker, room)).toBe(true);
    const home = `query ($slug: String!) { community(slug: $slug) { changes(first: 50) { nodes { kind } } } }`;
    expect(JSON.stringify(await champion.get(home, { slug: trust.slug }))).not.toContain('group-request');
  });

  test('can be declined with a reason, which who asked reads, and asked again', async () => {
    const asker = await trust.member();
    const { id: requestId } = await ask(asker, room);
    expect(await champion.refusal(ANSWER, { input: { requestId, accept: false, reason: '' } })).toBe(
      'INVALID',
    );
    await champion.get(ANSWER, { input: { requestId, accept: false, reason: 'We are full' } });
    expect(await door(asker, room)).toMatchObject({ asked: null, declined: { reason: 'We are full' } });
    expect(await reads(asker, room)).toBe(false);
    expect((await ask(asker, room)).id).not.toBe(requestId);
    const decided = (await trail(requestId))[0]!;
    expect(decided).toMatchObject({ kind: 'group-request.declined', reason: 'We are full' });
    expect(decided.details).toEqual({ groupId: room.id, memberId: asker.id });
  });

  test('answered by two at once has one outcome', async () => {
    const { id: requestId } = await ask(await trust.member(), room);
    const inputs = [true, false].map((accept) => ({ requestId, accept, reason: 'Because' }));
    const [yes, no] = await Promise.all([
      champion.refusal(ANSWER, { input: inputs[0] }),
      admin.refusal(ANSWER, { input: inputs[1] }),
    ]);
    expect([yes, no].sort()).toEqual(['ALREADY_DECIDED', null]);
    const [row] = await world.database.sql<{ decision: string }>(
      'select decision from group_request where id = $1',
      [requestId],
    );
    expect(row!.decision).toBe(yes === null ? 'accepted' : 'declined');
  });

  test('answered twice alike by the same person is answered once', async () => {
    const { id: requestId } = await ask(await trust.member(), room);
    const input = { requestId, accept: true, reason: '' };
    const first = await champion.get(ANSWER, { input });
    expect(await champion.get(ANSWER, { input })).toEqual(first);
  });

  test('is answered by nobody else: who asked is refused, others don’t know of it', async () => {
    const asker = await trust.member();
    const { id: requestId } = await ask(asker, room);
    const elsewhere = await trust.member({ championOf: [await trust.group()] });
    const input = { requestId, accept: true, reason: '' };
    expect(await asker.refusal(ANSWER, { input })).toBe('FORBIDDEN');
    expect(await elsewhere.refusal(ANSWER, { input })).toBe('NOT_FOUND');
    expect(await wren.ask(ANSWER, { input })).toEqual(
      await wren.ask(ANSWER, { input: { ...input, requestId: uuid() } }),
    );
    const list = async (member: TestMember) =>
      (
        await member.get(`query ($slug: String!) { community(slug: $slug) { joinRequests { id answer } } }`, {
          slug: trust.slug,
        })
      ).community.joinRequests as { id: string }[];
    expect((await list(champion)).map(({ id }) => id)).toContain(requestId);
    expect((await list(admin)).map(({ id }) => id)).toContain(requestId);
    expect([await list(elsewhere), await list(asker)]).toEqual([[], []]);
  });

  test('is answered alike for who has become staff since: they are let in, and still may not read', async () => {
    const peers = await trust.group({ access: 'on_request', withoutStaff: true });
    const asker = await trust.member({ perspective: 'carer' });
    const { id: requestId } = await ask(asker, peers);
    await world.database.sql(`update member set perspective = 'staff' where id = $1`, [asker.id]);
    const input = { requestId, accept: true, reason: '' };
    const { answerJoinRequest } = await admin.get(ANSWER, { input });
    expect(answerJoinRequest).toEqual({ id: requestId, decision: 'ACCEPTED', reason: '' });
    expect(await reads(asker, peers)).toBe(false);
    expect((await door(asker, peers)).whyNot).toBe('NOT_FOR_YOUR_PERSPECTIVE');
  });

  test('goes to no admin where somebody looks after the room, also if they may not read it', async () => {
    const peers = await trust.group({ access: 'on_request', withoutStaff: true, name: 'Only peers' });
    const rook = await trust.member({ perspective: 'staff', championOf: [peers] });
    await ask(await trust.member({ perspective: 'carer' }), peers);
    await dispatched();
    const titles = async (member: TestMember) => (await told(member)).map(({ subject }) => subject?.title);
    expect(await titles(admin)).not.toContain('Only peers');
    expect(await told(rook)).toEqual([]);
  });

  test('goes to the admins where nobody else is at hand', async () => {
    const orphan = await trust.group({ access: 'on_request', name: 'Orphan' });
    await ask(await trust.member(), orphan);
    await dispatched();
    const asked = (await told(admin)).filter(({ kind }) => kind === 'group-request.made');
    expect(asked.map(({ subject }) => subject.title)).toContain('Orphan');
  });
});

describe('who is in a room', () => {
  let room: TestGroup;
  let champion: TestMember;

  beforeAll(async () => {
    room = await trust.group({ access: 'closed', name: 'The Hearth' });
    champion = await trust.member({ displayName: 'Gorse', championOf: [room] });
  });

  const MEMBERS = `query ($id: ID!) { group(id: $id) { members { nodes { displayName } } } }`;
  const named = (member: TestMember) => ({ groupId: room.id, memberId: member.id });

  test('is for those who look after it to see', async () => {
    const insider = await trust.member({ displayName: 'Drizzle', groups: [room] });
    const { group } = await champion.get(MEMBERS, { id: room.id });
    expect(group.members.nodes.map(({ displayName }: any) => displayName)).toEqual(['Gorse', 'Drizzle']);
    expect(await insider.refusal(MEMBERS, { id: room.id })).toBe('FORBIDDEN');
    expect(await heron.refusal(MEMBERS, { id: room.id })).toBe('NOT_FOUND');
  });

  test('is for them to invite, once; the invited is told', async () => {
    const guest = await trust.member();
    expect(await heron.refusal(INVITE, { input: named(guest) })).toBe('NOT_FOUND');
    await champion.get(INVITE, { input: named(guest) });
    await champion.get(INVITE, { input: named(guest) });
    expect(await reads(guest, room)).toBe(true);
    await dispatched();
    expect((await told(guest)).map(({ kind }) => kind)).toEqual(['group-member.invited']);
    expect(await guest.refusal(INVITE, { input: named(heron) })).toBe('FORBIDDEN');
    expect(await champion.refusal(INVITE, { input: { ...named(guest), memberId: uuid() } })).toBe(
      'NOT_FOUND',
    );
  });

  test('is for them to invite, whatever the perspective of whom they invite', async () => {
    const peers = await trust.group({ access: 'closed', withoutStaff: true });
    const keeper = await trust.member({ displayName: 'Teasel', perspective: 'carer', championOf: [peers] });
    const rook = await trust.member({ displayName: 'Magpie', perspective: 'staff' });
    const { inviteToGroup } = await keeper.get(INVITE, {
      input: { groupId: peers.id, memberId: rook.id },
    });
    expect(inviteToGroup).toEqual({ displayName: 'Magpie' });
    const { group } = await keeper.get(MEMBERS, { id: peers.id });
    expect(group.members.nodes.map(({ displayName }: any) => displayName)).toEqual(['Teasel', 'Magpie']);
    expect(await reads(rook, peers)).toBe(false);
    await dispatched();
    expect(await told(rook)).toEqual([]);
  });

  test('is for them to end for who is suspended, too', async () => {
    const other = await trust.group({ access: 'closed' });
    const keeper = await trust.member({ championOf: [other] });
    const guest = await trust.member({ groups: [other] });
    await world.database.sql('update member set suspended_at = now() where id = $1', [guest.id]);
    await keeper.get(REMOVE, { input: { groupId: other.id, memberId: guest.id, reason: 'Asked to' } });
    await world.database.sql('update member set suspended_at = null where id = $1', [guest.id]);
    expect(await reads(guest, other)).toBe(false);
  });

  test('is for them to end, with a reason; what was followed tells no more', async () => {
    const guest = await trust.member({ groups: [room] });
    const thread = await champion.startThread(room);
    await guest.get(`mutation { followThread(input: { threadId: "${thread.id}" }) { id } }`);
    const input = { ...named(guest), reason: 'Asked to' };
    await champion.get(REMOVE, { input });
    await champion.get(REMOVE, { input });
    expect(await reads(guest, room)).toBe(false);
    await champion.reply(thread);
    await dispatched();
    expect(await told(guest)).toEqual([]);
    const removals = (await trail(room.id)).filter(({ kind }) => kind === 'group-member.removed');
    expect(removals).toEqual([expect.objectContaining({ reason: 'Asked to' })]);
    expect(await champion.refusal(REMOVE, { input: { ...named(champion), reason: 'x' } })).toBe('FORBIDDEN');
  });

  test('is one’s own to end', async () => {
    const guest = await trust.member({ groups: [room] });
    await guest.get(LEAVE, { input: { groupId: room.id } });
    expect(await reads(guest, room)).toBe(false);
    expect(await guest.refusal(LEAVE, { input: { groupId: room.id } })).toBe('NOT_FOUND');
    expect(await champion.refusal(LEAVE, { input: { groupId: room.id } })).toBe('LAST_CHAMPION');
    await trust.member({ deputyOf: [room] });
    expect(await champion.refusal(LEAVE, { input: { groupId: room.id } })).toBeNull();
    expect((await champion.get(`{ viewer { roles } }`)).viewer.roles).toEqual([]);
  });
});
