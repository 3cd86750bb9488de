import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Subjects, type SubjectSummary } from '#activity';
import { viewingMember } from '#people';
import {
  AppError,
  ErrorCode,
  insertIfNew,
  limit,
  newId,
  notFound,
  query,
  queryOne,
  readInput,
  text,
} from '#platform';
import { CaredFor } from './cared-for.js';
import type { ReportReason } from './decision.js';
import { authorize } from './moderation.policy.js';
import { NetworkReporting } from './network-reporting.js';
import { caseReported } from './opening-case.js';
import { Report } from './report.entity.js';
import type { Reportable, ReportContentInput, ReportReceipt } from './reporting.inputs.js';
import { Telling } from './telling.js';
import { whoWillLook } from './who-looks.js';

const REPORTING = { purpose: 'report', most: 20, minutes: 60 };
const WORDS_MAX = 2_000;

/** What somebody can see and thinks should be looked at. Nobody but those who decide learns that it was reported. */
@Injectable()
export class Reporting {
  constructor(
    private readonly subjects: Subjects,
    private readonly caredFor: CaredFor,
    private readonly telling: Telling,
    private readonly network: NetworkReporting,
  ) {}

  async reportable(kind: string, id: string): Promise<Reportable> {
    const subject = await this.visible(kind, id);
    const origin = await this.network.elsewhere(subject);
    if (origin)
      return {
        subject,
        whoLooks: [],
        elsewhere: origin.communityName,
        alreadyReported: await this.network.isWaiting(origin),
      };
    const { authorId, groupId } = await this.reported(subject);
    const { members } = await whoWillLook(groupId, authorId);
    const row = await queryOne(sql`
      select from report r join moderation_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
       where c.subject_id = ${subject.id} and c.waits and r.reporter_id = ${viewingMember().id}`);
    return { subject, whoLooks: members, elsewhere: null, alreadyReported: row !== undefined };
  }

  async report(input: ReportContentInput): Promise<ReportReceipt> {
    const { id, words } = readInput(input, { id: newId, words: text(WORDS_MAX, 0) });
    const subject = await this.visible(input.subjectKind, input.subjectId);
    const { reason } = input;
    const origin = await this.network.elsewhere(subject);
    if (origin) {
      if (!(await this.network.wasKept(id))) {
        await limit(REPORTING, viewingMember().id);
        await this.network.report(subject, origin, { id, reason, words });
      }
      return { reason, whoLooks: [], admins: false };
    }
    const { authorId, groupId } = await this.reported(subject);
    if (await wasKept(id)) return receipt(reason, groupId, authorId);
    await limit(REPORTING, viewingMember().id);
    const reported = await caseReported({ subject, authorId, groupId, reason });
    await keep({ id, caseId: reported.it.id, reporterId: viewingMember().id, reason, words });
    await this.telling.thatItIsReported(reported);
    return receipt(reason, groupId, authorId);
  }

  /** @throws AppError NOT_FOUND */
  private async visible(kind: string, givenId: string): Promise<SubjectSummary> {
    viewingMember();
    authorize('content.report', null);
    const id = givenId.toLowerCase();
    const subject = isUuid(id) ? (await this.subjects.summaries([{ kind, id }])).get(id) : undefined;
    if (!subject) throw notFound();
    return subject;
  }

  /** Whose it is and where. What is one’s own can be taken back; of some things nobody here is the author. @throws AppError CANNOT_BE_REPORTED */
  private async reported({ kind, id }: SubjectSummary) {
    if (!this.subjects.careOf(kind)) throw new AppError(ErrorCode.CANNOT_BE_REPORTED);
    const about = { subjectKind: kind, subjectId: id, authorId: '', groupId: null, openedAt: new Date() };
    const thing = await this.caredFor.now(about);
    if (!thing.authorId || thing.authorId === viewingMember().id)
      throw new AppError(ErrorCode.CANNOT_BE_REPORTED);
    return thing;
  }
}

async function receipt(
  reason: ReportReason,
  groupId: string | null,
  authorId: string,
): Promise<ReportReceipt> {
  const { members, areAdmins } = await whoWillLook(groupId, authorId);
  return { reason, whoLooks: members, admins: areAdmins || reason === 'worried' };
}

/** Sent twice, also where it is decided meanwhile. @throws AppError NOT_FOUND where the id is somebody else’s */
async function wasKept(id: string): Promise<boolean> {
  const row = await queryOne<{ own: boolean }>(sql`
    select reporter_id = ${viewingMember().id} as own from report where id = ${id}`);
  if (row && !row.own) throw notFound();
  return row !== undefined;
}

/** Once for each person and case; what they said last holds. @throws AppError NOT_FOUND for an id that is another’s */
async function keep(
  report: Pick<Report, 'id' | 'caseId' | 'reporterId' | 'reason' | 'words'>,
): Promise<void> {
  const { caseId, reporterId, reason, words } = report;
  if (await insertIfNew(Report, report)) return;
  const [own] = await query(sql`
    update report set reason = ${reason}, words = ${words}
     where case_id = ${caseId} and reporter_id = ${reporterId} returning id`);
  if (!own) throw notFound();
}
