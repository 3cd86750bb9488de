import type { Values } from '../../forms/form.js';
import type { SearchKind } from '../../graphql/generated.js';
import { communityPath, withQuery } from '../../ui/paths.js';

export const searchFields = ['q', 'group', 'theme', 'kind', 'by', 'from', 'to', 'order'] as const;
export type SearchField = (typeof searchFields)[number];

export const searchKinds: readonly SearchKind[] = [
  'DISCUSSION',
  'QUESTION',
  'PRACTICE_CHANGE',
  'ANNOUNCEMENT',
  'REPLY',
  'RESOURCE',
];

/** The address of a search: what is not asked for is not in it. */
export const searchPath = (community: string, values: Values<SearchField>): string =>
  withQuery(communityPath(community, 'search'), values);

export const isNarrowed = (values: Values<SearchField>): boolean =>
  searchFields.some((name) => name !== 'q' && name !== 'order' && values[name] !== '');
