import { cursorIn } from '../../visit/cursor.js';

/** So many replies stand on one page that most threads need no second one. */
export const repliesOnAPage = 100;

/** Where in a long thread a page begins. */
export type RepliesPlace = Readonly<{
  after: string | null;
  /** The number of the first reply shown. */
  from: number;
}>;

export function repliesFrom(query: Record<string, unknown>): RepliesPlace {
  const after = cursorIn(query['after']);
  const from = Number(query['from']);
  return { after, from: after !== null && Number.isSafeInteger(from) && from > 0 ? from : 1 };
}

export const repliesPath = (path: string, { after, from }: RepliesPlace): string =>
  after === null ? path : `${path}?after=${encodeURIComponent(after)}&from=${from}`;

/** Where a new reply will stand: on this page, or on the next one when this is full. */
export function placeOfNext(place: RepliesPlace, shown: number, endCursor: string | null): RepliesPlace {
  if (shown < repliesOnAPage || endCursor === null) return place;
  return { after: endCursor, from: place.from + shown };
}
