import { StartPageDocument, type StartPageQuery } from '../../graphql/generated.js';
import type { Operations } from '../../graphql/operations.js';
import { PageFailure, refusedTo } from '../../visit/page-failure.js';
import type { Visit } from '../../visit/visit.js';

export type GroupAddress = { community: string; group: string };

type Permission = keyof StartPageQuery['group']['viewerCan'] & ('startThread' | 'postPracticeChange');

/** The group that a form writes in; a PageFailure that says why, where the visitor may not. */
export async function groupToWriteIn(
  operations: Operations,
  visit: Visit,
  at: GroupAddress,
  { permission, place }: { permission: Permission; place: string },
): Promise<StartPageQuery> {
  const data = await operations.dataOf(visit, StartPageDocument, { ...at, place }, at);
  const { viewerCan, closedAt } = data.group;
  if (viewerCan[permission]) return data;
  if (closedAt) throw new PageFailure('GROUP_CLOSED');
  // Whoever may see the group could write there under the ground rules, or not at all.
  throw refusedTo(data);
}
