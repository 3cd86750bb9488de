import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity, Subjects, type SubjectCare, type SubjectUnderCare } from '#activity';
import { suspend, viewingMember } from '#people';
import {
  AppError,
  ErrorCode,
  insertIfNew,
  invalid,
  notFound,
  query,
  text,
  translator,
  type Problem,
} from '#platform';
import { CaredFor } from './cared-for.js';
import { lockedCase } from './case.queries.js';
import { changed, refuseUnlessFree } from './cases.service.js';
import type { DecideReportInput } from './cases.inputs.js';
import { PAUSES, type Decision } from './decision.js';
import { ModerationCase } from './moderation-case.entity.js';
import { authorize, can } from './moderation.policy.js';
import { CaseNote } from './note.entity.js';
import { possibleDecisions } from './possible-decisions.js';
import { Telling } from './telling.js';

const REASON_MAX = 2_000;
/** All passages together: no more than the longest thing that can be written. */
const PASSAGES_MAX = 20_000;

interface Read {
  reason: string;
  passages: string[];
  pauseDays: number | null;
}

/** One outcome for each case: whoever comes second finds it decided. Acts on things through their care alone. */
@Injectable()
export class Deciding {
  constructor(
    private readonly subjects: Subjects,
    private readonly caredFor: CaredFor,
    private readonly telling: Telling,
    private readonly activity: Activity,
  ) {}

  /** @throws AppError ALREADY_DECIDED, TAKEN_BY_SOMEBODY_ELSE, CHANGED_MEANWHILE, INVALID, LAST_ADMIN */
  async decide(input: DecideReportInput): Promise<ModerationCase> {
    const it = await lockedCase(input.caseId);
    if (isSentTwice(it, input)) return it;
    await refuseUnlessFree(it);
    const thing = await this.caredFor.now(it);
    if (input.decision === 'suspend') authorize('report.suspend-author', it);
    const read = readDecision(input);
    this.refuseUnlessPossible(input.decision, it, thing);
    refuseIfChanged(thing, input.seenAt ?? null);
    await this.act(input.decision, it, thing, read);
    return this.record(input.decision, it, read);
  }

  /** What makes sense to decide about a case that the viewer may decide. */
  possible(it: ModerationCase, { away }: SubjectUnderCare): Decision[] {
    const canClose = this.subjects.careOf(it.subjectKind)?.close !== undefined;
    return possibleDecisions({ away, canClose, maySuspend: can('report.suspend-author', it) });
  }

  private refuseUnlessPossible(decision: Decision, it: ModerationCase, thing: SubjectUnderCare): void {
    if (this.possible(it, thing).includes(decision)) return;
    const isGone = thing.away === 'withdrawn' || thing.away === 'removed';
    throw isGone
      ? new AppError(ErrorCode.CHANGED_MEANWHILE)
      : invalid([{ field: 'decision', code: ErrorCode.BAD_CHOICE }]);
  }

  private async act(
    decision: Decision,
    { subjectId, authorId, subjectKind }: ModerationCase,
    { away, summary }: SubjectUnderCare,
    { reason, passages, pauseDays }: Read,
  ): Promise<void> {
    const care = (): SubjectCare => this.careOf(subjectKind);
    switch (decision) {
      case 'ask_to_edit':
        return care().conceal(subjectId, 'hidden');
      case 'remove':
        return care().conceal(subjectId, 'removed');
      case 'show_again':
        return care().reveal(subjectId);
      case 'redact':
        await care().redact(subjectId, passages);
        return away === 'hidden' ? care().reveal(subjectId) : undefined;
      case 'close':
        // The reason is for the author. What everybody reads is one sentence of the catalogue.
        return care().close!(subjectId, translator(summary.language)('moderation.closed'));
      case 'pause':
        return pausePosting(authorId, pauseDays!);
      case 'suspend':
        return this.suspend(authorId, reason);
      case 'warn':
      case 'no_action':
        return;
    }
  }

  private async suspend(memberId: string, reason: string): Promise<void> {
    const me = viewingMember();
    if (await suspend(memberId, me.id))
      await this.activity.trace('member.suspended', me, {
        subject: { kind: 'member', id: memberId },
        reason,
      });
  }

  private async record(decision: Decision, it: ModerationCase, read: Read): Promise<ModerationCase> {
    const me = viewingMember();
    const { reason, pauseDays } = read;
    if (it.resubmittedAt) await keepEarlierReason(it);
    const decided = await changed(
      it,
      sql`
      update moderation_case
         set decided_at = now(), decided_by = ${me.id}, decision = ${decision}, pause_days = ${pauseDays},
             reason = ${reason}, resubmitted_at = null
       where id = ${it.id} returning *`,
    );
    await this.activity.trace('moderation.decided', me, {
      subject: { kind: 'moderation-case', id: it.id },
      details: { decision, ...(pauseDays && { pauseDays }), memberId: it.authorId, groupId: it.groupId },
    });
    await this.telling.thatItIsDecided(decided, it.resubmittedAt === null);
    return decided;
  }

  private careOf(kind: string): SubjectCare {
    const care = this.subjects.careOf(kind);
    if (!care) throw notFound();
    return care;
  }
}

const isSentTwice = (it: ModerationCase, { decision, reason }: DecideReportInput): boolean =>
  !it.waits &&
  it.decidedBy === viewingMember().id &&
  it.decision === decision &&
  it.reason === (text(REASON_MAX)(reason) as { value?: string }).value;

/** All that is wrong with it at once. @throws AppError INVALID */
function readDecision({ decision, reason, passages, pauseDays }: DecideReportInput): Read {
  const problems: Problem[] = [];
  const read = text(REASON_MAX)(reason);
  if ('refusal' in read) problems.push({ field: 'reason', ...read.refusal });
  const chosen = decision === 'redact' ? (passages ?? []).filter((passage) => passage.trim() !== '') : [];
  if (decision === 'redact' && chosen.length === 0)
    problems.push({ field: 'passages', code: ErrorCode.EMPTY });
  const over = chosen.join('').length - PASSAGES_MAX;
  if (over > 0)
    problems.push({ field: 'passages', code: ErrorCode.TOO_LONG, parameters: { max: PASSAGES_MAX, over } });
  const days = decision === 'pause' ? (pauseDays ?? 0) : null;
  if (days !== null && !PAUSES.includes(days))
    problems.push({ field: 'pauseDays', code: ErrorCode.BAD_CHOICE });
  if (problems.length > 0) throw invalid(problems);
  return { reason: (read as { value: string }).value, passages: chosen, pauseDays: days };
}

/** Nobody decides about words that they have not seen. */
function refuseIfChanged({ editedAt }: SubjectUnderCare, seenAt: Date | null): void {
  if (editedAt && (!seenAt || editedAt.getTime() > seenAt.getTime()))
    throw new AppError(ErrorCode.CHANGED_MEANWHILE);
}

/** Ends by itself; a longer one that runs already goes on. */
async function pausePosting(memberId: string, days: number): Promise<void> {
  await query(sql`
    update member
       set posting_paused_until = greatest(posting_paused_until, now() + make_interval(days => ${days}))
     where tenant_id = current_tenant() and id = ${memberId}`);
}

/** The new reason takes its place; other moderators still find it. */
async function keepEarlierReason({ id, decidedBy, reason }: ModerationCase): Promise<void> {
  await insertIfNew(CaseNote, { id: uuid(), caseId: id, authorId: decidedBy!, text: reason });
}
