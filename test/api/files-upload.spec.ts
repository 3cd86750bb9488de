import { request as httpRequest } from 'node:http';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity } from '../support/community.js';
import { codeIn, FileSender, inStore, MEGABYTE, streamOf } from '../support/files.js';
import * as made from '../support/made-files.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

const CREATE = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { id name } }`;

let world: World;
let trust: TestCommunity;
let heron: FileSender;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  heron = new FileSender(world, trust, await trust.member());
});
afterAll(() => world.close());

describe('a file is what its content says', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['plan.pdf', made.pdf, 'application/pdf'],
    ['plan.docx', made.docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [
      'film-first.docx',
      () => made.docx(200_000),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['plan.odt', made.odt, 'application/vnd.oasis.opendocument.text'],
    ['sound.mp3', made.mp3, 'audio/mpeg'],
    ['sound.m4a', made.m4a, 'audio/mp4'],
    ['sound.ogg', made.ogg, 'audio/ogg'],
    ['sound.wav', made.wav, 'audio/wav'],
    ['film.mp4', made.mp4, 'video/mp4'],
    ['film.webm', made.webm, 'video/webm'],
    ['notes.txt', () => Buffer.from('Dyma’r nodiadau: <script> is a word\n'), 'text/plain'],
    ['notes.md', () => Buffer.from('# Notes\n\n<details>more</details>\n'), 'text/markdown'],
    ['table.csv', () => Buffer.from('a,b\n\xa33,4\n', 'latin1'), 'text/csv'],
    ['photo.png', made.png, 'image/png'],
    ['photo.jpg', made.jpeg, 'image/jpeg'],
    ['photo.webp', made.webp, 'image/webp'],
    ['photo.gif', made.gif, 'image/gif'],
  ])('%s', async (name, make, mediaType) => {
    const file = await heron.file(await heron.send(name, await make()));
    const isImage = mediaType.startsWith('image/');
    expect(file).toMatchObject({ name, mediaType, state: isImage ? 'CLEANING' : 'READY', uploadPath: null });
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
  const html = '<!doctype html><title>A</title><script>alert(1)</script>';

  test.each<[string, string | Buffer]>([
    ['picture.svg', svg],
    ['picture.png', svg],
    ['picture.svg.txt', `<?xml version="1.0"?>\n${svg}`],
    ['picture.png', html],
    ['page.html', html],
    ['notes.txt', html],
    ['notes.md', `<!-- harmless -->\n  ${html}`],
    ['notes.txt', `\ufeff\n<script>alert(1)</script>`],
    ['plan.pdf', `${html}\n%PDF-1.7`],
    ['script.js', 'alert(1)'],
    ['notes', 'nothing to know it by'],
    ['plan.docx', made.zip({ 'evil.exe': Buffer.from('MZ') })],
    ['plan.pdf', Buffer.from('MZ\x90\0\x03\0\0\0 a program', 'latin1')],
    ['notes.txt', Buffer.from('text with a \0 in it')],
  ])('%s with something else in it is refused, and nothing of it is kept', async (name, content) => {
    const before = await inStore(world);
    const bytes = Buffer.from(content as string);
    expect(await heron.refusal(name, bytes)).toBe('FILE_TYPE_REFUSED');
    expect(await inStore(world)).toEqual(before);
  });

  test('a refusal is said in the language of whoever sent it', async () => {
    const id = await heron.announce('page.html', html.length);
    const response = await fetch(`${world.url}/files/${id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${heron.member.token}`, 'accept-language': 'cy' },
      body: html,
    });
    expect(response.status).toBe(415);
    expect(await response.text()).toContain('Nid yw “page.html” yn fath o ffeil');
  });
});

describe('a name', () => {
  test.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\wren\\notes.txt', 'notes.txt'],
    ['notes\u202Etxt.exe.txt', 'notestxt.exe.txt'],
    ['no\0t\u0007e\ns\u200b.txt', 'notes.txt'],
    ['..', 'file.txt'],
    ['', 'file.txt'],
    ['a"b<c>|d?.txt', 'a b c d .txt'],
    [`${'long '.repeat(80)}.txt`, `${'long '.repeat(80).slice(0, 146).trim()}.txt`],
  ])('%j is kept as %j', async (given, kept) => {
    const bytes = Buffer.from('words');
    if (!given.endsWith('.txt')) return expectRefusedName(given, kept, bytes);
    expect((await heron.file(await heron.send(given, bytes))).name).toBe(kept);
  });

  async function expectRefusedName(given: string, kept: string, bytes: Buffer): Promise<void> {
    // Without an ending a text is nothing, but a PDF is one.
    expect(await heron.refusal(given, bytes)).toBe('FILE_TYPE_REFUSED');
    expect((await heron.file(await heron.send(given, made.pdf()))).name).toBe(kept.replace('.txt', '.pdf'));
  }

  test('gets the ending of what is in it', async () => {
    expect((await heron.file(await heron.send('evil.html', made.pdf()))).name).toBe('evil.html.pdf');
  });
});

describe('too little and too much', () => {
  test('nothing at all', async () => {
    const input = { id: uuid(), name: 'empty.txt', size: 0 };
    const { errors } = await heron.member.ask(CREATE, { input });
    expect(errors![0]!.extensions.problems).toMatchObject([{ field: 'file', code: 'FILE_EMPTY' }]);
    expect(await codeIn(await heron.put(await heron.announce('empty.txt', 1), Buffer.alloc(0)))).toBe(
      'FILE_EMPTY',
    );
  });

  test('51 MB that are announced', async () => {
    const input = { id: uuid(), name: 'film.mp4', size: 51 * MEGABYTE };
    const { errors } = await heron.member.ask(CREATE, { input });
    expect(errors![0]!.extensions.problems).toMatchObject([{ code: 'FILE_TOO_BIG' }]);
  });

  test('51 MB that are not', async () => {
    const before = await inStore(world);
    const response = await heron.put(await heron.announce('plan.pdf', 1000), streamOf(51 * MEGABYTE));
    expect(response.status).toBe(413);
    expect(await codeIn(response)).toBe('FILE_TOO_BIG');
    expect(await inStore(world)).toEqual(before);
  });

  test('50 MB are not too much', async () => {
    const id = await heron.announce('plan.pdf', 50 * MEGABYTE);
    expect((await heron.put(id, streamOf(50 * MEGABYTE))).status).toBe(200);
    expect((await heron.file(id)).size).toBe(50 * MEGABYTE);
  });

  test('less than was announced', async () => {
    expect(await codeIn(await heron.put(await heron.announce('a.pdf', 1000), made.pdf()))).toBe(
      'FILE_INTERRUPTED',
    );
  });
});

describe('a connection that breaks', () => {
  test('leaves nothing behind, and the file can be sent again', async () => {
    const before = await inStore(world);
    const id = await heron.announce('plan.pdf', 2 * MEGABYTE);
    const sending = httpRequest(`${world.url}/files/${id}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${heron.member.token}`,
        'content-length': 2 * MEGABYTE,
      },
    });
    sending.on('error', () => undefined);
    sending.write(Buffer.alloc(MEGABYTE, 7));
    await until('the file is arriving', async () => (await inStore(world)).length > before.length);
    sending.destroy();
    await until('it is gone again', async () => (await inStore(world)).length === before.length);
    expect(await heron.file(id)).toMatchObject({ state: 'UPLOADING', path: null, size: null });
    expect((await heron.put(id, streamOf(2 * MEGABYTE))).status).toBe(200);
    expect(await heron.file(id)).toMatchObject({ state: 'READY' });
  });
});

describe('twice', () => {
  test('announcing it is one file, for who announced it', async () => {
    const input = { id: uuid(), name: 'a.txt', size: 5 };
    expect(await heron.member.get(CREATE, { input })).toEqual(await heron.member.get(CREATE, { input }));
    const wren = await trust.member();
    expect(await wren.refusal(CREATE, { input })).toBe('NOT_FOUND');
  });

  test('sending it keeps what came first', async () => {
    const id = await heron.send('a.txt', Buffer.from('first'));
    expect((await heron.put(id, Buffer.from('other'))).status).toBe(200);
    expect(await (await heron.fetch((await heron.file(id)).path)).text()).toBe('first');
  });

  test('at once keeps one of the two', async () => {
    const id = await heron.announce('a.pdf', 3 * MEGABYTE);
    const before = (await inStore(world)).length;
    const responses = await Promise.all([1, 2].map(() => heron.put(id, streamOf(3 * MEGABYTE))));
    expect(responses.map(({ status }) => status)).toEqual([200, 200]);
    expect((await inStore(world)).length).toBe(before + 1);
  });
});

describe('who may send', () => {
  test('nobody sends the bytes of somebody else’s file', async () => {
    const id = await heron.announce('a.txt', 5);
    const wren = new FileSender(world, trust, await trust.member());
    expect(await codeIn(await wren.put(id, Buffer.from('words')))).toBe('NOT_FOUND');
    expect(await codeIn(await wren.put(uuid(), Buffer.from('words')))).toBe('NOT_FOUND');
    expect(await codeIn(await wren.put('x', Buffer.from('words')))).toBe('NOT_FOUND');
    const signedOut = await fetch(`${world.url}/files/${id}`, {
      method: 'PUT',
      headers: { origin: world.url },
      body: 'words',
    });
    expect(signedOut.status).toBe(401);
  });

  test('another site sends nothing in somebody’s name', async () => {
    const id = await heron.announce('a.txt', 5);
    const response = await fetch(`${world.url}/files/${id}`, {
      method: 'POST',
      headers: { cookie: `session=${heron.member.token}`, origin: 'https://evil.example' },
      body: 'words',
    });
    expect(response.status).toBe(403);
    expect((await heron.file(id)).state).toBe('UPLOADING');
  });
});

test('a store that is away is said so, and the file can be sent again', async () => {
  const folder = join(world.config.dataDir, 'files');
  const kept = await heron.file(await heron.send('kept.txt', Buffer.from('words')));
  const id = await heron.announce('a.txt', 5);
  await rename(folder, `${folder}-elsewhere`);
  await writeFile(folder, 'no folder');
  expect(await codeIn(await heron.put(id, Buffer.from('words')))).toBe('FILE_STORE_AWAY');
  const download = await heron.fetch(kept.path);
  expect([download.status, await codeIn(download)]).toEqual([503, 'FILE_STORE_AWAY']);
  expect((await heron.file(id)).state).toBe('UPLOADING');
  await rm(folder);
  await rename(`${folder}-elsewhere`, folder);
  expect((await heron.put(id, Buffer.from('words'))).status).toBe(200);
});
