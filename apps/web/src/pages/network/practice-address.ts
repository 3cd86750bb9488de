import type { TravellingFragment } from '../../graphql/generated.js';
import { networkPath, resourcePath, threadPath } from '../../ui/paths.js';
import { communityPath } from '../../ui/paths.js';
import { PageFailure } from '../../visit/page-failure.js';

/** Where something that can travel stands: here, or in the network library. */
export type PracticeKind = 'resource' | 'thread' | 'item';

export type Practice = Readonly<{ community: string; kind: PracticeKind; id: string }>;

export type Standing = TravellingFragment;

export function practiceAt({
  community,
  kind,
  id,
}: {
  community: string;
  kind: string;
  id: string;
}): Practice {
  if (kind !== 'resource' && kind !== 'thread' && kind !== 'item') throw new PageFailure('NOT_FOUND');
  return { community, kind, id };
}

/** Its own page. */
export function practicePath({ community, kind, id }: Practice): string {
  if (kind === 'item') return networkPath(community, id);
  return kind === 'thread' ? threadPath(community, id) : resourcePath(community, id);
}

/** Forms about who uses it, and who may read it. */
export const travelPath = ({ community, kind, id }: Practice, ...rest: string[]): string =>
  communityPath(community, 'practice', kind, id, ...rest);

/** As mutations take it. */
export const namedAs = ({ kind, id }: Practice) =>
  kind === 'item' ? { networkItemId: id } : { subjectKind: kind, subjectId: id };
