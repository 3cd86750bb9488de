import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { planAt } from '#digests';
import { Transactions } from '#platform';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let admin: TestMember;
let heron: TestMember;
let group: TestGroup;

beforeAll(async () => {
  world = await World.open();
  await world.startWorker();
});
beforeEach(async () => {
  trust = await world.community();
  admin = await trust.member({ displayName: 'Lamplight', roles: ['admin'] });
  heron = await trust.member({ displayName: 'Heron' });
  group = await trust.group({ name: 'The Bench' });
});
afterAll(() => world.close());

const APPOINT = `mutation ($input: AppointInput!) { appoint(input: $input) { id roles } }`;
const DISMISS = `mutation ($input: DismissInput!) { dismiss(input: $input) { id roles } }`;
const TEAM = `query ($slug: String!) { community(slug: $slug) { team { member { displayName } lastHereOn break { until } duties { role groupName since } } } }`;
const BREAK = `mutation ($input: TakeABreakInput!) { takeABreak(input: $input) { break { until } duties { role groupName } } }`;
const BACK = `mutation { comeBack { break { until } } }`;
const RULES = `{ viewer { roles } }`;

type Role = 'ADMIN' | 'LEAD' | 'CHAMPION' | 'DEPUTY';
const duty = (member: TestMember, role: Role, of?: TestGroup) => ({
  input: { memberId: member.id, role, groupId: of?.id ?? null, reason: 'Agreed in the meeting' },
});
const roles = async (member: TestMember) => (await member.get(RULES)).viewer.roles as string[];
const trail = () =>
  world.database.sql<{ kind: string; reason: string; details: object; actor_roles: string[] }>(
    `select kind, reason, details, actor_roles from fact where audited and tenant_id = $1 order by happened_at, id`,
    [trust.id],
  );
const told = async (member: TestMember) =>
  (
    await member.get(
      `{ viewer { notifications { nodes { kind actor { displayName } subject { title } } } } }`,
    )
  ).viewer.notifications.nodes as any[];
const waiting = async () =>
  (
    await world.database.sql<{ n: number }>('select count(*)::int as n from fact where dispatched_at is null')
  )[0]!.n;
const dispatched = () => until('every fact dispatched', async () => (await waiting()) === 0);

describe('appointing', () => {
  test('gives a role that holds from the next request, once, and the trail says so', async () => {
    await admin.get(APPOINT, duty(heron, 'CHAMPION', group));
    await admin.get(APPOINT, duty(heron, 'CHAMPION', group));
    await admin.get(APPOINT, duty(heron, 'LEAD'));
    expect((await roles(heron)).sort()).toEqual(['CHAMPION', 'LEAD']);
    expect(await trail()).toEqual([
      {
        kind: 'role.appointed',
        reason: 'Agreed in the meeting',
        details: { role: 'champion', groupId: group.id },
        actor_roles: ['admin'],
      },
      expect.objectContaining({ details: { role: 'lead', groupId: null } }),
    ]);
    await dispatched();
    expect(await told(heron)).toEqual([
      { kind: 'role.appointed', actor: { displayName: 'Lamplight' }, subject: { title: 'The Bench' } },
    ]);
  });

  test('a champion as deputy leaves one role, and lets them in', async () => {
    const room = await trust.group({ access: 'closed' });
    await admin.get(APPOINT, duty(heron, 'CHAMPION', room));
    await admin.get(APPOINT, duty(heron, 'DEPUTY', room));
    expect(await roles(heron)).toEqual(['DEPUTY']);
    expect(await heron.refusal(`{ group(id: "${room.id}") { members { nodes { id } } } }`)).toBeNull();
  });

  test('is refused where it makes no sense', async () => {
    const elsewhere = await (await world.community()).member();
    const refusal = (variables: object) => admin.refusal(APPOINT, variables);
    expect(await refusal(duty(heron, 'CHAMPION'))).toBe('INVALID');
    expect(await refusal(duty(heron, 'LEAD', group))).toBe('INVALID');
    expect(await refusal({ input: { ...duty(heron, 'LEAD').input, role: 'COORDINATOR' } })).toBe('INVALID');
    expect(await refusal(duty(heron, 'CHAMPION', { id: uuid() }))).toBe('NOT_FOUND');
    expect(await refusal(duty(elsewhere, 'LEAD'))).toBe('NOT_FOUND');
  });

  test('says the same of everybody, whatever their perspective; who may not read the group has no say in it', async () => {
    const peers = await trust.group({ access: 'closed', withoutStaff: true });
    const staff = await trust.member({ displayName: 'Rook', perspective: 'staff' });
    const carer = await trust.member({ displayName: 'Wren', perspective: 'carer' });
    const answerFor = async (member: TestMember) => {
      const { appoint } = await admin.get(APPOINT, duty(member, 'CHAMPION', peers));
      return { ...appoint, id: null };
    };
    expect(await answerFor(staff)).toEqual(await answerFor(carer));
    const { group: seen } = await carer.get(
      `{ group(id: "${peers.id}") { champions { displayName } members { nodes { displayName } } } }`,
    );
    expect(seen.champions).toEqual([{ displayName: 'Rook' }, { displayName: 'Wren' }]);
    expect(seen.members.nodes).toEqual(seen.champions);
    expect(await staff.refusal(`{ group(id: "${peers.id}") { id } }`)).toBe('NOT_FOUND');
    const input = { groupId: peers.id, memberId: heron.id };
    const INVITE = `mutation ($input: InviteToGroupInput!) { inviteToGroup(input: $input) { id } }`;
    expect(await staff.refusal(INVITE, { input })).toBe('NOT_FOUND');
  });

  test('is for admins', async () => {
    const champion = await trust.member({ championOf: [group] });
    for (const member of [heron, champion]) {
      expect(await member.refusal(APPOINT, duty(member, 'ADMIN'))).toBe('FORBIDDEN');
      expect(await member.refusal(DISMISS, duty(admin, 'ADMIN'))).toBe('FORBIDDEN');
    }
    expect(await world.stranger.refusal(APPOINT, duty(heron, 'ADMIN'))).toBe('UNAUTHENTICATED');
  });
});

describe('dismissing', () => {
  test('acts on the next request', async () => {
    const other = await trust.member({ roles: ['admin'] });
    expect(await other.refusal(TEAM, { slug: trust.slug })).toBeNull();
    await admin.get(DISMISS, duty(other, 'ADMIN'));
    expect(await other.refusal(TEAM, { slug: trust.slug })).toBe('FORBIDDEN');
    await admin.get(DISMISS, duty(other, 'ADMIN'));
    expect((await trail()).map(({ kind }) => kind)).toEqual(['role.dismissed']);
  });

  test('takes the last admin from nobody', async () => {
    expect(await admin.refusal(DISMISS, duty(admin, 'ADMIN'))).toBe('LAST_ADMIN');
    expect(await roles(admin)).toEqual(['ADMIN']);
  });

  test('two admins dismissing each other at the same moment leave one', async () => {
    const other = await trust.member({ roles: ['admin'] });
    const answers = await Promise.all([
      admin.refusal(DISMISS, duty(other, 'ADMIN')),
      other.refusal(DISMISS, duty(admin, 'ADMIN')),
    ]);
    expect(answers.sort()).toEqual(['FORBIDDEN', null]);
    expect([...(await roles(admin)), ...(await roles(other))]).toEqual(['ADMIN']);
  });

  test('two admins stepping down at the same moment leave one', async () => {
    const other = await trust.member({ roles: ['admin'] });
    const answers = await Promise.all(
      [admin, other].map((member) => member.refusal(DISMISS, duty(member, 'ADMIN'))),
    );
    expect(answers.sort()).toEqual(['LAST_ADMIN', null]);
    expect([...(await roles(admin)), ...(await roles(other))]).toEqual(['ADMIN']);
  });

  test('leaves no open group without anybody who looks after it', async () => {
    const champion = await trust.member({ championOf: [group] });
    const dismiss = (role: Role, member: TestMember) => admin.refusal(DISMISS, duty(member, role, group));
    expect(await dismiss('CHAMPION', champion)).toBe('LAST_CHAMPION');
    const deputy = await trust.member({ deputyOf: [group] });
    const both = await Promise.all([dismiss('CHAMPION', champion), dismiss('DEPUTY', deputy)]);
    expect(both.sort()).toEqual(['LAST_CHAMPION', null]);
    await world.database.sql('update community_group set closed_at = now() where id = $1', [group.id]);
    await dismiss('CHAMPION', champion);
    await dismiss('DEPUTY', deputy);
    expect([await roles(champion), await roles(deputy)]).toEqual([[], []]);
  });

  test('takes a role from who is suspended, too', async () => {
    const other = await trust.member({ roles: ['admin'] });
    await world.database.sql('update member set suspended_at = now() where id = $1', [other.id]);
    await admin.get(DISMISS, duty(other, 'ADMIN'));
    await world.database.sql('update member set suspended_at = null where id = $1', [other.id]);
    expect(await roles(other)).toEqual([]);
  });

  test('an admin withdraws the invitations they sent that wait, and no others', async () => {
    const other = await trust.member({ roles: ['admin', 'lead'] });
    const invite = (by: TestMember, email: string, acceptedAt: Date | null = null) =>
      world.database.sql(
        `insert into invitation (tenant_id, id, email, role, invited_by, accepted_at, expires_at)
         values ($1, $2, $3, 'admin', $4, $5, now() + interval '1 day')`,
        [trust.id, uuid(), email, by.id, acceptedAt],
      );
    await invite(other, 'a-waiting@people.example');
    await invite(other, 'b-accepted@people.example', new Date());
    await invite(admin, 'c-another@people.example');
    const withdrawn = async () =>
      (
        await world.database.sql<{ withdrawn: boolean }>(
          `select withdrawn_at is not null as withdrawn from invitation where tenant_id = $1 order by email`,
          [trust.id],
        )
      ).map((row) => row.withdrawn);
    await admin.get(DISMISS, duty(other, 'LEAD'));
    expect(await withdrawn()).toEqual([false, false, false]);
    await admin.get(DISMISS, duty(other, 'ADMIN'));
    expect(await withdrawn()).toEqual([true, false, false]);
  });

  test('wants a reason', async () => {
    const input = { ...duty(heron, 'LEAD').input, reason: ' ' };
    expect(await admin.refusal(DISMISS, { input })).toBe('INVALID');
  });
});

describe('while a change to the team waits its turn', () => {
  const refusalMeanwhile = async (change: () => Promise<string | null>, meanwhile: string, id: string) => {
    const client = new pg.Client({ connectionString: world.database.ownerUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select from community where id = $1 for no key update', [trust.id]);
      const refusal = change();
      await until('the change waits', async () => {
        const waiters = await world.database.sql(
          `select from pg_locks l join pg_stat_activity a using (pid)
            where not l.granted and a.datname = current_database()`,
        );
        return waiters.length > 0;
      });
      await client.query(meanwhile, [id]);
      await client.query('commit');
      return await refusal;
    } finally {
      await client.end();
    }
  };
  const SUSPEND = 'update member set suspended_at = now() where id = $1';
  const GO = 'update member set left_at = now() where id = $1';
  const DROP = 'delete from appointment where member_id = $1';

  beforeEach(async () => {
    await admin.get(RULES);
    await trust.member({ roles: ['admin'] });
  });

  test.each([
    ['appoint', SUSPEND],
    ['appoint', GO],
    ['dismiss', SUSPEND],
    ['dismiss', GO],
  ])('an admin who no longer is one here doesn’t %s (%s)', async (act, meanwhile) => {
    const other = await trust.member({ roles: ['lead'] });
    const change = () => admin.refusal(act === 'appoint' ? APPOINT : DISMISS, duty(other, 'LEAD'));
    expect(await refusalMeanwhile(change, meanwhile, admin.id)).toBe('FORBIDDEN');
    expect(await roles(other)).toEqual(['LEAD']);
  });

  test.each([SUSPEND, GO])('nobody is appointed who is no longer here (%s)', async (meanwhile) => {
    const change = () => admin.refusal(APPOINT, duty(heron, 'ADMIN'));
    expect(await refusalMeanwhile(change, meanwhile, heron.id)).toBe('NOT_FOUND');
    expect(await world.database.sql('select from appointment where member_id = $1', [heron.id])).toEqual([]);
  });

  test.each([SUSPEND, DROP])('a champion who no longer is one lets nobody in (%s)', async (meanwhile) => {
    const room = await trust.group({ access: 'on_request' });
    const champion = await trust.member({ championOf: [room] });
    await champion.get(RULES);
    const invite = () =>
      champion.refusal(`mutation ($input: InviteToGroupInput!) { inviteToGroup(input: $input) { id } }`, {
        input: { groupId: room.id, memberId: heron.id },
      });
    expect(await refusalMeanwhile(invite, meanwhile, champion.id)).toBe('FORBIDDEN');
  });

  test.each([SUSPEND, DROP])('a champion who no longer is one answers nobody (%s)', async (meanwhile) => {
    const room = await trust.group({ access: 'on_request' });
    const champion = await trust.member({ championOf: [room] });
    await champion.get(RULES);
    const requestId = uuid();
    await heron.get(`mutation ($input: RequestToJoinInput!) { requestToJoin(input: $input) { id } }`, {
      input: { id: requestId, groupId: room.id, answer: '' },
    });
    const answer = () =>
      champion.refusal(
        `mutation ($input: AnswerJoinRequestInput!) { answerJoinRequest(input: $input) { id } }`,
        {
          input: { requestId, accept: true, reason: '' },
        },
      );
    expect(await refusalMeanwhile(answer, meanwhile, champion.id)).toBe('FORBIDDEN');
  });
});

describe('a break', () => {
  const take = (member: TestMember, until: string | null = null) => member.get(BREAK, { input: { until } });
  const onDuty = async () =>
    (await heron.get(`{ group(id: "${group.id}") { champions { displayName } deputies { displayName } } }`))
      .group;

  test('rests duties and role at once, tells who covers, and gives everything back', async () => {
    const champion = await trust.member({ displayName: 'Juniper', championOf: [group], roles: ['lead'] });
    const deputy = await trust.member({ displayName: 'Kettle', deputyOf: [group] });
    const { takeABreak } = await take(champion, '2099-03-31');
    expect(takeABreak.break).toEqual({ until: '2099-03-31' });
    expect(takeABreak.duties.map(({ role }: any) => role)).toEqual(['LEAD', 'CHAMPION']);
    expect(await roles(champion)).toEqual([]);
    expect(await onDuty()).toEqual({ champions: [], deputies: [{ displayName: 'Kettle' }] });
    await take(champion);
    await dispatched();
    expect(await told(deputy)).toEqual([
      { kind: 'break.covered', actor: { displayName: 'Juniper' }, subject: { title: 'The Bench' } },
    ]);
    expect((await told(admin)).map(({ kind }) => kind)).toEqual(['break.taken']);

    await champion.get(BACK);
    expect((await roles(champion)).sort()).toEqual(['CHAMPION', 'LEAD']);
    expect((await onDuty()).champions).toEqual([{ displayName: 'Juniper' }]);
    await dispatched();
    expect((await told(deputy)).map(({ kind }) => kind)).toEqual(['break.over', 'break.covered']);
    expect(await champion.refusal(BACK)).toBe('NOT_ON_A_BREAK');
  });

  test('of who has no deputy is told to the admins, and to nobody else', async () => {
    const champion = await trust.member({ displayName: 'Juniper', championOf: [group] });
    await take(champion);
    await dispatched();
    expect(await told(admin)).toEqual([
      { kind: 'break.taken', actor: { displayName: 'Juniper' }, subject: { title: 'Juniper' } },
    ]);
    expect(await told(heron)).toEqual([]);
  });

  test('tells the admins the same, whether or not the deputy may read the group', async () => {
    const peers = await trust.group({ name: 'Peers', withoutStaff: true });
    const champion = await trust.member({ perspective: 'carer', championOf: [peers] });
    const rook = await trust.member({ perspective: 'staff', deputyOf: [peers] });
    await take(champion);
    await dispatched();
    expect([await told(admin), await told(rook)]).toEqual([[], []]);
  });

  test('rests mail, too, until they are back', async () => {
    const champion = await trust.member({ championOf: [group], digest: 'daily' });
    const plan = () => world.api.get(Transactions, { strict: false }).global(() => planAt(new Date()));
    const isPlanned = async () => {
      await plan();
      const rows = await world.database.sql('select from digest_cursor where member_id = $1', [champion.id]);
      return rows.length > 0;
    };
    expect(await isPlanned()).toBe(true);
    await take(champion);
    expect(await isPlanned()).toBe(false);
    await champion.get(BACK);
    expect(await isPlanned()).toBe(true);
  });

  test.each(['2020-01-01', '2099-02-30', 'soon'])('does not end on %s', async (day) => {
    const { errors } = await heron.ask(BREAK, { input: { until: day } });
    expect(errors![0]!.extensions.problems).toEqual([
      expect.objectContaining({ field: 'until', code: 'BAD_DATE' }),
    ]);
  });
});

describe('the team', () => {
  test('is everybody with a role: which, since when, when last here; for admins', async () => {
    const champion = await trust.member({ displayName: 'Juniper', championOf: [group] });
    await champion.get(BREAK, { input: { until: '2099-03-31' } });
    const { community } = await admin.get(TEAM, { slug: trust.slug });
    expect(community.team).toEqual([
      {
        member: { displayName: 'Juniper' },
        lastHereOn: new Date().toISOString().slice(0, 10),
        break: { until: '2099-03-31' },
        duties: [{ role: 'CHAMPION', groupName: 'The Bench', since: expect.any(String) }],
      },
      {
        member: { displayName: 'Lamplight' },
        lastHereOn: null,
        break: null,
        duties: [{ role: 'ADMIN', groupName: null, since: expect.any(String) }],
      },
    ]);
    expect(await heron.refusal(TEAM, { slug: trust.slug })).toBe('FORBIDDEN');
  });

  test('is found by display name', async () => {
    const named = async (name: string) =>
      (
        await admin.get(
          `query ($slug: String!, $name: String!) { community(slug: $slug) { membersNamed(name: $name) { displayName } } }`,
          { slug: trust.slug, name },
        )
      ).community.membersNamed;
    expect(await named('hero')).toEqual([{ displayName: 'Heron' }]);
    expect([await named('%'), await named(' '), await named('_eron')]).toEqual([[], [], []]);
  });
});
