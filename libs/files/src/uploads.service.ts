import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Inject, Injectable, Logger } from '@nestjs/common';
import sql from 'sql-template-tag';
import { v7 as uuid } from 'uuid';
import { viewer, viewingAccount, viewingMember } from '#people';
import {
  AppError,
  CONFIG,
  currentUnit,
  describeForLog,
  ErrorCode,
  FileIntake,
  hydrate,
  insertIfNew,
  Jobs,
  limit,
  load,
  newId,
  notFound,
  queryOne,
  readInput,
  ViewerUnits,
  type Config,
  type OperationContext,
} from '#platform';
import { Arrival, readAway } from './arrival.js';
import { detectType } from './detect-type.js';
import { FileState, StoredFile } from './file.entity.js';
import { cleanName, nameFor } from './file-name.js';
import { fileById } from './file.queries.js';
import type { CreateUploadInput } from './files.inputs.js';
import { enqueueCleaning } from './files.job.js';
import { authorize } from './files.policy.js';
import { isImage } from './media-types.js';
import { refusedFile, tooBig } from './refused-file.js';
import { FileStore, keyOf } from './store/file-store.js';
import { StoreFailure } from './store/store-failure.js';

const BY_ACCOUNT = { purpose: 'uploads by account', most: 200, minutes: 60 };

/** How much of an archive is looked at where its beginning doesn’t say what it is. */
const LOOK_INSIDE = 4 * 1024 * 1024;

/** Files on their way in. Bytes never flow while a transaction is open. */
@Injectable()
export class Uploads extends FileIntake {
  private readonly log = new Logger('Uploads');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly units: ViewerUnits,
    private readonly store: FileStore,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  /** Makes room for a file whose bytes come next. */
  async create(input: CreateUploadInput): Promise<StoredFile> {
    authorize('file.upload', null);
    const { id } = readInput(input, { id: newId });
    const name = cleanName(input.name);
    if (input.size < 1) throw refusedFile(ErrorCode.FILE_EMPTY, name);
    if (input.size > this.config.files.maxBytes) throw tooBig(name, this.config.files.maxBytes);
    return this.announce(id, name, input.size);
  }

  /** Takes the bytes of a file that was made room for. Sent twice, the first that came whole stands. */
  async receive(context: OperationContext, id: string, bytes: Readable): Promise<StoredFile> {
    const file = await this.units.reading(context, () => this.ownUpload(id));
    if (file.state === FileState.UPLOADING) return this.keep(context, file, bytes);
    await readAway(bytes, this.config.files.maxBytes);
    return file;
  }

  async take(
    context: OperationContext,
    { name, bytes }: { name: string; bytes: Readable },
  ): Promise<StoredFile> {
    const file = await this.units.writing(context, () => {
      authorize('file.upload', null);
      return this.announce(uuid(), cleanName(name), null);
    });
    return this.keep(context, file, bytes);
  }

  private async announce(id: string, name: string, announcedSize: number | null): Promise<StoredFile> {
    const { id: uploadedBy } = viewingMember();
    const made = await insertIfNew(StoredFile, { id, uploadedBy, name, announcedSize });
    if (!made) return this.ownUpload(id);
    await limit(BY_ACCOUNT, viewingAccount().id);
    return made;
  }

  /** @throws AppError NOT_FOUND for anybody else’s */
  private async ownUpload(id: string): Promise<StoredFile> {
    const { id: memberId } = viewingMember();
    const file = await load(fileById, id.toLowerCase());
    if (file?.uploadedBy !== memberId) throw notFound();
    authorize('file.upload', null);
    return file;
  }

  private async keep(context: OperationContext, file: StoredFile, bytes: Readable): Promise<StoredFile> {
    const { tenantId, name, announcedSize } = file;
    const arrival = new Arrival({ name, announcedSize, maxBytes: this.config.files.maxBytes });
    const object = uuid();
    const key = keyOf(tenantId, object);
    await this.orSaysWhy(this.store.put(key, arrival.from(bytes)));
    const mediaType = await this.orSaysWhy(this.typeOf(name, key, arrival));
    if (mediaType) {
      const { size, sha256 } = arrival;
      const kept = { mediaType, size, sha256, object, name: nameFor(name, mediaType) };
      const done = await this.units.writing(context, () => this.finish(file.id, kept));
      if (done.object !== object) await this.throwAway(key);
      return done;
    }
    await this.throwAway(key);
    throw refusedFile(ErrorCode.FILE_TYPE_REFUSED, name);
  }

  private typeOf(name: string, key: string, { sample, hasControls, size }: Arrival): Promise<string | null> {
    const more = async () =>
      buffer(await this.store.read(key, { first: 0, last: Math.min(size, LOOK_INSIDE) - 1 }));
    return detectType({ name, sample, hasControls, more });
  }

  /** From here on it is a file. Whoever lost their membership meanwhile has sent nothing. */
  private async finish(
    id: string,
    {
      mediaType,
      size,
      sha256,
      object,
      name,
    }: Required<Pick<StoredFile, 'mediaType' | 'size' | 'sha256' | 'object' | 'name'>>,
  ): Promise<StoredFile> {
    authorize('file.upload', null);
    const { id: memberId } = viewingMember();
    const state = isImage(mediaType!) ? FileState.CLEANING : FileState.READY;
    const row = await queryOne(sql`
      update file set state = ${state}, media_type = ${mediaType}, size = ${size}, sha256 = ${sha256},
                      object = ${object}, name = ${name}, unused_since = now(), created_at = now()
       where tenant_id = current_tenant() and id = ${id} and uploaded_by = ${memberId} and state = 'uploading'
      returning *`);
    // Somebody sent the same file at the same time, and was first.
    if (!row) return this.ownUpload(id);
    const { id: tenantId } = viewer().community!;
    if (state === FileState.CLEANING)
      currentUnit().afterCommit(`clean ${id}`, () => enqueueCleaning(this.jobs, tenantId, id));
    return hydrate(StoredFile, row);
  }

  /** What can’t be removed now has no row, and is found when the store is tidied. */
  private async throwAway(key: string): Promise<void> {
    await this.store.remove(key).catch((error: unknown) => this.log.warn(describeForLog(error)));
  }

  private async orSaysWhy<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      this.log.error(describeForLog(error));
      throw new AppError(error.reason === 'full' ? ErrorCode.FILE_STORE_FULL : ErrorCode.FILE_STORE_AWAY);
    }
  }
}
