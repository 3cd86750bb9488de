import type { Span } from './store/file-store.js';

/**
 * What a Range header asks for of something so long: one span; 'all' where it asks for none, for several, or
 * says what no server has to understand; 'none' where there is nothing at that place.
 */
export function spanOf(header: string | undefined, size: number): Span | 'all' | 'none' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return 'all';
  if (match[1] === '') return lastBytes(Number(match[2]), size);
  const first = Number(match[1]);
  const last = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (match[2] !== '' && Number(match[2]) < first) return 'all';
  return first < size ? { first, last } : 'none';
}

const lastBytes = (count: number, size: number): Span | 'none' =>
  count > 0 ? { first: Math.max(0, size - count), last: size - 1 } : 'none';
