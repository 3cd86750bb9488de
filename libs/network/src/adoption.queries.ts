import { validate as isUuid } from 'uuid';
import sql, { empty } from 'sql-template-tag';
import {
  entities,
  inOrder,
  pageOf,
  query,
  queryOne,
  rangeOf,
  type Batch,
  type Page,
  type PageArgs,
} from '#platform';
import { Adoption, type AdoptionStage, type AdoptionStep } from './adoption.entity.js';
import type { AdoptedPractice } from './practices.js';
import type { StepInTime } from './spread.js';

/** Those that the policies `tenant` and `network` let through, for whoever may see the practice; newest first. */
export async function adoptionsOf(
  { sourceId, subjectId }: AdoptedPractice,
  page: PageArgs,
): Promise<Page<Adoption>> {
  const { limit, after } = rangeOf(page);
  const adoptions = await entities(
    Adoption,
    sql`
    select a.* from adoption a
     where a.source_id = ${sourceId} and a.subject_id = ${subjectId}
       ${after ? sql`and (a.recorded_at, a.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : empty}
     order by a.recorded_at desc, a.id desc limit ${limit}`,
  );
  return pageOf(adoptions, page, ({ recordedAt, id }) => [recordedAt, id]);
}

/** One of one’s own community. */
export async function adoptionHere(id: string): Promise<(Adoption & { keeperId: string }) | undefined> {
  if (!isUuid(id)) return undefined;
  const [adoption] = await entities(
    Adoption,
    sql`
    select a.*, k.member_id from adoption a
      join adoption_keeper k on k.tenant_id = a.tenant_id and k.adoption_id = a.id
     where a.tenant_id = current_tenant() and a.id = ${id} for update of a`,
    (one, row) => Object.assign(one, { keeperId: row.member_id as string }),
  );
  return adoption as (Adoption & { keeperId: string }) | undefined;
}

/** Who recorded adoptions of one’s own community; of others nobody is known. */
export const keeperOfAdoption: Batch<string> = async (ids) => {
  const rows = await query<{ adoption_id: string; member_id: string }>(sql`
    select adoption_id, member_id from adoption_keeper
     where tenant_id = current_tenant() and adoption_id = any(${ids}::uuid[])`);
  return inOrder(ids, rows, (row) => row.adoption_id).map((row) => row?.member_id);
};

/** The way each has gone, from its first stage on. */
export const stepsOfAdoption: Batch<AdoptionStep[]> = async (ids) => {
  const rows = await query<{ adoption_id: string; stage: AdoptionStage; month: string }>(sql`
    select adoption_id, stage, to_char(month, 'YYYY-MM') as month from adoption_step
     where adoption_id = any(${ids}::uuid[]) order by number`);
  return ids.map((id) => rows.filter((row) => row.adoption_id === id));
};

/** Every step of every adoption of a practice that the viewer may see, in order; for the chart. */
export const stepsInTime = ({ sourceId, subjectId }: AdoptedPractice): Promise<StepInTime[]> =>
  query<StepInTime>(sql`
    select s.adoption_id as "adoptionId", s.tenant_id as "communityId", s.stage, to_char(s.month, 'YYYY-MM') as month
      from adoption a join adoption_step s on s.tenant_id = a.tenant_id and s.adoption_id = a.id
     where a.source_id = ${sourceId} and a.subject_id = ${subjectId}
     order by s.month, s.adoption_id, s.number`);

/** A step, unless the last one is the same. */
export async function takeStep(adoptionId: string, stage: AdoptionStage): Promise<void> {
  await query(sql`
    insert into adoption_step (adoption_id, number, stage)
    select ${adoptionId}::uuid, coalesce(max(s.number), 0) + 1, ${stage}
      from adoption_step s where s.tenant_id = current_tenant() and s.adoption_id = ${adoptionId}`);
}

/** The month it is in London. */
export async function thisMonth(): Promise<string> {
  const row = await queryOne<{ month: string }>(sql`
    select to_char(now() at time zone 'Europe/London', 'YYYY-MM') as month`);
  return row!.month;
}
