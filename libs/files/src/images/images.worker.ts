import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable, Logger } from '@nestjs/common';
import sql from 'sql-template-tag';
import { v7 as uuid } from 'uuid';
import { describeForLog, Handles, Jobs, query, queryOne, Transactions } from '#platform';
import { cleanImage, enqueueCleaningAgain, sweepImages } from '../files.job.js';
import { FileStore, keyOf } from '../store/file-store.js';
import { makeClean, type CleanImage } from './clean-image.js';

interface Claimed {
  object: string;
  media_type: string;
  attempts: number;
}

/** Tries, over all workers: a picture that ends the process that opens it is given up after as many. */
const MOST_ATTEMPTS = 3;
/** For how long a picture is one worker’s, in seconds: more than all its steps may take. */
const LEASE = 120;

/** Nobody gets a picture as it came: it says where it was taken. One at a time, so that memory is bounded. */
@Injectable()
export class ImagesWorker {
  private readonly log = new Logger('Images');
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly store: FileStore,
    private readonly jobs: Jobs,
  ) {}

  @Handles(cleanImage)
  async run({ tenantId, fileId }: { tenantId: string; fileId: string }): Promise<void> {
    const mine = this.turn.then(() => this.clean(tenantId, fileId));
    this.turn = mine.catch(() => undefined);
    await mine;
  }

  @Handles(sweepImages)
  async sweep(): Promise<void> {
    const waiting = await this.transactions.global(() =>
      query<{ tenant_id: string; file_id: string }>(sql`select * from files_to_clean()`),
    );
    for (const { tenant_id: tenantId, file_id: fileId } of waiting)
      await enqueueCleaningAgain(this.jobs, tenantId, fileId);
  }

  private async clean(tenantId: string, fileId: string): Promise<void> {
    const inTenant = <T>(work: () => Promise<T>) => this.transactions.inTenant(tenantId, work);
    const claimed = await inTenant(() => claim(fileId));
    if (!claimed) return;
    const original = keyOf(tenantId, claimed.object);
    try {
      const made = claimed.attempts > MOST_ATTEMPTS ? null : await this.make(fileId, original, claimed);
      if (made) await this.replace(tenantId, fileId, made);
      else await inTenant(() => giveUp(fileId));
    } catch (error) {
      await inTenant(() => letGo(fileId));
      throw error;
    }
    await this.store.remove(original);
  }

  /** null where it is no picture that can be shown; a store that is away is thrown, and tried again. */
  private async make(fileId: string, original: string, { media_type }: Claimed): Promise<CleanImage | null> {
    const bytes = await buffer(await this.store.read(original));
    try {
      return await makeClean(bytes, media_type);
    } catch (error) {
      this.log.warn(`The picture ${fileId} can’t be shown: ${describeForLog(error)}`);
      return null;
    }
  }

  private async replace(tenantId: string, fileId: string, { clean, preview }: CleanImage): Promise<void> {
    const [object, small] = [uuid(), uuid()];
    await this.store.put(keyOf(tenantId, object), Readable.from([clean]));
    await this.store.put(keyOf(tenantId, small), Readable.from([preview]));
    const sha256 = createHash('sha256').update(clean).digest();
    const row = await this.transactions.inTenant(tenantId, () =>
      queryOne(sql`
        update file set state = 'ready', object = ${object}, preview = ${small}, size = ${clean.length},
                        sha256 = ${sha256}, claimed_until = null
         where tenant_id = current_tenant() and id = ${fileId} and state = 'cleaning' returning id`),
    );
    // Forgotten meanwhile: then nobody refers to what was made.
    if (!row) for (const left of [object, small]) await this.store.remove(keyOf(tenantId, left));
  }
}

const claim = (fileId: string) =>
  queryOne<Claimed>(sql`
    update file set attempts = attempts + 1, claimed_until = now() + make_interval(secs => ${LEASE})
     where tenant_id = current_tenant() and id = ${fileId} and state = 'cleaning'
       and (claimed_until is null or claimed_until < now())
    returning object, media_type, attempts`);

/** The picture is not to blame: this was no try. */
const letGo = (fileId: string) =>
  query(sql`
    update file set attempts = attempts - 1, claimed_until = null
     where tenant_id = current_tenant() and id = ${fileId} and state = 'cleaning'`);

const giveUp = (fileId: string) =>
  query(sql`
    update file set state = 'broken', object = null, claimed_until = null
     where tenant_id = current_tenant() and id = ${fileId} and state = 'cleaning'`);
