import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiProcess } from '../support/api-process.js';
import type { TestCommunity } from '../support/community.js';
import { codeIn, FileSender, inStore, MEGABYTE, streamOf } from '../support/files.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
});
afterAll(() => world.close());

test('six files of 50 MB at once are never in memory, coming or going', async () => {
  const api = await ApiProcess.start(world.env);
  try {
    const heron = new FileSender(world, trust, await trust.member(), api.url);
    const size = 50 * MEGABYTE;
    const ids = await Promise.all(Array.from({ length: 6 }, () => heron.announce('plan.pdf', size)));
    await heron.send('warm.pdf', Buffer.from('%PDF-1.7 to begin with'));
    const before = await api.memory();
    const peak = await api.peakDuring(async () => {
      const answers = await Promise.all(ids.map((id) => heron.put(id, streamOf(size))));
      expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
      await Promise.all(ids.map(async (id) => expect(await lengthOf(heron, id)).toBe(size)));
    });
    // All six would be 300 MB.
    expect(peak - before).toBeLessThan(120 * MEGABYTE);
  } finally {
    await api.stop();
  }
});

async function lengthOf(heron: FileSender, id: string): Promise<number> {
  const { body } = await heron.fetch((await heron.file(id)).path);
  let length = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) length += chunk.length;
  return length;
}

/** A disk of 2 MB, which only a mighty root can make; elsewhere the test isn’t run, and reported so. */
const mount = (folder: string) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
const unmount = (folder: string) => execFileSync('umount', [folder]);

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'impact-mount-'));
  try {
    mount(folder);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

(canMount() ? describe : describe.skip)('a full disk', () => {
  let folder: string;

  beforeAll(async () => {
    folder = join(world.config.dataDir, 'files', 'arriving');
    await mkdir(folder, { recursive: true });
    mount(folder);
  });
  afterAll(() => {
    unmount(folder);
  });

  test('is said so, and leaves nothing behind', async () => {
    const heron = new FileSender(world, trust, await trust.member());
    const before = await inStore(world);
    const id = await heron.announce('plan.pdf', 5 * MEGABYTE);
    const response = await heron.put(id, streamOf(5 * MEGABYTE));
    expect([response.status, await codeIn(response)]).toEqual([507, 'FILE_STORE_FULL']);
    expect(await inStore(world)).toEqual(before);
    expect(await heron.file(id)).toMatchObject({ state: 'UPLOADING', path: null });
  });
});
