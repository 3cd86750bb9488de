import { Field, ID, ObjectType } from '@nestjs/graphql';
import sql, { raw } from 'sql-template-tag';
import { cursorOf, inOrder, query, type Batch } from '#platform';
import { atTopLevel, CHILDREN_SHOWN } from './reply.queries.js';

/** As many as the longest page of a list has. */
const REPLIES_SHOWN = 100;
/** How many of those before it a page begins with, so that nobody comes into the middle of a conversation. */
const BEFORE = 10;

@ObjectType({ description: 'Where a reply can be read.' })
export class ReplyPlace {
  @Field(() => ID, {
    nullable: true,
    description: 'The reply among whose `answers` it is; null where the replies of the thread show it.',
  })
  answersTo: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor: a page of 100 after it shows the reply.' })
  after: string | null;
}

interface PlaceRow {
  id: string;
  parent_id: string | null;
  is_deep: boolean;
  after_at: Date | null;
  after_id: string | null;
}

const shown = raw(String(REPLIES_SHOWN));
const children = raw(String(CHILDREN_SHOWN));
const nth = raw(String(BEFORE));

/** Of replies that the caller has shown to be visible. It looks at no more of an index than a page or two would show. */
export const placeOfReply: Batch<ReplyPlace> = async (ids) => {
  const rows = await query<PlaceRow>(sql`
    select it.id, parent.id as parent_id, siblings.are_many as is_deep,
           case when siblings.are_many then siblings.at else earlier.at end as after_at,
           case when siblings.are_many then siblings.id else earlier.id end as after_id
      from reply it
      left join reply parent on parent.tenant_id = it.tenant_id and parent.id = it.parent_id
      cross join lateral (
        select coalesce(parent.created_at, it.created_at) as at, coalesce(parent.id, it.id) as id offset 0) top
      cross join lateral (
        select count(*) >= ${children} as are_many, (array_agg(s.created_at))[${nth}] as at, (array_agg(s.id))[${nth}] as id
          from (select r.created_at, r.id from reply r
                 where r.tenant_id = it.tenant_id and r.parent_id = parent.id
                   and (r.created_at, r.id) < (it.created_at, it.id)
                 order by r.created_at desc, r.id desc limit ${children}) s) siblings
      left join lateral (
        select (array_agg(e.created_at))[${nth}] as at, (array_agg(e.id))[${nth}] as id
          from (select r.created_at, r.id from reply r
                 where r.tenant_id = it.tenant_id and r.thread_id = it.thread_id
                   and (r.created_at, r.id) < (top.at, top.id) ${atTopLevel}
                 order by r.created_at desc, r.id desc limit ${shown}) e
        having count(*) >= ${shown}) earlier on true
     where it.tenant_id = current_tenant() and it.id = any(${ids}::uuid[])`);
  return inOrder(ids, rows, ({ id }) => id).map((row) => row && place(row));
};

const place = ({ parent_id, is_deep, after_at, after_id }: PlaceRow): ReplyPlace => ({
  answersTo: is_deep ? parent_id : null,
  after: after_at && after_id ? cursorOf([after_at, after_id]) : null,
});
