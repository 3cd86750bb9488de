import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { memberById, themesByIds, type Member } from '#people';
import { load, pageOf, queryOne, rangeOf, type Page } from '#platform';
import type { Action } from '../action.entity.js';
import { isOpen } from '../action-status.js';
import { actionById } from '../plans.loaders.js';
import { Planning } from '../planning.service.js';
import { progressOverTime } from '../progress.js';
import type { DashboardArgs, OwnerSums, PlanDashboard, ThemeSums } from './dashboard.js';
import { countByStatus, grouped, isWanted, liveliness, moves, peopleOf, sumsOf, type Line } from './sums.js';

/** What moves, what is stuck and what is due: counted from one line for each action. */
@Injectable()
export class Dashboards {
  constructor(private readonly planning: Planning) {}

  async of(args: DashboardArgs): Promise<PlanDashboard> {
    const plan = await this.planning.visibleTo(args.planId);
    const [all, overTime] = await Promise.all([linesOf(plan.id), progressOverTime(plan.id)]);
    const lines = all.filter((line) => isWanted(line, args));
    const [actions, byOwner, byTheme, people, toDo] = await Promise.all([
      pageOfActions(lines, args),
      sumsByOwner(lines),
      sumsByTheme(lines),
      peopleIn(all),
      whatToDo(lines),
    ]);
    return {
      plan,
      ...sumsOf(lines),
      ...liveliness(lines),
      byStatus: countByStatus(lines),
      ...toDo,
      people,
      byOwner,
      byTheme,
      progress: overTime.at(-1)!,
      progressOverTime: overTime,
      actions,
    };
  }
}

/** Of a plan that the viewer may see: each of its actions in few words, read as one value, for there may be many. */
export async function linesOf(planId: string): Promise<Line[]> {
  const row = await queryOne<{ today: string; lines: Read[] | null }>(sql`
    select (now() at time zone 'Europe/London')::date::text as today, json_agg(line) as lines from (
      select a.id, a.state, a.due_on as "dueOn", (extract(epoch from a.last_news_at) * 1000)::bigint as "lastNews",
             a.owner_id as "ownerId", a.deputy_id as "deputyId", a.theme_ids as "themeIds",
             m.left_at is not null or m.suspended_at is not null as "ownerGone"
        from action a join member m on m.tenant_id = a.tenant_id and m.id = a.owner_id
       where a.tenant_id = current_tenant() and a.plan_id = ${planId}) line`);
  const { today, lines } = row!;
  return (lines ?? []).map(({ lastNews, ...line }) => ({ ...line, today, lastNewsAt: new Date(lastNews) }));
}

type Read = Omit<Line, 'today' | 'lastNewsAt'> & { lastNews: number };

async function pageOfActions(lines: readonly Line[], args: DashboardArgs): Promise<Page<Action>> {
  const { after } = rangeOf(args);
  const start = after ? `${after[0].slice(0, 10)} ${after[1]}` : '';
  const behind = lines
    .map(placeOf)
    .filter((place) => place > start)
    .sort();
  const page = pageOf(behind, args, (place) => [
    new Date(`${place.slice(0, 10)}T00:00:00Z`),
    place.slice(11),
  ]);
  return { ...page, nodes: await actionsBy(page.nodes.map((place) => place.slice(11))) };
}

/** So many of them are named; the rest is one click away. */
const NAMED = 5;

/** What somebody can do something about at once. */
async function whatToDo(
  lines: readonly Line[],
): Promise<Pick<PlanDashboard, 'withoutNews' | 'withoutOwner'>> {
  const quiet = lines
    .filter(moves.no_news)
    .sort((one, other) => Number(one.lastNewsAt) - Number(other.lastNewsAt) || (one.id < other.id ? -1 : 1));
  const left = lines.filter(moves.needs_owner).sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  const named = (found: readonly Line[]) => actionsBy(found.slice(0, NAMED).map(({ id }) => id));
  const [withoutNews, withoutOwner] = await Promise.all([named(quiet), named(left)]);
  return { withoutNews, withoutOwner };
}

async function actionsBy(ids: readonly string[]): Promise<Action[]> {
  const actions = await Promise.all(ids.map((id) => load(actionById, id)));
  return actions.filter((action) => action !== undefined);
}

/** So many years behind what is open stands what is not. */
const BEHIND = 1_000;

/** Its due date and its id: in this order they are shown. */
function placeOf(line: Line): string {
  const year = Number(line.dueOn.slice(0, 4)) + (isOpen(line) ? 0 : BEHIND);
  return `${year}${line.dueOn.slice(4)} ${line.id}`;
}

async function sumsByOwner(lines: readonly Line[]): Promise<OwnerSums[]> {
  const groups = [...grouped(lines, peopleOf)];
  const owners = await Promise.all(groups.map(([id]) => load(memberById, id)));
  return groups
    .map(([ownerId, own], index) => ({ ...sumsOf(own), ownerId, owner: owners[index]! }))
    .sort((one, other) => other.open - one.open || (one.ownerId < other.ownerId ? -1 : 1));
}

/** By their names. */
async function peopleIn(lines: readonly Line[]): Promise<Member[]> {
  const ids = [...new Set(lines.flatMap(peopleOf))];
  const found = await Promise.all(ids.map((id) => load(memberById, id)));
  return found
    .filter((member) => member !== undefined)
    .sort((one, other) => one.displayName.localeCompare(other.displayName));
}

/** By the themes’ own order; what has none comes last. */
async function sumsByTheme(lines: readonly Line[]): Promise<ThemeSums[]> {
  const groups = [...grouped(lines, ({ themeIds }) => (themeIds.length > 0 ? themeIds : ['']))];
  const themes = await Promise.all(groups.map(async ([id]) => (id ? load(themesByIds, id) : null)));
  const last = Number.MAX_SAFE_INTEGER;
  return groups
    .map(([, own], index) => ({ ...sumsOf(own), theme: themes[index] ?? null }))
    .sort((one, other) => (one.theme?.position ?? last) - (other.theme?.position ?? last));
}
