import { validate as isUuid } from 'uuid';
import sql, { empty, type Sql } from 'sql-template-tag';
import { Member, viewingMember } from '#people';
import { columnsOfJoined, entities, hydrate, notFound, query, queryOne } from '#platform';
import { Resource, wordsOf } from './resource.entity.js';
import type { VersionContent } from './resource-version.entity.js';

/** Of a resource `r`: days as text, and whether its review date has come, where people live. */
const days = sql`
  r.review_on::text as review_on,
  coalesce(r.review_on <= (now() at time zone 'Europe/London')::date, false) as due_for_review`;

/**
 * Resources of the viewer's community, with author and owner, in one statement. There is no other way to get one:
 * what is away is never in the result.
 */
export function visibleResources(tail: Sql, from: Sql = empty): Promise<Resource[]> {
  viewingMember();
  return entities(
    Resource,
    sql`select r.*, ${days}, ${columnsOfJoined(Member, 'author')}, ${columnsOfJoined(Member, 'owner')}
          from resource r ${from}
          left join member author on author.tenant_id = r.tenant_id and author.id = r.author_id
          left join member owner on owner.tenant_id = r.tenant_id and owner.id = r.owner_id
         where r.tenant_id = current_tenant() ${tail}`,
    complete,
  );
}

/** What the columns of a row say beyond the table's own. */
export function complete(resource: Resource, row: Record<string, unknown>): void {
  resource.dueForReview = row.due_for_review as boolean;
  resource.author = row['author.id'] ? hydrate(Member, row, 'author') : null;
  resource.owner = row['owner.id'] ? hydrate(Member, row, 'owner') : null;
}

/**
 * The resource as it is now and stays until this operation is over: nobody changes or hides it meanwhile.
 * @throws AppError NOT_FOUND where the viewer may not see it
 */
export async function heldResource(id: string): Promise<Resource> {
  if (!isUuid(id)) throw notFound();
  await query(sql`select from resource where id = ${id} for no key update`);
  // Read after it is held: its owner may have changed while this waited.
  const [held] = await visibleResources(sql`and r.id = ${id}`);
  if (!held) throw notFound();
  return held;
}

/** Where the library has it: under its themes and settings, at the time of its version. */
export async function putOnShelves({ id, themeIds, settings, publishedAt }: Resource): Promise<void> {
  await query(sql`delete from resource_shelf where resource_id = ${id}`);
  await query(sql`
    insert into resource_shelf (shelf, published_at, resource_id)
    select shelf, ${publishedAt}, ${id} from unnest(${[...themeIds, ...settings]}::text[]) shelf`);
}

/** Where the next reminder is due for a review date: 30 days before it, or on the day where that is past. */
export const remindOn = (reviewOn: string | null): Sql => sql`
  case when ${reviewOn}::date - 30 > (now() at time zone 'Europe/London')::date then ${reviewOn}::date - 30
       else ${reviewOn}::date end`;

interface Kept {
  id: string;
  correction?: boolean;
  note?: string;
  fileIds: readonly string[];
  authorId: string | null;
}

/** Writes down what a resource says now. @returns false where the id was taken */
export async function keepVersion(
  resource: Resource,
  { id, correction = false, note = '', fileIds, authorId }: Kept,
): Promise<boolean> {
  const content: VersionContent = { ...wordsOf(resource), links: resource.links };
  const row = await queryOne(sql`
    insert into resource_version (id, resource_id, number, correction, note, content, file_ids, author_id)
    values (${id}, ${resource.id}, ${resource.version}, ${correction}, ${note}, ${JSON.stringify(content)}::jsonb,
            ${fileIds}::uuid[], ${authorId})
    on conflict do nothing returning id`);
  return row !== undefined;
}
