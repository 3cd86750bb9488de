import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Subjects, type Subject, type SubjectOrigin } from '#activity';
import { viewer, viewingMember } from '#people';
import { currentUnit, insertIfNew, Jobs, notFound, query, queryOne } from '#platform';
import type { ReportReason } from './decision.js';
import { NetworkReport } from './network-report.entity.js';
import { carryNetworkReport } from './network-reports.job.js';

interface Said {
  id: string;
  reason: ReportReason;
  words: string;
}

/** Reports of what another community shows. Its own moderators decide, and never learn who reported it, or where. */
@Injectable()
export class NetworkReporting {
  constructor(
    private readonly subjects: Subjects,
    private readonly jobs: Jobs,
  ) {}

  /** Where something is from that the viewer sees; undefined where that is here. */
  async elsewhere(seen: Subject): Promise<SubjectOrigin | undefined> {
    const origin = await this.subjects.originOf(seen);
    return origin && origin.communityId !== viewer().community!.id ? origin : undefined;
  }

  async isWaiting({ id, communityId }: SubjectOrigin): Promise<boolean> {
    const row = await queryOne(sql`
      select from network_report
       where source_id = ${communityId} and subject_id = ${id} and reporter_id = ${viewingMember().id} and decided_at is null`);
    return row !== undefined;
  }

  /** Sent twice, also where it is decided meanwhile. @throws AppError NOT_FOUND where the id is somebody else’s */
  async wasKept(id: string): Promise<boolean> {
    const row = await queryOne<{ own: boolean }>(sql`
      select reporter_id = ${viewingMember().id} as own from network_report where id = ${id}`);
    if (row && !row.own) throw notFound();
    return row !== undefined;
  }

  /** Once for each person and thing until it is decided; what they said last holds. */
  async report(
    seen: Subject,
    { communityId: sourceId, ...subject }: SubjectOrigin,
    said: Said,
  ): Promise<void> {
    const { id: reporterId } = viewingMember();
    const fresh = await insertIfNew(NetworkReport, {
      ...said,
      reporterId,
      seenKind: seen.kind,
      seenId: seen.id,
      sourceId,
      subjectKind: subject.kind,
      subjectId: subject.id,
    });
    const id = fresh ? fresh.id : await saidAgain(sourceId, subject.id, said);
    const report = { tenantId: viewer().community!.id, id };
    currentUnit().afterCommit(`carry ${id}`, () => this.jobs.enqueue(carryNetworkReport, report));
  }
}

/** @throws AppError NOT_FOUND for an id that is another’s */
async function saidAgain(sourceId: string, subjectId: string, { reason, words }: Said): Promise<string> {
  const [own] = await query<{ id: string }>(sql`
    update network_report set reason = ${reason}, words = ${words}, carried_at = null
     where source_id = ${sourceId} and subject_id = ${subjectId} and reporter_id = ${viewingMember().id}
       and decided_at is null
    returning id`);
  if (!own) throw notFound();
  return own.id;
}
