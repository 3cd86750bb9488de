import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Subjects, type SubjectSummary } from '#activity';
import { viewingMember } from '#people';
import {
  AppError,
  entities,
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
import { ModerationCase } from './moderation-case.entity.js';
import { authorize } from './moderation.policy.js';
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
  ) {}

  async reportable(kind: string, id: string): Promise<Reportable> {
    const subject = await this.visible(kind, id);
    const { authorId, groupId } = await this.reported(subject);
    const { members } = await whoWillLook(groupId, authorId);
    const row = await queryOne(sql`
      select from report r join moderation_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
       where c.subject_id = ${subject.id} and c.waits and r.reporter_id = ${viewingMember().id}`);
    return { subject, whoLooks: members, alreadyReported: row !== undefined };
  }

  async report(input: ReportContentInput): Promise<ReportReceipt> {
    const { id, words } = readInput(input, { id: newId, words: text(WORDS_MAX, 0) });
    const subject = await this.visible(input.subjectKind, input.subjectId);
    const { authorId, groupId } = await this.reported(subject);
    if (await wasKept(id)) return receipt(input.reason, groupId, authorId);
    await limit(REPORTING, viewingMember().id);
    const { reason } = input;
    const isWorry = reason === 'worried';
    const { it, isNew } = await openCase({ subject, authorId, groupId, worried: isWorry });
    const isFirstWorry = isWorry && !it.worried;
    if (isFirstWorry) await query(sql`update moderation_case set worried = true where id = ${it.id}`);
    await keep({ id, caseId: it.id, reporterId: viewingMember().id, reason, words });
    if (isNew) await this.telling.thatItWaits(it);
    else if (isFirstWorry) await this.telling.adminsOfAWorry(it);
    return receipt(reason, groupId, authorId);
  }

  /** @throws AppError NOT_FOUND, CANNOT_BE_REPORTED */
  private async visible(kind: string, givenId: string): Promise<SubjectSummary> {
    viewingMember();
    authorize('content.report', null);
    const id = givenId.toLowerCase();
    const subject = isUuid(id) ? (await this.subjects.summaries([{ kind, id }])).get(id) : undefined;
    if (!subject) throw notFound();
    if (!this.subjects.careOf(kind)) throw new AppError(ErrorCode.CANNOT_BE_REPORTED);
    return subject;
  }

  /** Whose it is and where. What is one’s own can be taken back; of some things nobody here is the author. @throws AppError CANNOT_BE_REPORTED */
  private async reported({ kind, id }: SubjectSummary) {
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

interface Found {
  subject: SubjectSummary;
  authorId: string;
  groupId: string | null;
  worried: boolean;
}

/** One for all who report the same thing before it is decided; locked, so that nobody decides it meanwhile. */
async function openCase({ subject, ...found }: Found): Promise<{ it: ModerationCase; isNew: boolean }> {
  for (;;) {
    const values = { id: uuid(), subjectKind: subject.kind, subjectId: subject.id, ...found };
    const fresh = await insertIfNew(ModerationCase, values);
    if (fresh) return { it: fresh, isNew: true };
    const [open] = await entities(
      ModerationCase,
      sql`select * from moderation_case where subject_id = ${subject.id} and waits for update`,
    );
    if (open) return { it: open, isNew: false };
  }
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
