import { communityPath } from './paths.js';

/** The ground rules, with the way back to what somebody was about to do. */
export const rulesPath = (community: string, back: string): string =>
  `${communityPath(community, 'rules')}?return=${encodeURIComponent(back)}`;

/** The community of a page’s path. */
export const communityOfPath = (path: string): string | null =>
  decodeURIComponent(/^\/c\/([^/?#]+)/.exec(path)?.[1] ?? '') || null;
