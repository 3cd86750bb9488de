import { oneOf } from '../../forms/choices.js';
import type { LibraryPageQueryVariables } from '../../graphql/generated.js';
import { libraryPath, withQuery } from '../../ui/paths.js';
import { resourceFormats, resourceKinds, resourceSettings } from './resource-choices.js';

export const filterNames = ['kind', 'theme', 'setting', 'language', 'format', 'freshness', 'order'] as const;
export type FilterName = (typeof filterNames)[number];
export type LibraryFilter = Readonly<Record<FilterName, string>>;

export const languages = ['EN', 'CY'] as const;
export const freshnesses = ['CURRENT', 'DUE'] as const;

/** What is asked for in an address; what there is no such choice for is left out. */
export function filterIn(asked: Record<string, unknown>): LibraryFilter {
  const word = (name: FilterName) => (typeof asked[name] === 'string' ? asked[name].toUpperCase() : '');
  return {
    kind: oneOf(resourceKinds, word('kind')) ?? '',
    theme: typeof asked['theme'] === 'string' ? asked['theme'] : '',
    setting: oneOf(resourceSettings, word('setting')) ?? '',
    language: oneOf(languages, word('language')) ?? '',
    format: oneOf(resourceFormats, word('format')) ?? '',
    freshness: oneOf(freshnesses, word('freshness')) ?? '',
    order: oneOf(['REVIEW'], word('order')) ?? '',
  };
}

/** The library as it was chosen: it can be sent to somebody, and gone back to. */
export const filteredLibrary = (community: string, filter: LibraryFilter): string =>
  withQuery(libraryPath(community), filter);

export const isFiltered = (filter: LibraryFilter): boolean => filterNames.some((name) => filter[name] !== '');

/** Whether something is chosen that most people don’t look for. */
export const isNarrowed = ({ setting, language, format, freshness, order }: LibraryFilter): boolean =>
  [setting, language, format, freshness, order].some(Boolean);

export const variablesOf = (
  filter: LibraryFilter,
): Omit<LibraryPageQueryVariables, 'community' | 'after'> => ({
  kind: oneOf(resourceKinds, filter.kind),
  theme: filter.theme || null,
  setting: oneOf(resourceSettings, filter.setting),
  language: oneOf(languages, filter.language),
  format: oneOf(resourceFormats, filter.format),
  freshness: oneOf(freshnesses, filter.freshness) ?? 'ALL',
  order: oneOf(['REVIEW'], filter.order) ?? 'NEWEST',
});
