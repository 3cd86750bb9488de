import sql from 'sql-template-tag';
import type { AnswerCounts } from '#activity';
import { queryOne } from '#platform';

/** Of the ideas that every member sees, so that everybody is shown the same numbers and none tells of a closed room. */
export async function countAnswers(): Promise<AnswerCounts> {
  const row = await queryOne<AnswerCounts>(sql`
    select count(*) filter (where i.state <> 'waiting')::int as answered,
           count(*) filter (where i.state = 'waiting')::int as waiting,
           count(*) filter (where i.state = 'waiting'
                              and i.answer_from + make_interval(days => c.idea_answer_days) <= now())::int as late
      from idea i join community c on c.id = current_tenant()
     where i.tenant_id = current_tenant() and i.merged_into is null and i.group_id is null`);
  return row!;
}
