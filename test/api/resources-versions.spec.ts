import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { FileSender } from '../support/files.js';
import { EDIT, PUBLISH, resourceFor, shared } from '../support/resources.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let wren: TestMember;
let heron: TestMember;
let lead: TestMember;
let champion: TestMember;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  trust = await world.community();
  wren = await trust.member({ displayName: 'Wren' });
  heron = await trust.member({ displayName: 'Heron' });
  lead = await trust.member({ roles: ['lead'], displayName: 'Lead' });
  champion = await trust.member({ championOf: [await trust.group()] });
});

const VERSIONS =
  'version versions { number correction note title bodyHtml files { id name } author { displayName } }';
const version = (resourceId: string, words: object = {}) => ({
  input: { id: uuid(), resourceId, note: 'Shorter', body: 'Second.', ...words },
});

describe('a correction', () => {
  test('changes what was sent, keeps the rest, and leaves the old words among the versions', async () => {
    const { id } = await shared(wren, { madeBy: 'The team' });
    await wren.get(EDIT, { input: { resourceId: id, title: 'Opening the plan' } });
    const { versions, ...now } = await resourceFor(heron, id, `title summary madeBy ${VERSIONS}`);
    expect(now).toMatchObject({ title: 'Opening the plan', madeBy: 'The team', version: 1 });
    expect(versions.map(({ title, correction }: any) => [title, correction])).toEqual([
      ['Opening the plan', true],
      ['Opening a plan together', false],
    ]);
  });

  test('of where it stands is no new wording', async () => {
    const { id } = await shared(wren);
    await wren.get(EDIT, { input: { resourceId: id, settings: ['HOME'], reviewOn: '2099-05-05' } });
    const now = await resourceFor(heron, id, `settings reviewOn versions { number }`);
    expect(now).toEqual({ settings: ['HOME'], reviewOn: '2099-05-05', versions: [{ number: 1 }] });
  });

  test('is for the owner, leads and champions; of what somebody has seen', async () => {
    const { id } = await shared(wren);
    const input = { resourceId: id, summary: 'Other words' };
    expect(await heron.refusal(EDIT, { input })).toBe('FORBIDDEN');
    expect(await lead.refusal(EDIT, { input })).toBeNull();
    expect(await champion.refusal(EDIT, { input })).toBeNull();
    expect(await wren.refusal(EDIT, { input: { ...input, seenAt: null } })).toBe('CHANGED_MEANWHILE');
    const { editedAt } = await resourceFor(wren, id, 'editedAt');
    expect(await wren.refusal(EDIT, { input: { ...input, seenAt: editedAt } })).toBeNull();
  });

  test('a resource becomes no template by it unless somebody says it is blank', async () => {
    const { id } = await shared(wren);
    expect(await wren.refusal(EDIT, { input: { resourceId: id, kind: 'TEMPLATE' } })).toBe('INVALID');
    const input = { resourceId: id, kind: 'TEMPLATE', blankConfirmed: true };
    expect(await wren.refusal(EDIT, { input })).toBeNull();
  });
});

describe('a new owner', () => {
  test('is named by the owner or a lead, and it stands in the trail', async () => {
    const { id } = await shared(wren);
    const input = { resourceId: id, ownerId: heron.id };
    expect(await champion.refusal(EDIT, { input })).toBe('FORBIDDEN');
    await wren.get(EDIT, { input });
    expect(await resourceFor(heron, id, 'owner { displayName } viewerCan { edit } following')).toEqual({
      owner: { displayName: 'Heron' },
      viewerCan: { edit: true },
      following: true,
    });
    expect((await resourceFor(wren, id, 'viewerCan { edit withdraw }')).viewerCan).toEqual({
      edit: false,
      withdraw: true,
    });
    const trail = await world.database.sql(`select kind from fact where audited and subject_id = $1`, [id]);
    expect(trail).toEqual([{ kind: 'resource.handed-over' }]);
  });

  test('is somebody who is here', async () => {
    const { id } = await shared(wren);
    for (const ownerId of [uuid(), 'nonsense', (await (await world.community()).member()).id])
      expect(await wren.refusal(EDIT, { input: { resourceId: id, ownerId } })).toBe('INVALID');
  });
});

describe('a new version', () => {
  test('keeps the old one, and says what changed and who changed it', async () => {
    const { id } = await shared(wren);
    await lead.get(PUBLISH, version(id));
    expect(await resourceFor(heron, id, VERSIONS)).toEqual({
      version: 2,
      versions: [
        {
          number: 2,
          correction: false,
          note: 'Shorter',
          title: 'Opening a plan together',
          bodyHtml: '<p>Second.</p>\n',
          files: [],
          author: { displayName: 'Lead' },
        },
        {
          number: 1,
          correction: false,
          note: '',
          title: 'Opening a plan together',
          bodyHtml: '<p>First we ask.</p>\n',
          files: [],
          author: { displayName: 'Wren' },
        },
      ],
    });
  });

  test('sent twice is one; its id is nobody else’s; a note it needs', async () => {
    const { id } = await shared(wren);
    const { id: other } = await shared(wren);
    const sent = version(id);
    await Promise.all([wren.get(PUBLISH, sent), wren.get(PUBLISH, sent)]);
    expect((await resourceFor(wren, id, 'version')).version).toBe(2);
    expect(await wren.refusal(PUBLISH, { input: { ...sent.input, resourceId: other } })).toBe('NOT_FOUND');
    expect(await wren.refusal(PUBLISH, version(id, { note: ' ' }))).toBe('INVALID');
    expect(await heron.refusal(PUBLISH, version(id))).toBe('FORBIDDEN');
  });

  test('two at once are two, one after the other', async () => {
    const { id } = await shared(wren);
    await Promise.all([wren.get(PUBLISH, version(id)), lead.get(PUBLISH, version(id))]);
    expect((await resourceFor(wren, id, 'version')).version).toBe(3);
  });

  test('of a template is blank anew', async () => {
    const { id } = await shared(wren, { kind: 'TEMPLATE', blankConfirmed: true });
    expect(await wren.refusal(PUBLISH, version(id))).toBe('INVALID');
    expect(await wren.refusal(PUBLISH, version(id, { blankConfirmed: true }))).toBeNull();
  });

  test('is told to those who follow it, but a correction is not', async () => {
    const { id } = await shared(wren);
    await heron.get(
      `mutation ($input: FollowResourceInput!) { followResource(input: $input) { following } }`,
      {
        input: { resourceId: id },
      },
    );
    await wren.get(EDIT, { input: { resourceId: id, title: 'Other words' } });
    await wren.get(PUBLISH, version(id));
    const facts = await world.database.sql(
      `select kind, place_ids from fact where subject_id = $1 order by happened_at`,
      [id],
    );
    expect(facts).toEqual([
      { kind: 'resource.shared', place_ids: [] },
      { kind: 'resource.version', place_ids: [id] },
    ]);
  });
});

describe('files', () => {
  const words = (text: string) => Buffer.from(`${text}\n`);

  test('are everybody’s who sees the resource; those of an old version stay with it', async () => {
    const sender = new FileSender(world, trust, wren);
    const first = await sender.send('first.txt', words('One'));
    const second = await sender.send('second.txt', words('Two'));
    const { id } = await shared(wren, { body: '', fileIds: [first] });
    const reader = new FileSender(world, trust, heron);
    const path = (await resourceFor(heron, id, 'files { path }')).files[0].path;
    expect(await (await reader.fetch(path)).text()).toBe('One\n');

    await wren.get(PUBLISH, version(id, { body: '', fileIds: [second] }));
    const { files, versions } = await resourceFor(
      heron,
      id,
      `files { name } versions { files { name path } }`,
    );
    expect(files).toEqual([{ name: 'second.txt' }]);
    expect(versions.map((one: any) => one.files[0].name)).toEqual(['second.txt', 'first.txt']);
    expect((await reader.fetch(versions[1].files[0].path)).status).toBe(200);
    const used = await world.database.sql(`select unused_since from file where id = $1`, [first]);
    expect(used).toEqual([{ unused_since: null }]);
  });

  test('of a resource that is withdrawn are gone with it', async () => {
    const sender = new FileSender(world, trust, wren);
    const { id } = await shared(wren, { fileIds: [await sender.send('one.txt', words('One'))] });
    const path = (await resourceFor(heron, id, 'files { path }')).files[0].path;
    await wren.get(`mutation ($input: WithdrawResourceInput!) { withdrawResource(input: $input) }`, {
      input: { resourceId: id },
    });
    expect((await new FileSender(world, trust, heron).fetch(path)).status).toBe(404);
  });

  test('of others can’t be given to a resource', async () => {
    const stranger = new FileSender(world, trust, heron);
    const file = await stranger.send('private.txt', words('Private'));
    const { id } = await shared(wren);
    expect(await wren.refusal(PUBLISH, version(id, { fileIds: [file] }))).toBe('NOT_FOUND');
  });

  test('a lead publishes a version with the files that the owner sent', async () => {
    const file = await new FileSender(world, trust, wren).send('one.txt', words('One'));
    const { id } = await shared(wren, { fileIds: [file] });
    await lead.get(PUBLISH, version(id));
    expect((await resourceFor(heron, id, 'files { id }')).files).toEqual([{ id: file }]);
  });
});
