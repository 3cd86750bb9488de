import cookie from '@fastify/cookie';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { FileIntake } from '#platform';
import { acceptFormsWithFiles, fileIdsIn, refusedFiles } from '../../apps/web/src/visit/form-files.js';
import { siteSettings } from '../../apps/web/src/visit/site-settings.js';
import { Visit } from '../../apps/web/src/visit/visit.js';
import type { TestCommunity, TestMember } from '../support/community.js';
import { FileSender, inStore, MEGABYTE } from '../support/files.js';
import * as made from '../support/made-files.js';
import { World } from '../support/world.js';

type File = [name: string, content: Buffer];

let world: World;
let trust: TestCommunity;
let heron: TestMember;
/** A server with one form, whose page says what it was handed. */
let forms: FastifyInstance;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  heron = await trust.member({ roles: ['admin'] });
  forms = Fastify();
  forms.decorate('site', siteSettings(world.config));
  await forms.register(cookie);
  const intake = world.api.get(FileIntake, { strict: false });
  await acceptFormsWithFiles(forms, intake, world.config.files.maxBytes);
  forms.post('/c/:community/form', (request, reply) => ({
    body: request.body,
    refused: refusedFiles(new Visit(request, reply)),
  }));
  await forms.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await forms.close();
  await world.close();
});

function formOf(fields: Record<string, string>, files: File[]): FormData {
  const form = new FormData();
  for (const [name, content] of files) form.append('files', new Blob([new Uint8Array(content)]), name);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

async function handed(fields: Record<string, string>, files: File[], token = heron.token): Promise<any> {
  const { port } = forms.server.address() as { port: number };
  const response = await fetch(`http://127.0.0.1:${port}/c/${trust.slug}/form`, {
    method: 'POST',
    headers: { cookie: `session=${token}` },
    body: formOf(fields, files),
  });
  return response.json();
}

test('a page is handed the words as ever, and ids in place of files', async () => {
  const files: File[] = [
    ['plan.pdf', made.pdf()],
    ['notes.txt', Buffer.from('words')],
  ];
  const { body, refused } = await handed({ title: 'A plan', body: 'One\r\ntwo' }, files);
  expect({ ...body, refused }).toEqual({
    title: 'A plan',
    body: 'One\ntwo',
    files: expect.any(String),
    refused: null,
  });
  const sender = new FileSender(world, trust, heron);
  const found = await Promise.all(fileIdsIn(body.files).map((id) => sender.file(id)));
  expect(found.map(({ name, state }) => [name, state])).toEqual([
    ['plan.pdf', 'READY'],
    ['notes.txt', 'READY'],
  ]);
});

test('a field without a file is empty', async () => {
  expect((await handed({ title: 'T' }, [['', Buffer.alloc(0)]])).body).toEqual({ title: 'T', files: '' });
});

describe('what is refused', () => {
  test('is said of each file; words and other files are there all the same', async () => {
    const files: File[] = [
      ['page.html', Buffer.from('<script>alert(1)</script>')],
      ['good.txt', Buffer.from('good')],
      ['empty.txt', Buffer.alloc(0)],
      ['long.pdf', Buffer.concat([made.pdf(), Buffer.alloc(51 * MEGABYTE)])],
    ];
    const before = (await inStore(world)).length;
    const { body, refused } = await handed({ title: 'Kept' }, files);
    expect(body.title).toBe('Kept');
    expect(fileIdsIn(body.files)).toHaveLength(1);
    expect(refused.problems).toEqual([
      { field: 'files', code: 'FILE_TYPE_REFUSED', parameters: { name: 'page.html' } },
      { field: 'files', code: 'FILE_EMPTY', parameters: { name: 'empty.txt' } },
      { field: 'files', code: 'FILE_TOO_BIG', parameters: { name: 'long.pdf', max: 50 } },
    ]);
    expect((await inStore(world)).length).toBe(before + 1);
  });

  test('more files than ten', async () => {
    const files = Array.from({ length: 12 }, (_, count): File => [`${count}.txt`, Buffer.from('words')]);
    const { body, refused } = await handed({}, files);
    expect(fileIdsIn(body.files)).toHaveLength(10);
    expect(refused.problems.map(({ code }: { code: string }) => code)).toEqual([
      'TOO_MANY_FILES',
      'TOO_MANY_FILES',
    ]);
  });

  test('all, from somebody who is signed out', async () => {
    const before = await inStore(world);
    const { body, refused } = await handed({ title: 'Kept' }, [['a.txt', Buffer.from('words')]], '');
    expect([body.title, body.files, refused.code]).toEqual(['Kept', '', 'UNAUTHENTICATED']);
    expect(await inStore(world)).toEqual(before);
  });
});

describe('a form of a page', () => {
  const post = (headers: Record<string, string>, fields: Record<string, string>) =>
    fetch(`${world.url}/c/${trust.slug}/admin/rules`, {
      method: 'POST',
      headers: { cookie: `session=${heron.token}`, accept: 'text/html', ...headers },
      body: formOf(fields, [['notes.txt', Buffer.from('words')]]),
    });

  test('may bring files without script', async () => {
    const response = await post(
      { origin: world.url },
      { textEn: 'Be *kind*', textCy: 'Byddwch', action: 'preview' },
    );
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<em>kind</em>')]);
  });

  test('shows what was typed when it is refused', async () => {
    const response = await post(
      { origin: world.url },
      { textEn: 'Only in English', textCy: '', basedOn: '0' },
    );
    expect([response.status, await response.text()]).toEqual([
      422,
      expect.stringContaining('Only in English'),
    ]);
  });

  test('brings nothing from another site', async () => {
    const before = await inStore(world);
    expect((await post({ origin: 'https://evil.example' }, { textEn: 'A', textCy: 'B' })).status).toBe(403);
    expect(await inStore(world)).toEqual(before);
  });
});
