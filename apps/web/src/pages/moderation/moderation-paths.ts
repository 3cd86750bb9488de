import { communityPath } from '../../ui/paths.js';

export const queuePath = (
  community: string,
  asked: { state?: string; group?: string | null } = {},
): string => {
  const query = new URLSearchParams();
  if (asked.state && asked.state !== 'OPEN') query.set('state', asked.state.toLowerCase());
  if (asked.group) query.set('group', asked.group);
  const words = query.toString();
  return communityPath(community, 'moderation') + (words && `?${words}`);
};

export const casePath = (community: string, id: string, ...rest: string[]): string =>
  communityPath(community, 'moderation', id, ...rest);

export const dutyPath = (community: string): string => communityPath(community, 'champion');

/** In the address and not in the form: a draft that comes back is about the words that stand there then. */
export const lookedAt = (path: string, seenAt: string | null): string =>
  seenAt ? `${path}?seen=${encodeURIComponent(seenAt)}` : path;
