import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  paginateListObjectsV2,
  ListMultipartUploadsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { S3Config } from '#platform';
import { FileStore, isKey, type Span, type StoredObject } from './file-store.js';
import { ofSender, StoreFailure } from './store-failure.js';

/** What is held of one file at a time; the least that S3 takes as a part. */
const PART_SIZE = 5 * 1024 * 1024;

/** Any store that speaks S3. */
export class S3Store extends FileStore {
  private readonly client: S3Client;

  constructor(private readonly config: S3Config) {
    super();
    this.client = new S3Client({
      region: config.region,
      endpoint: config.endpoint,
      credentials: config.credentials,
      forcePathStyle: config.endpoint !== undefined,
      // Not every store knows the newer checksums; ours is taken while the bytes come in.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
    });
  }

  /** Each object is there when its last part is; a failed upload takes its parts back. */
  async put(key: string, bytes: Readable): Promise<void> {
    const upload = new Upload({
      client: this.client,
      params: { ...this.place(key), Body: bytes, ContentType: 'application/octet-stream' },
      partSize: PART_SIZE,
      queueSize: 1,
    });
    try {
      await upload.done();
    } catch (error) {
      throw ofSender(error) ? error : asStoreFailure(error);
    }
  }

  async read(key: string, span?: Span): Promise<Readable> {
    const range = span && `bytes=${span.first}-${span.last}`;
    return guarded(async () => {
      const { Body } = await this.client.send(new GetObjectCommand({ ...this.place(key), Range: range }));
      return Body as Readable;
    });
  }

  async remove(key: string): Promise<void> {
    await guarded(() => this.client.send(new DeleteObjectCommand(this.place(key))));
  }

  async *list(): AsyncIterable<StoredObject[]> {
    const { bucket: Bucket, prefix: Prefix } = this.config;
    try {
      for await (const page of paginateListObjectsV2(
        { client: this.client, pageSize: 500 },
        { Bucket, Prefix },
      ))
        yield (page.Contents ?? []).flatMap(({ Key, LastModified }) =>
          Key && LastModified ? [{ key: Key.slice(Prefix.length), storedAt: LastModified }] : [],
        );
    } catch (error) {
      throw asStoreFailure(error);
    }
  }

  async forgetUnfinished(before: Date): Promise<void> {
    const { bucket: Bucket, prefix: Prefix } = this.config;
    await guarded(async () => {
      const { Uploads = [] } = await this.client.send(new ListMultipartUploadsCommand({ Bucket, Prefix }));
      for (const { Key, UploadId, Initiated } of Uploads)
        if (Key && isKey(Key.slice(Prefix.length)) && Initiated && Initiated < before)
          await this.client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
    });
  }

  private place(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.config.bucket, Key: `${this.config.prefix}${key}` };
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreFailure(error);
  }
}

const INSUFFICIENT_STORAGE = 507;

function asStoreFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  const { $metadata, name } = (error ?? {}) as { $metadata?: { httpStatusCode?: number }; name?: string };
  const full = $metadata?.httpStatusCode === INSUFFICIENT_STORAGE || /Full|QuotaExceeded/.test(name ?? '');
  return new StoreFailure(full ? 'full' : 'away', error);
}
