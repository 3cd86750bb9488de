import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ClientBase } from 'pg';
import { insert, type Row } from '../insert.js';
import { idMadeAt } from '../ids.js';
import type { DemoFile } from '../content/sharing.js';
import { pdfOf } from './pdf.js';
import { ripplePoster } from './picture.js';

/** Where files are kept on disk; null where they are kept elsewhere: then the demo has none. */
export type FilesFolder = string | null;

interface Sender {
  tenantId: string;
  memberId: string;
  at: Date;
}

/** Writes files as if they had been sent and prepared. @returns their ids */
export async function keepFiles(
  client: ClientBase,
  folder: FilesFolder,
  files: readonly DemoFile[],
  sender: Sender,
): Promise<string[]> {
  if (folder === null) return [];
  const rows: Row[] = [];
  for (const file of files) rows.push(await kept(folder, file, sender));
  await insert(client, 'file', rows);
  return rows.map(({ id }) => id as string);
}

async function kept(folder: string, file: DemoFile, { tenantId, memberId, at }: Sender): Promise<Row> {
  const { bytes, mediaType, preview } = await made(file);
  const put = async (content: Buffer): Promise<string> => {
    const object = randomUUID();
    const path = join(folder, 'kept', tenantId, object);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return object;
  };
  return {
    id: idMadeAt(at),
    uploaded_by: memberId,
    name: file.name,
    announced_size: bytes.length,
    state: 'ready',
    media_type: mediaType,
    size: bytes.length,
    sha256: `\\x${createHash('sha256').update(bytes).digest('hex')}`,
    object: await put(bytes),
    preview: preview ? await put(preview) : null,
    unused_since: null,
    created_at: at,
  };
}

async function made(file: DemoFile): Promise<{ bytes: Buffer; mediaType: string; preview: Buffer | null }> {
  if (file.type === 'pdf') return { bytes: pdfOf(file.lines), mediaType: 'application/pdf', preview: null };
  if (file.type === 'txt') return { bytes: Buffer.from(file.text), mediaType: 'text/plain', preview: null };
  const { picture, preview } = await ripplePoster();
  return { bytes: picture, mediaType: 'image/png', preview };
}
