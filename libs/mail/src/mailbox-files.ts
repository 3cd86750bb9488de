import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';

/** Starts with the time it arrived: sorted by name is sorted by time, also within one millisecond. */
export function newMessageId(now: Date): string {
  const time = now.getTime() <= last.time ? last.time : now.getTime();
  const position = time === last.time ? last.position + 1 : 0;
  last = { time, position };
  const stamp = new Date(time).toISOString().replace(/[-:.]/g, '');
  return `${stamp}-${String(position).padStart(4, '0')}-${randomBytes(4).toString('hex')}`;
}

let last = { time: 0, position: 0 };

/** Also what keeps a made-up id from being a path. */
export const isMessageId = (id: string): boolean => /^\d{8}T\d{9}Z-\d{4}-[0-9a-f]{8}$/.test(id);

export function arrivedAt(id: string): Date {
  const [, year, month, day, hour, minute, second, millisecond] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(id) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
}

/** Newest first; none when nothing was ever sent. */
export async function messageFiles(directory: string): Promise<string[]> {
  const files = await readdir(directory).catch(noneYet);
  return files
    .filter((file) => file.endsWith('.eml') && isMessageId(file.slice(0, -4)))
    .sort()
    .reverse();
}

function noneYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
