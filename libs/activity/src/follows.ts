import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { query } from '#platform';
import type { Subject } from './subject.js';

/** Who wants to hear of what. The caller has checked that the member may see the subject. */
@Injectable()
export class Follows {
  async follow(memberId: string, subject: Subject): Promise<void> {
    await query(sql`
      insert into follow (member_id, subject_kind, subject_id)
      values (${memberId}, ${subject.kind}, ${subject.id}) on conflict do nothing`);
  }

  async unfollow(memberId: string, subject: Subject): Promise<void> {
    await query(sql`delete from follow where member_id = ${memberId} and subject_id = ${subject.id}`);
  }
}

/** Whether the member follows each of the subjects, in their order. */
export async function followed(memberId: string, ids: readonly string[]): Promise<boolean[]> {
  const rows = await query<{ subject_id: string }>(sql`
    select subject_id from follow where member_id = ${memberId} and subject_id = any(${ids}::uuid[])`);
  const found = new Set(rows.map((row) => row.subject_id));
  return ids.map((id) => found.has(id));
}
