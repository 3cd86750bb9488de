import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { v7 as uuid } from 'uuid';
import { query, Transactions } from '#platform';
import type { TestCommunity, TestMember } from '../support/community.js';
import { FileSender } from '../support/files.js';
import { adoption, item, offer, postChange, publish, record, withdraw } from '../support/network.js';
import { codes } from '../support/person.js';
import { filled, MARK, setScene, type Scene } from '../support/scene.js';
import { steps } from '../support/schema-walk.js';
import { World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

describe('what a trust has shared', () => {
  /** All that others may read of it, and nothing of it is marked. */
  const said = {
    title: 'Open to all',
    changed: 'Shared A',
    why: 'Shared B',
    involved: 'Shared C',
    happened: 'Shared D',
  };
  let published: Scene;
  let other: TestCommunity;
  let change: string;
  let itemId: string;
  let fileId: string;
  let robin: TestMember;

  /** The community’s name is its source’s, which an item shows. */
  const marked = (answers: unknown) =>
    JSON.stringify(answers).replaceAll(`${MARK} trust`, 'its source').includes(MARK);

  const walk = async (): Promise<string[]> => {
    const seen: string[] = [];
    for (const step of steps().filter(({ document }) => document.startsWith('query'))) {
      const answer = await robin.ask(step.document, filled(step.variables, published.ids, false) as object);
      if (marked(answer)) seen.push(step.name);
      expect(codes(answer)).not.toContain('INTERNAL');
    }
    return seen;
  };

  /** The rows of the scene’s community that a statement of the other’s finds which forgets to ask for its own, by table. */
  const rowsFound = async (): Promise<Record<string, number>> => {
    const tables = await world.database.sql<{ name: string }>(`
      select c.relname as name from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and has_table_privilege('impact_application', c.oid, 'select')`);
    return world.api.get(Transactions, { strict: false }).inTenant(other.id, async () => {
      const found: Record<string, number> = {};
      for (const { name } of tables) {
        const [row] = await query<{ n: number }>(
          sql`select count(*)::int as n from ${raw(name)} where tenant_id = ${published.ids.community}`,
        );
        if (row!.n > 0) found[name] = row!.n;
      }
      return found;
    });
  };

  beforeAll(async () => {
    published = await setScene(world);
    other = await world.community('Next door');
    robin = await other.member({ roles: ['admin'] });
    const { author } = published.actors;
    change = await postChange(author, { id: published.ids.group }, said);
    const sender = new FileSender(world, published.community, author);
    fileId = await sender.send('shared.txt', Buffer.from('shared'));
    await sender.act((files) => files.attach([fileId], { kind: 'thread', id: change }));
  });

  test('was nowhere before, offered or not', async () => {
    const { author } = published.actors;
    expect([await walk(), await rowsFound()]).toEqual([[], {}]);
    await offer(author, change);
    expect([await walk(), await rowsFound()]).toEqual([[], {}]);
  });

  test('is one row and its file, and nothing else: no row, count or suggestion', async () => {
    const { author, admin } = published.actors;
    itemId = await publish(author, admin, change);
    expect(await walk()).toEqual([]);
    expect(await rowsFound()).toEqual({ file: 1, file_use: 1, network_item: 1 });
    const { data } = await item(robin, itemId);
    expect(data!.networkItem).toMatchObject({ title: said.title, sharedBy: null, files: [{ id: fileId }] });
    const suggestions = await robin.get(
      `{ search(words: "Shared OR ${MARK}") { nodes { subject { title } } } networkChoices { themes kinds settings } }`,
    );
    expect(suggestions).toEqual({
      search: { nodes: [] },
      networkChoices: { themes: [], kinds: ['practice_change'], settings: [] },
    });
    expect(
      await robin.refusal(`{ mentionable(groupId: "${published.ids.group}", beginning: "C") { id } }`),
    ).toBe('NOT_FOUND');
    for (const id of [change, published.ids.practiceChange])
      expect(await robin.refusal(`query ($id: ID!) { thread(id: $id) { id } }`, { id })).toBe('NOT_FOUND');
  });

  test('brings along who uses it and said so, and not who they are', async () => {
    const { author } = published.actors;
    const words = { setting: 'Shared ward', kept: '', changed: '', happened: '' };
    const about = { subjectKind: 'thread', subjectId: change };
    await record(author, adoption(about, words));
    await record(author, adoption(about, { ...words, setting: MARK, shared: false }));
    expect(await walk()).toEqual([]);
    expect(await rowsFound()).toEqual({
      adoption: 1,
      adoption_step: 1,
      file: 1,
      file_use: 1,
      network_item: 1,
    });
    const { data } = await item(
      robin,
      itemId,
      'standing { adoptions { nodes { setting mine } } offer { id } }',
    );
    expect(data!.networkItem.standing).toEqual({
      adoptions: { nodes: [{ setting: 'Shared ward', mine: false }] },
      offer: null,
    });
  });

  test('that is reported next door gives nobody a row of the other', async () => {
    const before = await rowsFound();
    await robin.get(
      `mutation ($input: ReportContentInput!) { reportContent(input: $input) { reason whoLooks { id } } }`,
      { input: { id: uuid(), subjectKind: 'network_item', subjectId: itemId, reason: 'SPAM', words: MARK } },
    );
    expect(await rowsFound()).toEqual(before);
    const { admin } = published.actors;
    expect(JSON.stringify(await admin.ask(`{ myReports { id subject { title } } }`))).not.toContain(itemId);
  });

  test('is gone at once when it is withdrawn, with its file', async () => {
    const reader = new FileSender(world, other, robin);
    const path = (await item(robin, itemId)).data!.networkItem.files[0].path;
    expect((await reader.fetch(path)).status).toBe(200);
    await withdraw(published.actors.author, change);
    expect((await reader.fetch(path)).status).toBe(404);
    expect([await walk(), await rowsFound()]).toEqual([[], {}]);
    expect(codes(await item(robin, itemId))).toEqual(['NOT_FOUND']);
    expect(codes(await item(robin, uuid()))).toEqual(['NOT_FOUND']);
  });
});
