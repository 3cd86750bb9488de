import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { query } from '#platform';
import type { Subject } from './subject.js';

/** What somebody wants to hear nothing of, whatever they follow. What is told to them alone they still hear. */
@Injectable()
export class Mutes {
  async mute(memberId: string, subject: Subject): Promise<void> {
    await query(sql`
      insert into mute (member_id, subject_kind, subject_id)
      values (${memberId}, ${subject.kind}, ${subject.id}) on conflict do nothing`);
  }

  async unmute(memberId: string, subject: Subject): Promise<void> {
    await query(sql`delete from mute where member_id = ${memberId} and subject_id = ${subject.id}`);
  }
}

/** Whether the member has muted each of the subjects, in their order. */
export async function muted(memberId: string, ids: readonly string[]): Promise<boolean[]> {
  const rows = await query<{ subject_id: string }>(sql`
    select subject_id from mute where member_id = ${memberId} and subject_id = any(${ids}::uuid[])`);
  const found = new Set(rows.map((row) => row.subject_id));
  return ids.map((id) => found.has(id));
}
