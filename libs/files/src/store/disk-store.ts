import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { v7 as uuid } from 'uuid';
import { FileStore, type Span, type StoredObject } from './file-store.js';
import { ofSender, StoreFailure } from './store-failure.js';

/** Files in a folder. Several processes may share it; on several machines it has to be a shared disk. */
export class DiskStore extends FileStore {
  private readonly kept: string;
  private readonly arriving: string;

  constructor(folder: string) {
    super();
    this.kept = join(folder, 'kept');
    this.arriving = join(folder, 'arriving');
  }

  async put(key: string, bytes: Readable): Promise<void> {
    const arriving = join(this.arriving, uuid());
    const kept = join(this.kept, key);
    try {
      await guarded(async () => {
        await mkdir(this.arriving, { recursive: true });
        await mkdir(dirname(kept), { recursive: true });
      });
      await receive(bytes, arriving);
      await guarded(() => rename(arriving, kept));
    } catch (error) {
      await rm(arriving, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  async read(key: string, span?: Span): Promise<Readable> {
    const file = await guarded(() => open(join(this.kept, key)));
    return createReadStream('', {
      fd: file,
      ...(span && { start: span.first, end: span.last }),
      highWaterMark: 256 * 1024,
    });
  }

  async remove(key: string): Promise<void> {
    await guarded(() => rm(join(this.kept, key), { force: true }));
  }

  async *list(): AsyncIterable<StoredObject[]> {
    for (const folder of await namesIn(this.kept)) {
      const names = await namesIn(join(this.kept, folder));
      for (let from = 0; from < names.length; from += 500) {
        const keys = names.slice(from, from + 500).map((name) => join(folder, name));
        const found = await Promise.all(keys.map((key) => this.describe(key)));
        yield found.filter((object) => object !== null);
      }
    }
  }

  async forgetUnfinished(before: Date): Promise<void> {
    for (const name of await namesIn(this.arriving)) {
      const path = join(this.arriving, name);
      const stats = await stat(path).catch(() => null);
      if (stats && stats.mtime < before) await guarded(() => rm(path, { force: true }));
    }
  }

  private async describe(key: string): Promise<StoredObject | null> {
    const stats = await stat(join(this.kept, key)).catch(() => null);
    return stats && { key, storedAt: stats.mtime };
  }
}

async function receive(bytes: Readable, path: string): Promise<void> {
  try {
    await pipeline(bytes, createWriteStream(path, { flags: 'wx', flush: true }));
  } catch (error) {
    throw ofSender(error) ? error : asStoreFailure(error);
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreFailure(error);
  }
}

const FULL = new Set<unknown>(['ENOSPC', 'EDQUOT']);

const asStoreFailure = (error: unknown) =>
  new StoreFailure(FULL.has((error as { code?: unknown }).code) ? 'full' : 'away', error);

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return [];
    throw asStoreFailure(error);
  }
}
