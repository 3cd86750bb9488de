import { Injectable, Logger } from '@nestjs/common';
import sql from 'sql-template-tag';
import { describeForLog, Handles, query, queryOne, Transactions } from '#platform';
import { tidyFiles } from './files.job.js';
import { FileStore, isKey, keyOf } from './store/file-store.js';

const DAY = 24 * 60 * 60 * 1000;

interface Forgotten {
  object: string | null;
  preview: string | null;
}

/** Forgets what nobody refers to any more: first the row, then the bytes, so that no row is without its bytes. */
@Injectable()
export class TidyWorker {
  private readonly log = new Logger('Tidy');

  constructor(
    private readonly transactions: Transactions,
    private readonly store: FileStore,
  ) {}

  @Handles(tidyFiles)
  async tidy(): Promise<void> {
    const before = new Date(Date.now() - DAY);
    await this.forgetUnused(before);
    await this.forgetStrays(before);
    await this.store.forgetUnfinished(before);
  }

  private async forgetUnused(before: Date): Promise<void> {
    const unused = await this.transactions.global(() =>
      query<{ tenant_id: string; file_id: string }>(sql`select * from files_unused(${before})`),
    );
    for (const { tenant_id: tenantId, file_id: fileId } of unused) {
      const gone = await this.transactions.inTenant(tenantId, () => forget(fileId, before));
      for (const object of [gone?.object, gone?.preview])
        if (object) await this.remove(keyOf(tenantId, object));
    }
  }

  /** Objects that were left behind when a process died between the store and the database. */
  private async forgetStrays(before: Date): Promise<void> {
    for await (const objects of this.store.list()) {
      const old = objects
        .filter(({ key, storedAt }) => storedAt < before && isKey(key))
        .map(({ key }) => key);
      const byTenant = byTenantId(old);
      for (const [tenantId, keys] of byTenant) {
        const known = await this.knownIn(tenantId, keys);
        for (const key of keys) if (!known.has(key)) await this.remove(key);
      }
    }
  }

  private async knownIn(tenantId: string, keys: string[]): Promise<Set<string>> {
    const objects = keys.map((key) => key.slice(tenantId.length + 1));
    const rows = await this.transactions.inTenant(tenantId, () =>
      query<Forgotten>(sql`
        select object, preview from file
         where tenant_id = current_tenant()
           and (object = any(${objects}::uuid[]) or preview = any(${objects}::uuid[]))`),
    );
    const found = rows.flatMap(({ object, preview }) => [object, preview]);
    return new Set(found.filter((object) => object !== null).map((object) => keyOf(tenantId, object)));
  }

  private async remove(key: string): Promise<void> {
    await this.store.remove(key).catch((error: unknown) => this.log.warn(describeForLog(error)));
  }
}

/** Whoever begins to use it at this moment waits for the row, and doesn’t find it. */
const forget = (fileId: string, before: Date) =>
  queryOne<Forgotten>(sql`
    delete from file where tenant_id = current_tenant() and id = ${fileId} and unused_since < ${before}
    returning object, preview`);

function byTenantId(keys: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const [tenantId = ''] = key.split('/');
    found.set(tenantId, [...(found.get(tenantId) ?? []), key]);
  }
  return found;
}
