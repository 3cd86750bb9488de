import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { DiskStore } from './disk-store.js';
import { FileStore } from './file-store.js';

/** S3 where it is configured, the disk otherwise. The S3 client is loaded only where it is used. */
export const fileStore: Provider = {
  provide: FileStore,
  inject: [CONFIG],
  useFactory: async ({ dataDir, files }: Config): Promise<FileStore> => {
    if (!files.s3) return new DiskStore(join(dataDir, 'files'));
    const { S3Store } = await import('./s3-store.js');
    return new S3Store(files.s3);
  },
};
