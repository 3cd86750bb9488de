import type { PlanDashboardPageQuery } from '../../../graphql/generated.js';
import type { DashboardFilter } from './dashboard-filter.js';

export type Dashboard = PlanDashboardPageQuery['planDashboard'];
export type Themes = PlanDashboardPageQuery['community']['themes'];

/** The address of the list with one more choice. */
export type Narrow = (choice: Partial<DashboardFilter>) => string;
