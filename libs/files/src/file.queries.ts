import sql, { type Sql } from 'sql-template-tag';
import { validate as isUuid } from 'uuid';
import { entities, inOrder, query, queryOne, hydrate, type Batch } from '#platform';
import type { Subject } from '#activity';
import { StoredFile } from './file.entity.js';

/** Every statement names the community: another's files that the network may see are rows here, too. */
const here = sql`f.tenant_id = current_tenant()`;

export const fileById: Batch<StoredFile> = async (ids) =>
  inOrder(
    ids,
    await entities(
      StoredFile,
      sql`select f.* from file f where ${here} and f.id = any(${ids.filter((id) => isUuid(id))}::uuid[])`,
    ),
    ({ id }) => id,
  );

/** What uses a file. */
export const usesOfFile: Batch<Subject[]> = async (ids) => {
  const rows = await query<{ file_id: string; kind: string; id: string }>(sql`
    select u.file_id, u.subject_kind as kind, u.subject_id as id from file_use u
     where u.tenant_id = current_tenant() and u.file_id = any(${ids}::uuid[])`);
  return ids.map((fileId) =>
    rows.filter((row) => row.file_id === fileId).map(({ kind, id }) => ({ kind, id })),
  );
};

/**
 * Files of subjects of one’s own community, in the order in which they were attached; the key is the subject’s id.
 * The caller has shown that the viewer may see the subject.
 */
export const filesOf: Batch<StoredFile[]> = (subjectIds) =>
  filesUsed(subjectIds, sql`u.tenant_id = current_tenant()`);

/** As `filesOf`, for subjects of other communities that were offered to the network. */
export const networkFilesOf: Batch<StoredFile[]> = (subjectIds) =>
  filesUsed(subjectIds, sql`u.tenant_id <> current_tenant() and u.network_visible`);

/** The one file of another community that row-level security lets through, because the network may see it. */
export async function networkFile(tenantId: string, id: string): Promise<StoredFile | null> {
  if (!isUuid(tenantId) || !isUuid(id)) return null;
  const row = await queryOne(sql`
    select f.* from file f where f.tenant_id = ${tenantId} and f.tenant_id <> current_tenant() and f.id = ${id}`);
  return row ? hydrate(StoredFile, row) : null;
}

async function filesUsed(subjectIds: readonly string[], where: Sql): Promise<StoredFile[][]> {
  const of = new Map<string, StoredFile[]>(subjectIds.map((id) => [id, []]));
  await entities(
    StoredFile,
    sql`
    select f.*, u.subject_id from file_use u
      join file f on f.tenant_id = u.tenant_id and f.id = u.file_id
     where ${where} and u.subject_id = any(${subjectIds}::uuid[])
     order by u.position, f.id`,
    (file, row) => of.get(row.subject_id as string)!.push(file),
  );
  return subjectIds.map((id) => of.get(id)!);
}
