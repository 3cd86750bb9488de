import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Subjects, type SubjectUnderCare } from '#activity';
import { viewingMember } from '#people';
import { AppError, entities, ErrorCode, notFound } from '#platform';
import { careWords } from './care-words.js';
import { CaredFor } from './cared-for.js';
import type { DecisionNotice, ResubmitInput } from './decision-notice.js';
import { ModerationCase } from './moderation-case.entity.js';
import { Telling } from './telling.js';

const MOST = 100;

/** What an author is told once something of theirs is decided, and what they can do then. */
@Injectable()
export class OwnDecisions {
  constructor(
    private readonly subjects: Subjects,
    private readonly caredFor: CaredFor,
    private readonly telling: Telling,
  ) {}

  /** Latest first. */
  async all(): Promise<DecisionNotice[]> {
    const cases = await entities(
      ModerationCase,
      sql`select * from moderation_case
           where author_id = ${viewingMember().id} and decision is not null
           order by decided_at desc, id desc limit ${MOST}`,
    );
    return Promise.all(cases.map(async (it) => noticeOf(it, await this.caredFor.of(it))));
  }

  /** @throws AppError NOT_FOUND also where it is not decided yet */
  async one(id: string): Promise<DecisionNotice> {
    const it = await ownCase(id);
    return noticeOf(it, await this.caredFor.of(it));
  }

  /** New words for what is hidden; it waits again. @throws AppError ALREADY_DECIDED where nothing is asked any more */
  async resubmit({ caseId, words }: ResubmitInput): Promise<DecisionNotice> {
    await ownCase(caseId);
    const [it] = await entities(
      ModerationCase,
      sql`select * from moderation_case where id = ${caseId} for update`,
    );
    const thing = await this.caredFor.now(it!);
    if (it!.resubmittedAt) return noticeOf(it!, thing);
    if (!isAsked(it!, thing)) throw new AppError(ErrorCode.ALREADY_DECIDED);
    const changed = new Map(words.map(({ name, text }) => [name, text]));
    const all = thing.words.map(({ name, text }) => [name, changed.get(name) ?? text] as const);
    await this.subjects.careOf(it!.subjectKind)!.rewrite(it!.subjectId, Object.fromEntries(all));
    const [waiting] = await entities(
      ModerationCase,
      sql`
      update moderation_case set resubmitted_at = now(), taken_by = null, taken_at = null
       where id = ${it!.id} returning *`,
    );
    await this.telling.thatItWaits(waiting!);
    return noticeOf(waiting!, await this.caredFor.now(waiting!));
  }
}

async function ownCase(id: string): Promise<ModerationCase> {
  const me = viewingMember();
  const [it] = isUuid(id)
    ? await entities(
        ModerationCase,
        sql`select * from moderation_case where id = ${id} and author_id = ${me.id} and decision is not null`,
      )
    : [];
  if (!it) throw notFound();
  return it;
}

const isAsked = (it: ModerationCase, { away }: SubjectUnderCare): boolean =>
  !it.waits && it.decision === 'ask_to_edit' && away === 'hidden';

function noticeOf(it: ModerationCase, thing: SubjectUnderCare): DecisionNotice {
  const { summary } = thing;
  const isHidden = it.decision === 'ask_to_edit' && thing.away === 'hidden';
  return {
    id: it.id,
    subject: summary,
    title: summary.title,
    decision: it.decision!,
    pauseDays: it.pauseDays,
    reason: it.reason,
    decidedAt: it.decidedAt!,
    words: isHidden ? careWords(thing) : [],
    canResubmit: isAsked(it, thing),
    resubmittedAt: it.resubmittedAt,
  };
}
