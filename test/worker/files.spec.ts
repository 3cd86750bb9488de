import { utimes, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { v7 as uuid } from 'uuid';
import { sweepImages, tidyFiles } from '#files';
import { Jobs } from '#platform';
import type { TestCommunity } from '../support/community.js';
import { FileSender, inStore } from '../support/files.js';
import * as made from '../support/made-files.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let heron: FileSender;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  heron = new FileSender(world, trust, await trust.member());
});
afterAll(() => world.close());

const state = (id: string, wanted: string) =>
  until(
    `the file is ${wanted}`,
    async () => {
      const file = await heron.file(id);
      return file.state === wanted ? file : null;
    },
    40_000,
  );

const bytesOf = async (path: string) => Buffer.from(await (await heron.fetch(path)).arrayBuffer());

/** So much detail that it takes a worker a while. */
const bigPicture = () =>
  sharp({
    create: {
      width: 3000,
      height: 3000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', sigma: 60 },
    },
  })
    .jpeg({ quality: 60 })
    .toBuffer();

describe('a picture', () => {
  beforeAll(() => world.startWorker());
  afterAll(() => world.stopWorker());

  test('is served without place, camera and what else it said, upright, and small as well', async () => {
    const original = await made.photoWithPlace();
    expect(original.toString('latin1')).toContain('Telltale camera');
    const { path, previewPath, size } = await state(await heron.send('photo.jpg', original), 'READY');
    const served = await bytesOf(path);
    const { exif, width, height, orientation, format } = await sharp(served).metadata();
    expect({ exif, width, height, orientation, format }).toEqual({
      exif: undefined,
      width: 48,
      height: 64,
      orientation: undefined,
      format: 'jpeg',
    });
    expect(served.toString('latin1')).not.toContain('Telltale');
    expect(served.length).toBe(size);
    const preview = await heron.fetch(previewPath);
    expect(preview.headers.get('content-disposition')).toMatch(/^inline;/);
    expect(preview.headers.get('content-security-policy')).toContain('sandbox');
    expect((await sharp(Buffer.from(await preview.arrayBuffer())).metadata()).format).toBe('webp');
  });

  test.each([
    ['png', made.png],
    ['webp', made.webp],
    ['gif', made.gif],
  ])('in %s stays one', async (format, make) => {
    const file = await state(await heron.send(`picture.${format}`, await make()), 'READY');
    expect((await sharp(await bytesOf(file.path)).metadata()).format).toBe(format);
    expect(file.mediaType).toBe(`image/${format}`);
  });

  test('with a page behind it loses the page', async () => {
    const polyglot = Buffer.concat([await made.png(), Buffer.from('<script>alert(1)</script>')]);
    const { path } = await state(await heron.send('picture.png', polyglot), 'READY');
    expect((await bytesOf(path)).toString('latin1')).not.toContain('<script>');
  });

  test('that is none is broken, says so, and holds up nobody', async () => {
    const cut = (await bigPicture()).subarray(0, 5000);
    const bomb = await sharp({ create: { width: 8_000, height: 7_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const bad = [await heron.send('cut.jpg', cut), await heron.send('bomb.png', bomb)];
    const good = await heron.send('good.png', await made.png());
    await state(good, 'READY');
    for (const id of bad) {
      expect(await state(id, 'BROKEN')).toMatchObject({ path: null, previewPath: null });
      const response = await heron.fetch(`/c/${trust.slug}/files/${id}/it`);
      expect([response.status, await response.text()]).toEqual([
        410,
        expect.stringContaining('can’t be opened'),
      ]);
    }
  });
});

describe('a worker that is killed while it cleans a picture', () => {
  afterEach(() => world.stopWorker());

  const attempts = async (id: string) =>
    (await world.database.sql<{ attempts: number }>('select attempts from file where id = $1', [id]))[0]!
      .attempts;
  const leaseIsOver = (id: string) =>
    world.database.sql(
      `update file set claimed_until = now(), created_at = now() - interval '1 hour' where id = $1`,
      [id],
    );

  test('leaves it to another, and nothing dirty is served meanwhile', async () => {
    const id = await heron.send('big.jpg', await bigPicture());
    const worker = await WorkerProcess.start(world.env);
    await until('the worker has it', async () => (await attempts(id)) === 1);
    await worker.kill();
    expect(await heron.file(id)).toMatchObject({ state: 'CLEANING', path: null });
    expect((await heron.fetch(`/c/${trust.slug}/files/${id}/big.jpg`)).status).toBe(503);
    await leaseIsOver(id);
    await world.startWorker();
    await world.api.get(Jobs, { strict: false }).enqueue(sweepImages, {});
    expect((await state(id, 'READY')).path).not.toBeNull();
    expect(await attempts(id)).toBe(2);
  });

  test('again and again by the same picture is not killed a fourth time', async () => {
    const id = await heron.send('killer.jpg', await bigPicture());
    await world.database.sql('update file set attempts = 3 where id = $1', [id]);
    await world.startWorker();
    await state(id, 'BROKEN');
  });
});

describe('tidying up', () => {
  beforeAll(() => world.startWorker());
  afterAll(() => world.stopWorker());

  const tidy = () => world.api.get(Jobs, { strict: false }).enqueue(tidyFiles, {});
  const rows = (ids: string[]) => world.database.sql('select id from file where id = any($1)', [ids]);
  const longAgo = (ids: string[]) =>
    world.database.sql(
      `update file set unused_since = now() - interval '25 hours' where id = any($1) and unused_since is not null`,
      [ids],
    );

  test('forgets a day later what nothing uses and what never came; keeps what is used or new', async () => {
    const used = await heron.send('used.txt', Buffer.from('used'));
    await heron.act(async (files) => files.attach([used], { kind: 'group', id: (await trust.group()).id }));
    const unused = await heron.send('unused.txt', Buffer.from('unused'));
    const never = await heron.announce('never.txt', 5);
    await longAgo([used, unused, never]);
    const fresh = await heron.send('fresh.txt', Buffer.from('fresh'));
    const before = await inStore(world);
    await tidy();
    await until('the two are gone', async () => (await rows([unused, never])).length === 0);
    await until('with its bytes', async () => (await inStore(world)).length === before.length - 1);
    expect(await rows([used, fresh])).toHaveLength(2);
    expect((await heron.fetch((await heron.file(used)).path)).status).toBe(200);
  });

  test('forgets bytes that no row knows, and what never arrived', async () => {
    const folder = join(world.config.dataDir, 'files');
    await mkdir(join(folder, 'kept', uuid()), { recursive: true });
    const old = [join(folder, 'kept', trust.id, uuid()), join(folder, 'arriving', uuid())];
    const fresh = join(folder, 'kept', trust.id, uuid());
    for (const path of [...old, fresh]) await writeFile(path, 'left behind');
    const dayBefore = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const path of old) await utimes(path, dayBefore, dayBefore);
    const kept = await heron.send('kept.txt', Buffer.from('kept'));
    const [row] = await world.database.sql<{ object: string }>('select object from file where id = $1', [
      kept,
    ]);
    await utimes(join(folder, 'kept', trust.id, row!.object), dayBefore, dayBefore);
    await tidy();
    const names = old.map((path) => path.split('/').at(-1)!);
    await until('they are gone', async () => !(await inStore(world)).some((name) => names.includes(name)));
    expect(await inStore(world)).toEqual(expect.arrayContaining([fresh.split('/').at(-1), row!.object]));
  });
});
