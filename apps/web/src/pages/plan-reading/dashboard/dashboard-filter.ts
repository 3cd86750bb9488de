import type {
  ActionDue,
  ActionMovement,
  ActionStatus,
  PlanDashboardPageQueryVariables,
} from '../../../graphql/generated.js';
import { planPath, withQuery } from '../../../ui/paths.js';

export const statuses: readonly ActionStatus[] = [
  'NOT_STARTED',
  'ON_TRACK',
  'AT_RISK',
  'BLOCKED',
  'OVERDUE',
  'COMPLETE',
  'NOT_DOING',
];
export const dues: readonly ActionDue[] = ['OVERDUE', 'THIS_MONTH', 'LATER'];
export const movements: readonly ActionMovement[] = ['MOVING', 'STUCK', 'NO_NEWS', 'NEEDS_OWNER'];

const names = ['status', 'due', 'movement', 'theme', 'owner'] as const;

/** Which actions of a plan are shown; the page’s address says it. Nothing chosen is an empty word. */
export type DashboardFilter = Readonly<Record<(typeof names)[number], string>>;

export const NO_THEME = 'none';

/** What is asked for in an address; what there is no such choice for is left out. */
export function filterIn(asked: Record<string, unknown>): DashboardFilter {
  const word = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  return {
    status: oneOf(statuses, word('status')) ?? '',
    due: oneOf(dues, word('due')) ?? '',
    movement: oneOf(movements, word('movement')) ?? '',
    theme: word('theme'),
    owner: word('owner'),
  };
}

/** The dashboard as it was chosen: it can be sent to somebody, and gone back to. */
export const filteredDashboard = (community: string, plan: string, filter: DashboardFilter): string =>
  withQuery(planPath(community, plan, 'dashboard'), filter);

export const isFiltered = (filter: DashboardFilter): boolean => names.some((name) => filter[name] !== '');

export const variablesOf = (
  filter: DashboardFilter,
): Omit<PlanDashboardPageQueryVariables, 'community' | 'plan' | 'after'> => ({
  status: oneOf(statuses, filter.status),
  due: oneOf(dues, filter.due),
  movement: oneOf(movements, filter.movement),
  theme: filter.theme === NO_THEME ? null : filter.theme || null,
  withoutTheme: filter.theme === NO_THEME,
  owner: filter.owner || null,
});

const oneOf = <Choice extends string>(choices: readonly Choice[], word: string): Choice | null =>
  choices.find((choice) => choice.toLowerCase() === word.toLowerCase()) ?? null;
