import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Subjects, type Subject } from '#activity';
import { viewingMember } from '#people';
import { entities, ErrorCode, invalid, load, notFound, query } from '#platform';
import { FileState, StoredFile } from './file.entity.js';
import { fileById, networkFile, usesOfFile } from './file.queries.js';
import { refusedFile } from './refused-file.js';

const MOST_AT_ONCE = 20;

/** Which files there are for whom. What they belong to is known by the libs above, as subjects. */
@Injectable()
export class Files {
  constructor(private readonly subjects: Subjects) {}

  /** A file one sent, or one that a subject uses which one may see. @throws AppError NOT_FOUND otherwise */
  async visibleTo(id: string): Promise<StoredFile> {
    const file = await this.inSight(id);
    if (!file) throw notFound();
    return file;
  }

  /** Those that one may see, in the order they are asked for. @throws AppError INVALID */
  async amongThese(ids: readonly string[]): Promise<StoredFile[]> {
    viewingMember();
    if (ids.length > MOST_AT_ONCE)
      throw invalid([{ field: 'ids', code: ErrorCode.TOO_MANY, parameters: { max: MOST_AT_ONCE } }]);
    const found = await Promise.all(ids.map((id) => this.inSight(id)));
    return found.filter((file) => file !== undefined);
  }

  /** A file of another community, while a subject that uses it is offered to the network. @throws AppError NOT_FOUND */
  async visibleInNetwork(tenantId: string, id: string): Promise<StoredFile> {
    viewingMember();
    const file = await networkFile(tenantId, id.toLowerCase());
    if (!file) throw notFound();
    return file;
  }

  /**
   * Lets a subject use files, after those it has; whoever may see it may then have them. Said twice, it is once.
   * The caller has checked that the viewer may change the subject.
   * @throws AppError NOT_FOUND, or INVALID where one is not all here or is broken
   */
  async attach(fileIds: readonly string[], subject: Subject): Promise<void> {
    const ids = [...new Set(fileIds.map((id) => id.toLowerCase()))].sort();
    if (ids.length === 0) return;
    const seen = await Promise.all(ids.map((id) => this.visibleTo(id)));
    for (const file of seen) refuseUnusable(file);
    // Locked in one order: tidying up waits or has happened, and two who attach never wait for each other in a circle.
    const kept = await entities(
      StoredFile,
      sql`
      with locked as (select id from file where tenant_id = current_tenant() and id = any(${ids}::uuid[])
                       order by id for update)
      update file f set unused_since = null from locked where f.tenant_id = current_tenant() and f.id = locked.id
      returning f.*`,
    );
    if (kept.length < ids.length) throw notFound();
    await query(sql`
      insert into file_use (subject_kind, subject_id, file_id, position)
      select ${subject.kind}, ${subject.id}, given.id, given.place + coalesce(
               (select max(position) from file_use u
                 where u.tenant_id = current_tenant() and u.subject_kind = ${subject.kind} and u.subject_id = ${subject.id}), 0)
        from unnest(${fileIds}::uuid[]) with ordinality as given(id, place)
      on conflict do nothing`);
  }

  /** Takes files away from a subject; a day after nothing uses one any more, it is forgotten. */
  async detach(fileIds: readonly string[], subject: Subject): Promise<void> {
    const ids = [...fileIds].sort();
    await query(sql`
      select from file where tenant_id = current_tenant() and id = any(${ids}::uuid[]) order by id for update`);
    await query(sql`
      delete from file_use where tenant_id = current_tenant() and file_id = any(${ids}::uuid[])
         and subject_kind = ${subject.kind} and subject_id = ${subject.id}`);
    await query(sql`
      update file f set unused_since = now()
       where f.tenant_id = current_tenant() and f.id = any(${ids}::uuid[]) and f.unused_since is null
         and not exists (select from file_use u where u.tenant_id = f.tenant_id and u.file_id = f.id)`);
  }

  /** Lets members of every community read the files that a subject has now. What is attached later is not among them. */
  async showToNetwork(subject: Subject): Promise<void> {
    await this.flag(subject, true);
  }

  /** Ends that, for every request from the commit on. */
  async hideFromNetwork(subject: Subject): Promise<void> {
    await this.flag(subject, false);
  }

  private async inSight(id: string): Promise<StoredFile | undefined> {
    const { id: memberId } = viewingMember();
    const file = await load(fileById, id.toLowerCase());
    const isSeen = file && (file.uploadedBy === memberId || (await this.isUsedInSight(file)));
    return isSeen ? file : undefined;
  }

  private async isUsedInSight({ id, state }: StoredFile): Promise<boolean> {
    if (state === FileState.UPLOADING) return false;
    const uses = (await load(usesOfFile, id)) ?? [];
    return uses.length > 0 && (await this.subjects.summaries(uses)).size > 0;
  }

  private async flag({ kind, id }: Subject, visible: boolean): Promise<void> {
    await query(sql`
      update file_use set network_visible = ${visible}
       where tenant_id = current_tenant() and subject_kind = ${kind} and subject_id = ${id}`);
  }
}

function refuseUnusable({ name, state }: StoredFile): void {
  if (state === FileState.UPLOADING) throw refusedFile(ErrorCode.FILE_INTERRUPTED, name);
  if (state === FileState.BROKEN) throw refusedFile(ErrorCode.FILE_BROKEN, name);
}
