import { validate as isUuid } from 'uuid';
import sql, { empty } from 'sql-template-tag';
import { viewer, viewingMember } from '#people';
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
import { AdopterAnswer, AdopterQuestion } from './adopter-words.entity.js';
import { NetworkPlace } from './item.entity.js';
import type { AdoptedPractice } from './practices.js';

/** Those that the policies `tenant` and `network` let through. */
export const questionById: Batch<AdopterQuestion> = async (ids) =>
  inOrder(
    ids,
    await entities(
      AdopterQuestion,
      sql`select * from adopter_question where id = any(${ids.filter((id) => isUuid(id))}::uuid[])`,
    ),
    ({ id }) => id,
  );

export const answerById: Batch<AdopterAnswer> = async (ids) =>
  inOrder(
    ids,
    await entities(
      AdopterAnswer,
      sql`
      select a.* from adopter_answer a join adopter_question q on q.id = a.question_id
       where a.id = any(${ids.filter((id) => isUuid(id))}::uuid[])`,
    ),
    ({ id }) => id,
  );

/** Newest first, for whoever may see the practice. */
export async function questionsAbout(
  { sourceId, subjectId }: AdoptedPractice,
  page: PageArgs,
): Promise<Page<AdopterQuestion>> {
  const { limit, after } = rangeOf(page);
  const questions = await entities(
    AdopterQuestion,
    sql`
    select q.* from adopter_question q
     where q.source_id = ${sourceId} and q.subject_id = ${subjectId}
       ${after ? sql`and (q.asked_at, q.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : empty}
     order by q.asked_at desc, q.id desc limit ${limit}`,
  );
  return pageOf(questions, page, ({ askedAt, id }) => [askedAt, id]);
}

/** Oldest first, at most 200 of each question. */
export const answersTo: Batch<AdopterAnswer[]> = async (questionIds) => {
  const answers = await entities(
    AdopterAnswer,
    sql`
    select a.* from unnest(${questionIds}::uuid[]) as asked (id) cross join lateral (
      select a.* from adopter_answer a where a.question_id = asked.id order by a.answered_at, a.id limit 200) a
     order by a.answered_at, a.id`,
  );
  return questionIds.map((id) => answers.filter(({ questionId }) => questionId === id));
};

/** Whether the viewer was asked. */
export const viewerWasAsked: Batch<boolean> = async (questionIds) => {
  const rows = await query<{ question_id: string }>(sql`
    select question_id from adopter_asked
     where tenant_id = current_tenant() and member_id = ${viewingMember().id}
       and question_id = any(${questionIds}::uuid[])`);
  return inOrder(questionIds, rows, (row) => row.question_id).map((row) => row !== undefined);
};

/** Whether anybody but the viewer may be asked about a practice. */
export async function canAnybodyBeAsked({ sourceId, subjectId, item }: AdoptedPractice): Promise<boolean> {
  const row = await queryOne<{ found: boolean }>(sql`
    select exists (select from adopters_of(${sourceId}::uuid, ${subjectId}::uuid, ${viewer().community!.id}::uuid,
                                           ${viewingMember().id}::uuid, ${item !== null})) as found`);
  return row!.found;
}

/** What communities are called now. */
export const placeById: Batch<NetworkPlace> = async (ids) => {
  const rows = await query<{ id: string; nameEn: string; nameCy: string }>(sql`
    select id, name_en as "nameEn", name_cy as "nameCy" from community_names(${ids}::uuid[])`);
  return inOrder(ids, rows, ({ id }) => id).map((row) => row && Object.assign(new NetworkPlace(), row));
};

/** What those are called who asked, answered, or own what is shared; by the id of that. */
export const nameOfVoice: Batch<string> = async (ids) => {
  const rows = await query<{ id: string; name: string }>(
    sql`select id, name from network_voices(${ids}::uuid[])`,
  );
  return inOrder(ids, rows, ({ id }) => id).map((row) => row?.name);
};

/** Takes one’s own words away. */
export const takeAway = (kind: 'adopter_question' | 'adopter_answer', id: string): Promise<unknown> =>
  query(sql`select adopter_words_away(${kind}, ${id}::uuid, 'withdrawn')`);

/** Whether the member has withdrawn these words before. */
export async function wasTakenAwayBy(
  memberId: string,
  kind: 'adopter_question' | 'adopter_answer',
  id: string,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const row = await queryOne(sql`
    select from adopter_words_under_care(${kind}, array[${id}::uuid])
     where author_id = ${memberId} and away = 'withdrawn'`);
  return row !== undefined;
}
