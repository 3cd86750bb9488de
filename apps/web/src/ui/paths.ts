const join = (...parts: string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

export const communityPath = (community: string, ...rest: string[]): string => join('c', community, ...rest);

export const adminPath = (community: string, ...rest: string[]): string =>
  join('c', community, 'admin', ...rest);

export const groupPath = (community: string, group: string, ...rest: string[]): string =>
  join('c', community, 'groups', group, ...rest);

export const threadPath = (community: string, thread: string, ...rest: string[]): string =>
  join('c', community, 'threads', thread, ...rest);

export const replyPath = (community: string, reply: string, ...rest: string[]): string =>
  join('c', community, 'replies', reply, ...rest);

/** Where a reply stands in its thread. */
export const replyAnchor = (reply: string): string => `reply-${reply}`;

export const libraryPath = (community: string): string => join('c', community, 'resources');

export const resourcePath = (community: string, resource: string, ...rest: string[]): string =>
  join('c', community, 'resources', resource, ...rest);

/** What communities show each other. */
export const networkPath = (community: string, ...rest: string[]): string =>
  join('c', community, 'network', ...rest);

export const ideasPath = (community: string): string => join('c', community, 'ideas');

export const ideaPath = (community: string, idea: string, ...rest: string[]): string =>
  join('c', community, 'ideas', idea, ...rest);

export const workshopPath = (community: string, workshop: string, ...rest: string[]): string =>
  join('c', community, 'workshops', workshop, ...rest);

export const planPath = (community: string, plan: string, ...rest: string[]): string =>
  join('c', community, 'plans', plan, ...rest);

export const actionPath = (community: string, plan: string, action: string, ...rest: string[]): string =>
  join('c', community, 'plans', plan, 'actions', action, ...rest);

/** With what was asked for: nothing is said of what wasn’t. */
export function withQuery(path: string, asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return path + (query && `?${query}`);
}
