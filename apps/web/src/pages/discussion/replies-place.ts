import { replyAnchor, replyPath, threadPath } from '../../ui/paths.js';
import { cursorIn } from '../../visit/cursor.js';

/** Where in a long thread a page begins; null: at its first reply. A page has 100, so most threads need no second. */
export type RepliesPlace = string | null;

const repliesOnAPage = 100;

export const repliesFrom = (query: Record<string, unknown>): RepliesPlace => cursorIn(query['after']);

/** A part of a thread's page, with whatever else its address says. */
export function repliesPath(path: string, place: RepliesPlace, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...(place !== null && { after: place }), ...more }).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Where a new reply will stand: on this page, or on the next one when this is full. */
export const placeOfNext = (place: RepliesPlace, shown: number, endCursor: string | null): RepliesPlace =>
  shown < repliesOnAPage || endCursor === null ? place : endCursor;

/** The address of a reply that the page itself shows; undefined where it stands elsewhere. */
export const anchorIn = (here: readonly { id: string }[], reply: string): string | undefined =>
  here.some(({ id }) => id === reply) ? `#${replyAnchor(reply)}` : undefined;

type Found = { answersTo: string | null; after: RepliesPlace };

/** The page that shows a reply, at the reply. */
export function placePath(
  { community, reply }: { community: string; reply: string },
  thread: string,
  { answersTo, after }: Found,
): string {
  const path = answersTo ? replyPath(community, answersTo, 'answers') : threadPath(community, thread);
  return `${repliesPath(path, after)}#${replyAnchor(reply)}`;
}
