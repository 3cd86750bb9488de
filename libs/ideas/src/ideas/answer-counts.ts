import sql from 'sql-template-tag';
import type { AnswerCounts } from '#activity';
import { queryOne } from '#platform';

export interface PromiseKept extends AnswerCounts {
  /** Within so many days an answer was promised. */
  promisedDays: number;
}

/**
 * Of the ideas that every member sees, so that everybody is shown the same numbers and none tells of a closed room.
 * While its workshop goes on, an idea doesn’t wait for an answer yet.
 */
export async function countAnswers(): Promise<PromiseKept> {
  const row = await queryOne<PromiseKept>(sql`
    select count(*) filter (where i.state <> 'waiting')::int as answered,
           count(*) filter (where i.state = 'waiting' and i.answer_from is not null)::int as waiting,
           count(*) filter (where i.state = 'waiting'
                              and i.answer_from + make_interval(days => c.idea_answer_days) <= now())::int as late,
           c.idea_answer_days as "promisedDays"
      from community c
      left join idea i on i.tenant_id = c.id and i.merged_into is null and i.group_id is null
     where c.id = current_tenant() group by c.id`);
  return row!;
}
