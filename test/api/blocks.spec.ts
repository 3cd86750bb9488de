import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let wren: TestMember;
let heron: TestMember;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group();
  wren = await trust.member({ displayName: 'Wren' });
  heron = await trust.member({ displayName: 'Heron' });
});
afterAll(() => world.close());

const BLOCK = `mutation ($input: BlockMemberInput!) { blockMember(input: $input) { displayName blocked } }`;
const UNBLOCK = `mutation ($input: BlockMemberInput!) { unblockMember(input: $input) { blocked } }`;
const whom = ({ id }: { id: string }) => ({ input: { memberId: id } });

describe('blocking somebody', () => {
  test('folds what they write away, for oneself alone, until it is taken back', async () => {
    const { id } = await heron.startThread(group);
    const folded = `query ($id: ID!) { thread(id: $id) { authorBlocked author { blocked } } }`;
    for (let i = 0; i < 2; i++)
      expect((await wren.get(BLOCK, whom(heron))).blockMember).toEqual({
        displayName: 'Heron',
        blocked: true,
      });
    expect((await wren.get(folded, { id })).thread).toEqual({
      authorBlocked: true,
      author: { blocked: true },
    });
    const { viewer } = await wren.get('{ viewer { blockedMembers { displayName } } }');
    expect(viewer.blockedMembers).toEqual([{ displayName: 'Heron' }]);
    const robin = await trust.member();
    expect((await robin.get(folded, { id })).thread.authorBlocked).toBe(false);
    expect((await wren.get(UNBLOCK, whom(heron))).unblockMember.blocked).toBe(false);
    expect((await wren.get(UNBLOCK, whom(heron))).unblockMember.blocked).toBe(false);
    expect((await wren.get(folded, { id })).thread.authorBlocked).toBe(false);
  });

  test('is not told to whom it is done, and can’t be done to oneself or to nobody', async () => {
    await wren.get(BLOCK, whom(heron));
    const { viewer, community } = await heron.get(
      `query ($slug: String!) { viewer { blockedMembers { id } } community(slug: $slug) { member(id: "${wren.id}") { blocked } } }`,
      { slug: trust.slug },
    );
    expect([viewer.blockedMembers, community.member.blocked]).toEqual([[], false]);
    expect(
      await world.database.sql(`select from fact where subject_id = $1 and actor_id = $2`, [
        heron.id,
        wren.id,
      ]),
    ).toEqual([]);
    expect(await wren.refusal(BLOCK, whom(wren))).toBe('FORBIDDEN');
    expect(await wren.refusal(BLOCK, whom({ id: uuid() }))).toBe('NOT_FOUND');
    expect(await wren.refusal(BLOCK, whom({ id: 'nobody' }))).toBe('NOT_FOUND');
  });

  test('somebody who has left can still be unblocked', async () => {
    const gone = await trust.member();
    await wren.get(BLOCK, whom(gone));
    await gone.get('mutation { leaveCommunity(input: {}) }');
    expect((await wren.get(UNBLOCK, whom(gone))).unblockMember.blocked).toBe(false);
  });
});

describe('people one could mention', () => {
  const find = async (who: TestMember, groupId: string, beginning: string) =>
    (
      await who.get(
        `query ($groupId: ID!, $beginning: String!) { mentionable(groupId: $groupId, beginning: $beginning) { displayName } }`,
        { groupId, beginning },
      )
    ).mentionable.map(({ displayName }: { displayName: string }) => displayName);

  test('are those who can read the group, by the beginning of their names', async () => {
    const room = await trust.group({ access: 'closed' });
    const inside = await trust.member({ displayName: 'Élan Inside', groups: [room] });
    await trust.member({ displayName: 'Elan Outside' });
    const asking = await trust.member({ displayName: 'Elan Asking', groups: [room] });
    await inside.reply(await inside.startThread(room));
    await asking.reply(await inside.startThread(room));
    expect(await find(asking, room.id, 'elan')).toEqual(['Élan Inside']);
    expect(await find(asking, room.id, '')).toEqual([]);
    expect(await find(asking, room.id, '%')).toEqual([]);
    expect(await find(inside, room.id, 'Elan A')).toEqual(['Elan Asking']);
    const ask = `query { mentionable(groupId: "${room.id}", beginning: "elan") { displayName } }`;
    expect(await wren.refusal(ask)).toBe('NOT_FOUND');
  });

  test('in a group that is not for everybody are those who have written there or look after it', async () => {
    const room = await trust.group({ access: 'closed' });
    const asking = await trust.member({ groups: [room] });
    await trust.member({ displayName: 'Dunlin Reads', groups: [room] });
    await trust.member({ displayName: 'Dunlin Keeps', championOf: [room] });
    const writes = await trust.member({ displayName: 'Dunlin Writes', groups: [room] });
    expect(await find(asking, room.id, 'Dunlin')).toEqual(['Dunlin Keeps']);
    const thread = await writes.startThread(room);
    expect(await find(asking, room.id, 'Dunlin')).toEqual(['Dunlin Keeps', 'Dunlin Writes']);
    await writes.get(`mutation { withdrawThread(input: { threadId: "${thread.id}" }) }`);
    expect(await find(asking, room.id, 'Dunlin')).toEqual(['Dunlin Keeps']);
  });

  test('are eight at most, and nobody who has left or is suspended', async () => {
    for (let i = 0; i < 9; i++) await trust.member({ displayName: `Kite ${i}` });
    expect(await find(wren, group.id, 'Kite')).toHaveLength(8);
    const gone = await trust.member({ displayName: 'Osprey gone' });
    const suspended = await trust.member({ displayName: 'Osprey suspended' });
    await gone.get('mutation { leaveCommunity(input: {}) }');
    await world.database.sql('update member set suspended_at = now() where id = $1', [suspended.id]);
    expect(await find(wren, group.id, 'Osprey')).toEqual([]);
  });
});
