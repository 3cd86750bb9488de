import sql from 'sql-template-tag';
import type { DigestReadMarks } from '#activity';
import { query } from '#platform';

/** A digest tells what is new in a community; what somebody was told of themselves alone stays to be read. */
export const notificationReadMarks: DigestReadMarks = {
  async markRead(memberId, { from, to }) {
    const marked = await query(sql`
      update notification n set read_at = now()
        from fact f
       where f.tenant_id = n.tenant_id and f.id = n.fact_id and not f.personal
         and n.member_id = ${memberId} and n.read_at is null
         and f.happened_at >= ${from} and f.happened_at < ${to}
      returning n.id`);
    return marked.length;
  },
};
