import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { ErrorCode, isDay, queryOne, type Problem, type Reader } from '#platform';

type Read<T> = ReturnType<Reader<T>>;

export const refused = (code: ErrorCode, parameters?: Problem['parameters']) => ({
  refusal: { code, ...(parameters && { parameters }) },
});

/** For what was read elsewhere: its place among the problems. */
export const already =
  <T>(read: Read<T>): Reader<T> =>
  () =>
    read;

export const day: Reader<string> = (typed) =>
  isDay(typed.trim()) ? { value: typed.trim() } : refused(ErrorCode.BAD_DATE);

/** A day that has not gone by; what stands there may stay. */
export const dayToCome =
  (today: string, before: string | null = null): Reader<string> =>
  (typed) => {
    const read = day(typed);
    return 'value' in read && read.value < today && read.value !== before
      ? refused(ErrorCode.DAY_IS_PAST)
      : read;
  };

export async function todayInLondon(): Promise<string> {
  const row = await queryOne<{ today: string }>(
    sql`select (now() at time zone 'Europe/London')::date::text as today`,
  );
  return row!.today;
}

/** Somebody who is here, and stays until this operation is over: nobody is given a task while they leave. */
export async function memberHere(id: string): Promise<Read<string>> {
  const row =
    isUuid(id) &&
    (await queryOne<{ id: string }>(sql`
      select id from member
       where tenant_id = current_tenant() and id = ${id} and left_at is null and suspended_at is null for share`));
  return row ? { value: row.id } : refused(ErrorCode.BAD_CHOICE);
}
