import { join } from 'node:path';
import type { Config } from '#platform';

/** Where the site keeps files on disk; null where a store keeps them. The same place as in libs/files. */
export const filesFolderOf = ({ dataDir, files }: Pick<Config, 'dataDir' | 'files'>): string | null =>
  files.s3 ? null : join(dataDir, 'files');
