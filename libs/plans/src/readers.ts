import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { day, ErrorCode, queryOne, refused, type Reader } from '#platform';

/** A day that has not gone by; what stands there may stay. */
export const dayToCome =
  (today: string, before: string | null = null): Reader<string> =>
  (typed) => {
    const read = day(typed);
    return 'value' in read && read.value < today && read.value !== before
      ? refused(ErrorCode.DAY_IS_PAST)
      : read;
  };

/** Somebody who is here, and stays until this operation is over: nobody is given a task while they leave. */
export async function memberHere(id: string): Promise<ReturnType<Reader<string>>> {
  const row =
    isUuid(id) &&
    (await queryOne<{ id: string }>(sql`
      select id from member
       where tenant_id = current_tenant() and id = ${id} and left_at is null and suspended_at is null for share`));
  return row ? { value: row.id } : refused(ErrorCode.BAD_CHOICE);
}
