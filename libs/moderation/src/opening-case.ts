import { v7 as uuid } from 'uuid';
import sql from 'sql-template-tag';
import type { Subject } from '#activity';
import { entities, insertIfNew, query } from '#platform';
import type { ReportReason } from './decision.js';
import { ModerationCase } from './moderation-case.entity.js';

/** A case, and who is to hear that it waits. */
export interface CaseReported {
  it: ModerationCase;
  isNew: boolean;
  /** Until now nobody was worried. */
  isFirstWorry: boolean;
}

interface Reported {
  subject: Subject;
  authorId: string;
  groupId: string | null;
  reason: ReportReason;
}

/** The case that a report belongs to: nobody decides it until the transaction ends. */
export async function caseReported({ subject, authorId, groupId, reason }: Reported): Promise<CaseReported> {
  const worried = reason === 'worried';
  const { it, isNew } = await openCase({ subject, authorId, groupId, worried });
  const isFirstWorry = worried && !it.worried;
  if (isFirstWorry) await query(sql`update moderation_case set worried = true where id = ${it.id}`);
  return { it, isNew, isFirstWorry };
}

/** One for all who report the same thing before it is decided; locked, so that nobody decides it meanwhile. */
async function openCase({
  subject,
  ...found
}: Omit<Reported, 'reason'> & { worried: boolean }): Promise<{ it: ModerationCase; isNew: boolean }> {
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
