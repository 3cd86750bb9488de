import { Field, Int, ObjectType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { inOrder, query, type Batch } from '#platform';

@ObjectType({
  description: 'Counted from milestones by their weights; an action without any is one of weight 1.',
})
export class Progress {
  @Field(() => Int)
  done: number;

  @Field(() => Int)
  all: number;

  @Field(() => Int, { description: 'Rounded down: 100 is all of it.' })
  get percent(): number {
    return this.all === 0 ? 0 : Math.floor((100 * this.done) / this.all);
  }
}

@ObjectType({ description: 'How far a plan was before a moment, of what it meant to do then.' })
export class ProgressPoint extends Progress {
  @Field(() => Date)
  at: Date;
}

/** A chart goes back so many months at most. */
const MOST_MONTHS = 60;

interface Counted {
  id: string;
  done: number;
  all: number;
}

const SUMS = sql`coalesce(sum(weight) filter (where done_at is not null), 0)::int as done, coalesce(sum(weight), 0)::int as all`;

/** Of actions that the viewer may see. */
export const progressOfAction: Batch<Progress> = async (ids) => {
  const rows = await query<Counted>(sql`
    select action_id as id, ${SUMS} from progress_units(${ids}::uuid[]) group by action_id`);
  return inOrder(ids, rows, ({ id }) => id).map((row) => row && counted(row));
};

/** Of plans; what was dropped is no part of them any more. */
export const progressOfPlan: Batch<Progress> = async (ids) => {
  const rows = await query<Counted>(sql`
    select a.plan_id as id, ${SUMS}
      from progress_units(array(
        select id from action where tenant_id = current_tenant() and plan_id = any(${ids}::uuid[]))) u
      join action a on a.tenant_id = current_tenant() and a.id = u.action_id
     where u.gone_at is null group by a.plan_id`);
  return inOrder(ids, rows, ({ id }) => id).map((row) => counted(row ?? { done: 0, all: 0 }));
};

/** At the beginning of each month since the plan began, where people live, and now: the last one is how far it is. */
export async function progressOverTime(planId: string): Promise<ProgressPoint[]> {
  const now = new Date();
  const rows = await query<Omit<Counted, 'id'> & { month: Date | null }>(sql`
    select nullif(p.moment, 'infinity') as month, p.done, p.total as all from plan_progress(${planId}, array(
      select month at time zone 'Europe/London'
        from plan cross join generate_series(
          date_trunc('month', greatest(starts_on, (now() at time zone 'Europe/London') - make_interval(months => ${MOST_MONTHS})))
            + interval '1 month',
          now() at time zone 'Europe/London', interval '1 month') month
       where tenant_id = current_tenant() and id = ${planId} order by month) || 'infinity'::timestamptz) p`);
  return rows.map(({ month, done, all }) =>
    Object.assign(new ProgressPoint(), { at: month ?? now, done, all }),
  );
}

const counted = ({ done, all }: Omit<Counted, 'id'>): Progress =>
  Object.assign(new Progress(), { done, all });
