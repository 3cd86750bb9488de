import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { FileSender } from '../support/files.js';
import {
  approve,
  item,
  library,
  type Neighbours,
  offer,
  openNeighbours,
  postChange,
  publish,
  standing,
  withdraw,
} from '../support/network.js';
import { World } from '../support/world.js';

let world: World;
let here: Neighbours;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  here = await openNeighbours(world);
});

const code = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
  errors?.[0]?.extensions.code ?? null;

describe('offering something', () => {
  test('is for its owner, and somebody else says yes', async () => {
    const { heron, wren, group, trust } = here;
    const id = await postChange(heron, group);
    const member = await trust.member();
    expect(code(await offer(member, id))).toBe('FORBIDDEN');
    const { data } = await offer(heron, id);
    expect(data!.offerToNetwork).toMatchObject({
      state: 'OFFERED',
      item: null,
      viewerCan: { approve: false, withdraw: true },
    });
    const { offer: made } = data!.offerToNetwork;
    expect(code(await approve(member, made.id))).toBe('FORBIDDEN');
    expect(code(await approve(heron, made.id))).toBe('FORBIDDEN');
    expect((await standing(wren, id)).viewerCan).toMatchObject({ approve: true, withdraw: true });
    const approved = await approve(wren, made.id);
    expect(approved.data!.approveForNetwork).toMatchObject({ state: 'PUBLISHED', offer: { id: made.id } });
  });

  test('twice is once, and so is saying yes', async () => {
    const { heron, wren, group } = here;
    const id = await postChange(heron, group);
    const [one, two] = await Promise.all([offer(heron, id), offer(heron, id)]);
    const offers = [one, two].map(({ data }) => data!.offerToNetwork.offer.id);
    expect(new Set(offers).size).toBe(1);
    const items = await Promise.all([approve(wren, offers[0]), approve(wren, offers[0])]);
    expect(new Set(items.map(({ data }) => data!.approveForNetwork.item.id)).size).toBe(1);
    const told = await world.database.sql(
      `select kind, count(*)::int as n from fact where subject_id = $1 and kind like 'network%' group by kind order by kind`,
      [id],
    );
    expect(told).toEqual([
      { kind: 'network-item.published', n: 1 },
      { kind: 'network.offered', n: 1 },
      { kind: 'network.published', n: 1 },
    ]);
  });

  test('an owner who could say yes leaves it to another, where there is one', async () => {
    const { wren, group, trust } = here;
    const id = await postChange(wren, group);
    const made = (await offer(wren, id)).data!.offerToNetwork;
    expect(made.viewerCan.approve).toBe(true);
    const champion = await trust.member({ championOf: [group] });
    expect(code(await approve(wren, made.offer.id))).toBe('CONFLICT_OF_INTEREST');
    expect(code(await approve(champion, made.offer.id))).toBeNull();
  });

  test('out of a room that is not everybody’s is refused, to champions, too', async () => {
    const { trust } = here;
    const peers = await trust.group({ access: 'closed' });
    const insider = await trust.member({ groups: [peers] });
    expect(code(await offer(insider, await postChange(insider, peers)))).toBe('NOT_FOR_EVERYBODY');
  });

  test('a discussion doesn’t travel, and what one may not see is an unknown id', async () => {
    const { heron, group, robin, trust } = here;
    const thread = await heron.startThread(group);
    expect(code(await offer(heron, thread.id))).toBe('NOT_FOUND');
    const change = await postChange(heron, group);
    expect(code(await offer(robin, change))).toBe('NOT_FOUND');
    expect(code(await offer(await trust.member({ roles: ['admin'] }), uuid()))).toBe('NOT_FOUND');
    expect(code(await approve(robin, (await offer(heron, change)).data!.offerToNetwork.offer.id))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('what is published', () => {
  test('is read in another community with its source and its words; its owner’s name only where they said so', async () => {
    const { heron, wren, group, robin, trust } = here;
    const theme = uuid();
    await world.database.sql(
      `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, 'Being asked', 'Cael eich gofyn')`,
      [trust.id, theme],
    );
    const [shy, known] = [
      await postChange(heron, group, { themeIds: [theme] }),
      await postChange(heron, group),
    ];
    const shown = (await item(robin, await publish(heron, wren, shy))).data!.networkItem;
    expect(shown).toMatchObject({
      title: 'Ask first',
      kind: 'practice_change',
      community: { id: trust.id, name: 'Here' },
      sharedBy: null,
      themes: ['Being asked'],
      files: [],
    });
    expect(shown.words.map(({ name, markdown }: Record<string, string>) => [name, markdown])).toEqual([
      ['changed', 'We ask first'],
      ['why', 'People said so'],
      ['involved', 'Peers'],
      ['happened', 'It went well'],
    ]);
    const named = await publish(heron, wren, known, { showOwner: true });
    expect((await item(robin, named)).data!.networkItem.sharedBy).toBe('Heron');
    await world.database.sql('update member set left_at = now() where id = $1', [heron.id]);
    expect((await item(robin, named)).data!.networkItem.sharedBy).toBeNull();
  });

  test('is found by words, theme, kind, language and community, page by page', async () => {
    const { heron, wren, group, robin, trust, other } = here;
    const word = `w${trust.id.slice(0, 8)}`.replace(/[^a-z]/g, 'x');
    const welsh = await publish(
      heron,
      wren,
      await postChange(heron, group, { title: `Cynllun ${word}`, language: 'CY' }),
    );
    const english = await publish(heron, wren, await postChange(heron, group, { why: `Plans ${word}` }));
    const found = async (filter: object) => (await library(robin, { ...filter })).nodes.map(({ id }) => id);
    const mine = { communityId: trust.id };
    expect(await found(mine)).toEqual([english, welsh]);
    expect(await found({ ...mine, words: `planning ${word}` })).toEqual([english]);
    expect(await found({ ...mine, words: `cynlluniau ${word}` })).toEqual([welsh]);
    expect(await found({ ...mine, language: 'CY' })).toEqual([welsh]);
    expect(await found({ ...mine, kind: 'guide' })).toEqual([]);
    expect(await found({ ...mine, theme: 'No such theme' })).toEqual([]);
    expect(await found({ communityId: other.id })).toEqual([]);
    const first = await library(robin, { ...mine, first: 1 });
    expect(first.nodes.map(({ id }) => id)).toEqual([english]);
    const next = await library(robin, { ...mine, first: 1, after: first.pageInfo.endCursor });
    expect([next.nodes.map(({ id }) => id), next.pageInfo.hasNextPage]).toEqual([[welsh], false]);
    expect(await robin.refusal('{ networkLibrary(after: "x") { nodes { id } } }')).toBe('BAD_CURSOR');
    expect(await world.stranger.refusal('{ networkLibrary { nodes { id } } }')).toBe('UNAUTHENTICATED');
  });
});

describe('what closes it, at once', () => {
  const file = async ({ trust, heron }: Neighbours, id: string) => {
    const sender = new FileSender(world, trust, heron);
    const fileId = await sender.send('plan.txt', Buffer.from('The plan'));
    await sender.act((files) => files.attach([fileId], { kind: 'thread', id }));
    return fileId;
  };
  const edit = (who: Neighbours['heron'], threadId: string) =>
    who.get(`mutation ($input: EditPracticeChangeInput!) { editPracticeChange(input: $input) { id } }`, {
      input: { threadId, title: 'Other words', changed: 'A', why: 'B', involved: 'C', happened: 'D' },
    });
  const sql = (text: string, id: string) => world.database.sql(text, [id]);

  test.each<[string, string, (n: Neighbours, id: string) => Promise<unknown>]>([
    ['its owner withdraws it', 'WITHDRAWN', ({ heron }, id) => withdraw(heron, id)],
    ['a lead withdraws it', 'WITHDRAWN', ({ wren }, id) => withdraw(wren, id)],
    ['its owner changes its words', 'CHANGED', ({ heron }, id) => edit(heron, id)],
    ['moderators hide it', 'AWAY', (_, id) => sql(`update thread set away = 'hidden' where id = $1`, id)],
    [
      'its owner takes it back',
      'AWAY',
      ({ heron }, id) => heron.get(`mutation { withdrawThread(input: { threadId: "${id}" }) }`),
    ],
    [
      'its room is closed to some',
      'AWAY',
      ({ group }) => sql(`update community_group set access = 'closed' where id = $1`, group.id),
    ],
  ])('%s', async (_, because, act) => {
    const { heron, wren, group, robin, other } = here;
    const id = await postChange(heron, group);
    const fileId = await file(here, id);
    const itemId = await publish(heron, wren, id);
    const reader = new FileSender(world, other, robin);
    const { files } = (await item(robin, itemId)).data!.networkItem;
    expect(files).toMatchObject([{ id: fileId, name: 'plan.txt' }]);
    expect(await (await reader.fetch(files[0].path)).text()).toBe('The plan');
    expect((await library(robin)).nodes.map((node) => node.id)).toContain(itemId);

    await act(here, id);

    expect(code(await item(robin, itemId))).toBe('NOT_FOUND');
    expect((await reader.fetch(files[0].path)).status).toBe(404);
    expect((await library(robin)).nodes.map((node) => node.id)).not.toContain(itemId);
    const [row] = await world.database.sql<{ ended_because: string }>(
      'select ended_because from network_offer where subject_id = $1',
      [id],
    );
    expect(row!.ended_because.toUpperCase()).toBe(because);
  });

  test('what was approved while it changed is not published with words that nobody approved', async () => {
    const { heron, wren, group, robin } = here;
    const id = await postChange(heron, group);
    const made = (await offer(heron, id)).data!.offerToNetwork.offer;
    await edit(heron, id);
    expect(code(await approve(wren, made.id))).toBe('CHANGED_MEANWHILE');
    expect((await standing(heron, id)).viewerCan.offer).toBe(true);
    const itemId = await publish(heron, wren, id);
    expect((await item(robin, itemId)).data!.networkItem.title).toBe('Other words');
  });

  test('offered and approved at the same moment as it changes, it is never there with the old words', async () => {
    const { heron, wren, group } = here;
    for (let round = 0; round < 5; round++) {
      const id = await postChange(heron, group);
      const made = (await offer(heron, id)).data!.offerToNetwork.offer;
      await Promise.all([approve(wren, made.id), edit(heron, id)]);
      const there = await world.database.sql(
        `select title from network_item where subject_id = $1 and published and title = 'Ask first'`,
        [id],
      );
      expect(there).toEqual([]);
    }
  });

  test('a resource travels with its words and parts, and a new version closes it until somebody has looked', async () => {
    const { heron, wren, robin } = here;
    const words = {
      kind: 'GUIDE',
      title: 'A guide',
      summary: 'In short',
      language: 'EN',
      licence: 'USE_AND_CHANGE',
    };
    const parts = {
      body: 'Step one',
      core: 'Asking',
      adaptable: 'Who asks',
      madeBy: 'The team',
      settings: ['INPATIENT'],
    };
    const input = { id: uuid(), ...words, ...parts };
    await heron.get(`mutation ($input: ShareResourceInput!) { shareResource(input: $input) { id } }`, {
      input,
    });
    const itemId = await publish(heron, wren, input.id, { subjectKind: 'resource' });
    expect((await item(robin, itemId)).data!.networkItem).toMatchObject({
      title: 'A guide',
      kind: 'guide',
      core: 'Asking',
      adaptable: 'Who asks',
      madeBy: 'The team',
      settings: ['inpatient'],
      words: [{ name: 'body', markdown: 'Step one' }],
    });
    expect((await library(robin, { setting: 'inpatient' })).nodes.map((node) => node.id)).toEqual([itemId]);
    await heron.get(`mutation ($input: PublishVersionInput!) { publishVersion(input: $input) { id } }`, {
      input: { id: uuid(), resourceId: input.id, note: 'More', body: 'Step two' },
    });
    expect(code(await item(robin, itemId))).toBe('NOT_FOUND');
    expect(await standing(heron, input.id, 'resource')).toMatchObject({
      state: 'WITHDRAWN',
      offer: { endedBecause: 'CHANGED' },
      viewerCan: { offer: true },
    });
  });

  test('published again it has the same address', async () => {
    const { heron, wren, group, robin } = here;
    const id = await postChange(heron, group);
    const itemId = await publish(heron, wren, id);
    await withdraw(heron, id);
    expect(await publish(heron, wren, id)).toBe(itemId);
    expect(code(await item(robin, itemId))).toBeNull();
  });

  test('that its owner leaves does not: the community said yes, and can take it back', async () => {
    const { heron, wren, group, robin } = here;
    const id = await postChange(heron, group);
    const itemId = await publish(heron, wren, id, { showOwner: true });
    await heron.get('mutation { leaveCommunity(input: {}) }');
    expect((await item(robin, itemId)).data!.networkItem.sharedBy).toBeNull();
    expect(code(await withdraw(wren, id))).toBeNull();
    expect(code(await item(robin, itemId))).toBe('NOT_FOUND');
  });
});
