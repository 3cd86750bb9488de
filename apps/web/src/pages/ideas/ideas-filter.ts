import type { IdeasPageQueryVariables, IdeaState } from '../../graphql/generated.js';
import { ideasPath, withQuery } from '../../ui/paths.js';

export const ideaStates = [
  'WAITING',
  'ACCEPTED',
  'LOOKING',
  'NOT_NOW',
  'ALREADY',
] as const satisfies IdeaState[];

const filterNames = ['state', 'theme', 'mine', 'late'] as const;
type IdeaFilterName = (typeof filterNames)[number];
export type IdeasFilter = Readonly<Record<IdeaFilterName, string>>;

/** What is asked for in an address; what there is no such choice for is left out. */
export function filterIn(asked: Record<string, unknown>): IdeasFilter {
  const text = (name: IdeaFilterName) => (typeof asked[name] === 'string' ? asked[name] : '');
  return {
    state: stateIn(text('state')) ?? '',
    theme: text('theme'),
    mine: text('mine') && 'yes',
    late: text('late') && 'yes',
  };
}

/** The list as it was chosen: it can be sent to somebody, and gone back to. */
export const filteredIdeas = (community: string, filter: Partial<IdeasFilter>): string =>
  withQuery(ideasPath(community), filter);

export const isFiltered = (filter: IdeasFilter): boolean => filterNames.some((name) => filter[name] !== '');

export const variablesOf = (filter: IdeasFilter): Omit<IdeasPageQueryVariables, 'community' | 'after'> => ({
  state: stateIn(filter.state),
  theme: filter.theme || null,
  late: filter.late !== '',
  mine: filter.mine !== '',
});

const stateIn = (value: string): (typeof ideaStates)[number] | null =>
  ideaStates.find((state) => state === value.toUpperCase()) ?? null;
