import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { codeIn, FileSender } from '../support/files.js';
import * as made from '../support/made-files.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let heron: FileSender;
const words = Buffer.from('0123456789');

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  heron = await sender();
});
afterAll(() => world.close());

const sender = async (member?: TestMember, of = trust) =>
  new FileSender(world, of, member ?? (await of.member()));

/** Something that everybody here may see, and that may use files. */
const aRoom = async () => ({ kind: 'group', id: (await trust.group()).id });

const pathOf = async (id: string): Promise<string> => (await heron.file(id)).path;

describe('what a browser may do with a file', () => {
  test('is to keep it, under its name, and nothing else', async () => {
    const path = await pathOf(await heron.send('Cynllun “gofal”.pdf', made.pdf()));
    const { headers, status } = await heron.fetch(path);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Cynllun gofal.pdf"; filename*=UTF-8''Cynllun%20%E2%80%9Cgofal%E2%80%9D.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-cache',
      'accept-ranges': 'bytes',
    });
  });

  test('a PDF that is a page as well is served as a PDF, to be kept', async () => {
    const polyglot = made.pdf('<html><script>alert(document.domain)</script></html>');
    const response = await heron.fetch(await pathOf(await heron.send('plan.pdf', polyglot)));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(polyglot);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('parts of a file', () => {
  let path: string;
  let etag: string;

  beforeAll(async () => {
    path = await pathOf(await heron.send('digits.txt', words));
    etag = (await heron.fetch(path)).headers.get('etag')!;
  });

  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=8-100', '89', 'bytes 8-9/10'],
    ['bytes=-100', '0123456789', 'bytes 0-9/10'],
    ['bytes=9-9', '9', 'bytes 9-9/10'],
  ])('%s', async (range, text, said) => {
    const response = await heron.fetch(path, { range });
    expect([response.status, await response.text()]).toEqual([206, text]);
    expect(response.headers.get('content-range')).toBe(said);
    expect(response.headers.get('content-length')).toBe(String(text.length));
  });

  test.each(['bytes=10-', 'bytes=11-20', 'bytes=-0'])('%s is nowhere', async (range) => {
    const response = await heron.fetch(path, { range });
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  test.each(['bytes=', 'bytes=a-b', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2'])(
    '%s is all of it',
    async (range) => {
      const response = await heron.fetch(path, { range });
      expect([response.status, await response.text()]).toEqual([200, '0123456789']);
    },
  );

  test('only of the same file, where that is asked for', async () => {
    const same = await heron.fetch(path, { range: 'bytes=0-3', 'if-range': etag });
    const other = await heron.fetch(path, { range: 'bytes=0-3', 'if-range': '"another"' });
    expect([same.status, other.status]).toEqual([206, 200]);
  });

  test('none, where the browser has it', async () => {
    const response = await heron.fetch(path, { 'if-none-match': `"x", W/${etag}` });
    expect([response.status, await response.text()]).toEqual([304, '']);
  });

  test('none, where only the headers are asked for', async () => {
    const response = await heron.fetch(path, {}, 'HEAD');
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      200,
      '10',
      '',
    ]);
    const part = await heron.fetch(path, { range: 'bytes=2-3' }, 'HEAD');
    expect([part.status, part.headers.get('content-length')]).toEqual([206, '2']);
  });
});

describe('who gets a file', () => {
  test('its sender alone, until something uses it', async () => {
    const id = await heron.send('notes.txt', words);
    const path = await pathOf(id);
    const wren = await sender();
    expect((await wren.fetch(path)).status).toBe(404);
    const room = await aRoom();
    await heron.act((files) => files.attach([id], room));
    expect(await (await wren.fetch(path)).text()).toBe('0123456789');
    expect((await wren.file(id)).path).toBe(path);
  });

  test('those who may see what uses it, and nobody else', async () => {
    const peers = await trust.group({ access: 'closed' });
    const robin = await sender(await trust.member({ groups: [peers] }));
    const insider = await sender(await trust.member({ groups: [peers] }));
    const outsider = await sender();
    const id = await robin.send('secret.txt', words);
    await robin.act((files) => files.attach([id], { kind: 'group', id: peers.id }));
    const { path } = await robin.file(id);
    expect((await insider.fetch(path)).status).toBe(200);
    expect((await outsider.fetch(path)).status).toBe(404);
    await world.database.sql('delete from group_member where member_id = $1', [insider.member.id]);
    expect((await insider.fetch(path)).status).toBe(404);
  });

  test('what one may not have looks like what isn’t there', async () => {
    const elsewhere = await world.community();
    const stranger = await sender(undefined, elsewhere);
    const id = await heron.send('notes.txt', words);
    const room = await aRoom();
    await heron.act((files) => files.attach([id], room));
    const ask = async (path: string) => {
      const response = await stranger.fetch(path);
      return [response.status, (await response.text()).replace(/[0-9a-f-]{36}/g, '')];
    };
    const unknown = await ask(`/c/${elsewhere.slug}/files/${uuid()}/notes.txt`);
    expect(unknown[0]).toBe(404);
    for (const place of [`/c/${trust.slug}`, `/c/${elsewhere.slug}`, ''])
      expect(await ask(`${place}/files/${id}/notes.txt`)).toEqual(unknown);
    expect(await ask(`/c/${elsewhere.slug}/network/${trust.id}/files/${id}/notes.txt`)).toEqual(unknown);
    expect(await ask(`/c/${elsewhere.slug}/files/${id}/preview/small.webp`)).toEqual(unknown);
    expect(await ask(`/c/${elsewhere.slug}/files/x'--/notes.txt`)).toEqual(unknown);
  });

  test('nobody who is signed out: a browser is asked to sign in, and comes back', async () => {
    const path = await pathOf(await heron.send('notes.txt', words));
    expect((await fetch(world.url + path)).status).toBe(401);
    const page = await fetch(world.url + path, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([
      303,
      `/sign-in?return=${encodeURIComponent(path)}`,
    ]);
  });

  test('a browser with the cookie, and without the community in a header', async () => {
    const path = await pathOf(await heron.send('notes.txt', words));
    const cookie = `session=${heron.member.token}`;
    expect((await fetch(world.url + path, { headers: { cookie } })).status).toBe(200);
    const gone = await fetch(`${world.url}/c/${trust.slug}/files/${uuid()}/a.txt`, {
      headers: { cookie, accept: 'text/html' },
    });
    expect([gone.status, gone.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  test('nobody, while it is not all here or not yet clean', async () => {
    const id = await heron.announce('notes.txt', 5);
    const early = await heron.fetch(`/c/${trust.slug}/files/${id}/notes.txt`);
    expect([early.status, await codeIn(early)]).toEqual([503, 'FILE_NOT_READY']);
    const photo = await heron.send('photo.jpg', await made.photoWithPlace());
    const dirty = await heron.fetch(`/c/${trust.slug}/files/${photo}/photo.jpg`);
    expect([dirty.status, await codeIn(dirty)]).toEqual([503, 'FILE_NOT_READY']);
    expect(await heron.file(photo)).toMatchObject({ path: null, previewPath: null });
  });
});

describe('using files', () => {
  test('somebody else’s that one may not see can’t be used', async () => {
    const id = await heron.send('notes.txt', words);
    const wren = await sender();
    const room = await aRoom();
    await expect(wren.act((files) => files.attach([id], room))).rejects.toThrow('NOT_FOUND');
  });

  test('one that isn’t all here can’t be used', async () => {
    const id = await heron.announce('notes.txt', 5);
    const room = await aRoom();
    await expect(heron.act((files) => files.attach([id], room))).rejects.toThrow('INVALID');
  });

  test('twice is once, and taking it away ends what others could see', async () => {
    const id = await heron.send('notes.txt', words);
    const room = await aRoom();
    await heron.act((files) => files.attach([id, id], room));
    await heron.act((files) => files.attach([id], room));
    expect(await world.database.sql('select from file_use where file_id = $1', [id])).toHaveLength(1);
    const wren = await sender();
    const path = await pathOf(id);
    expect((await wren.fetch(path)).status).toBe(200);
    await heron.act((files) => files.detach([id], room));
    expect((await wren.fetch(path)).status).toBe(404);
    const [{ unused }] = (await world.database.sql(
      'select unused_since is not null as unused from file where id = $1',
      [id],
    )) as [{ unused: boolean }];
    expect(unused).toBe(true);
  });
});

describe('a file that the network may see', () => {
  let subject: { kind: string; id: string };
  let id: string;
  let path: string;
  let finch: FileSender;

  beforeAll(async () => {
    const elsewhere = await world.community();
    finch = await sender(undefined, elsewhere);
    subject = await aRoom();
    id = await heron.send('shared.txt', words);
    await heron.act((files) => files.attach([id], subject));
    path = `/c/${elsewhere.slug}/network/${trust.id}/files/${id}/shared.txt`;
  });

  test('is nowhere before it is offered, and nowhere again when that is withdrawn', async () => {
    expect((await finch.fetch(path)).status).toBe(404);
    await heron.act((files) => files.showToNetwork(subject));
    expect(await (await finch.fetch(path)).text()).toBe('0123456789');
    expect((await finch.fetch(path, { range: 'bytes=1-2' })).status).toBe(206);
    await heron.act((files) => files.hideFromNetwork(subject));
    expect((await finch.fetch(path)).status).toBe(404);
    const { headers } = await heron.fetch(await pathOf(id));
    expect((await finch.fetch(path, { 'if-none-match': headers.get('etag')! })).status).toBe(404);
  });

  test('shows nothing else: no other file, no other way, nobody signed out', async () => {
    await heron.act((files) => files.showToNetwork(subject));
    const other = await heron.send('other.txt', words);
    await heron.act((files) => files.attach([other], subject));
    expect((await finch.fetch(path.replace(id, other))).status).toBe(404);
    expect(await finch.member.refusal(`{ file(id: "${id}") { id } }`)).toBe('NOT_FOUND');
    expect((await finch.fetch(path.replace(/network\/[^/]+\//, ''))).status).toBe(404);
    expect(await finch.member.get(`{ files(ids: ["${id}", "${other}"]) { id } }`)).toEqual({ files: [] });
    expect((await fetch(world.url + path)).status).toBe(401);
    const own = { kind: 'group', id: uuid() };
    await expect(finch.act((files) => files.attach([id], own))).rejects.toThrow('NOT_FOUND');
    await finch.act((files) => files.detach([id], subject));
    await finch.act((files) => files.hideFromNetwork(subject));
    expect((await finch.fetch(path)).status).toBe(200);
  });

  test('is closed to somebody who is a member of no community', async () => {
    await heron.act((files) => files.showToNetwork(subject));
    const leaver = await sender(undefined, await world.community());
    await world.database.sql('update member set left_at = now() where id = $1', [leaver.member.id]);
    expect((await leaver.fetch(path)).status).toBe(404);
  });
});
