import sql, { type Sql } from 'sql-template-tag';
import { Member, viewingMember } from '#people';
import { columnsOfJoined, entities, hydrate } from '#platform';
import { Reply } from './reply.entity.js';

/** Replies that the viewer may see, with their authors, in one statement. There is no other way to get a reply. */
export function visibleReplies(tail: Sql): Promise<Reply[]> {
  return entities(
    Reply,
    sql`select r.*, ${columnsOfJoined(Member, 'm')}
          from reply r
          join member m on m.tenant_id = r.tenant_id and m.id = r.author_id
          join thread t on t.tenant_id = r.tenant_id and t.id = r.thread_id
         where t.group_id = any(${viewingMember().visibleGroups}::uuid[]) ${tail}`,
    (reply, row) => {
      reply.author = hydrate(Member, row, 'm');
    },
  );
}
