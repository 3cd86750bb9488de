import { validate as isUuid } from 'uuid';
import sql, { type Sql } from 'sql-template-tag';
import { Group, Member, viewingMember } from '#people';
import { columnsOfJoined, entities, hydrate, query, queryOne, translator } from '#platform';
import { Thread } from './thread.entity.js';

/**
 * Threads that the viewer may see, with author and group, in one statement.
 * There is no other way to get a thread: what a group hides is never in the result.
 */
export function visibleThreads(tail: Sql): Promise<Thread[]> {
  return entities(
    Thread,
    sql`select t.*, ${columnsOfJoined(Member, 'm')}, ${columnsOfJoined(Group, 'g')}
          from thread t
          join member m on m.tenant_id = t.tenant_id and m.id = t.author_id
          join community_group g on g.tenant_id = t.tenant_id and g.id = t.group_id
         where t.group_id = any(${viewingMember().visibleGroups}::uuid[]) ${tail}`,
    (thread, row) => {
      thread.author = hydrate(Member, row, 'm');
      thread.group = hydrate(Group, row, 'g');
    },
  );
}

/** Whether the member has withdrawn this thread, and nobody's replies kept it here. */
export async function wasTakenBackBy(memberId: string, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const row = await queryOne(sql`
    select from threads_under_care(array[${id}::uuid]) where author_id = ${memberId} and away = 'withdrawn'`);
  return row !== undefined;
}

/**
 * Takes a held thread away; or its words alone, where others have replied to them.
 * @returns what is left of it, or null
 */
export async function takeBack(thread: Thread): Promise<Thread | null> {
  const replied = await queryOne(
    sql`select from reply where thread_id = ${thread.id} and author_id <> ${thread.authorId} limit 1`,
  );
  if (replied) return takeWordsBack(thread);
  await query(sql`select thread_away(${thread.id}, 'withdrawn')`);
  return null;
}

/** Without its four parts it is no practice change any more, and its news tells of nothing. */
async function takeWordsBack({ id, language }: Thread): Promise<Thread> {
  const t = translator(language);
  await query(sql`select conceal_revisions(${id}), facts_away(array[${id}::uuid], true)`);
  await query(sql`
    update thread
       set kind = case kind when 'practice_change' then 'discussion' else kind end,
           title = ${t('withdrawn.title')}, body = ${t('withdrawn.body')},
           changed = null, why = null, involved = null, happened = null,
           citation = null, mentions = '{}', pinned_at = null, edited_at = clock_timestamp()
     where id = ${id}`);
  const [left] = await visibleThreads(sql`and t.id = ${id}`);
  return left!;
}
