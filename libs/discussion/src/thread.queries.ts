import sql, { type Sql } from 'sql-template-tag';
import { Group, Member, viewingMember } from '#people';
import { columnsOfJoined, entities, hydrate } from '#platform';
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
