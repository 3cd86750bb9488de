import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql, { empty, type Sql } from 'sql-template-tag';
import { viewingMember } from '#people';
import {
  AppError,
  entities,
  ErrorCode,
  insertIfNew,
  load,
  newId,
  notFound,
  readInput,
  text,
  type Page,
} from '#platform';
import { caseOfViewer, casesOfViewer, lockedCase } from './case.queries.js';
import type { ModerationQueueArgs, NoteOnReportInput } from './cases.inputs.js';
import type { CaseState } from './decision.js';
import { ModerationCase } from './moderation-case.entity.js';
import { isHeld } from './moderation.loaders.js';
import { CaseNote } from './note.entity.js';
import { decidedOrder, waitingOrder } from './queue-order.js';

const NOTE_MAX = 2_000;

/** What waits, and who looks at it. */
@Injectable()
export class Cases {
  /** Worries first, then the longest waiting; of what is decided, the latest. Empty for whoever decides nothing. */
  async queue(args: ModerationQueueArgs): Promise<Page<ModerationCase>> {
    viewingMember();
    const { tail, page } = args.state === 'decided' ? decidedOrder(args) : waitingOrder(args);
    return page(await casesOfViewer(sql`and ${stateIs[args.state]} ${inGroup(args.groupId)} ${tail}`));
  }

  async one(id: string): Promise<ModerationCase> {
    viewingMember();
    return caseOfViewer(id);
  }

  /** @throws AppError ALREADY_DECIDED, TAKEN_BY_SOMEBODY_ELSE */
  async take(id: string): Promise<ModerationCase> {
    const me = viewingMember();
    const it = await freeForViewer(id);
    if (it.takenBy === me.id) return it;
    return changed(
      it,
      sql`update moderation_case set taken_by = ${me.id}, taken_at = now() where id = ${it.id} returning *`,
    );
  }

  /** @throws AppError ALREADY_DECIDED, TAKEN_BY_SOMEBODY_ELSE */
  async release(id: string): Promise<ModerationCase> {
    const it = await freeForViewer(id);
    return changed(
      it,
      sql`update moderation_case set taken_by = null, taken_at = null where id = ${it.id} returning *`,
    );
  }

  async note(input: NoteOnReportInput): Promise<ModerationCase> {
    const me = viewingMember();
    const it = await caseOfViewer(input.caseId);
    const note = readInput(input, { id: newId, text: text(NOTE_MAX) });
    if (await insertIfNew(CaseNote, { ...note, caseId: it.id, authorId: me.id })) return it;
    const [own] = await entities(
      CaseNote,
      sql`select * from moderation_note where id = ${note.id} and case_id = ${it.id} and author_id = ${me.id}`,
    );
    if (!own) throw notFound();
    return it;
  }
}

/**
 * A case that waits and that nobody else holds, locked. Admins may go on where somebody else began.
 * @throws AppError NOT_FOUND, CONFLICT_OF_INTEREST, ALREADY_DECIDED, TAKEN_BY_SOMEBODY_ELSE
 */
async function freeForViewer(id: string): Promise<ModerationCase> {
  const it = await lockedCase(id);
  await refuseUnlessFree(it);
  return it;
}

/** @throws AppError ALREADY_DECIDED, TAKEN_BY_SOMEBODY_ELSE */
export async function refuseUnlessFree(it: ModerationCase): Promise<void> {
  if (!it.waits) throw new AppError(ErrorCode.ALREADY_DECIDED);
  if (!(await isFreeForViewer(it))) throw new AppError(ErrorCode.TAKEN_BY_SOMEBODY_ELSE);
}

export async function isFreeForViewer({ id, takenBy }: ModerationCase): Promise<boolean> {
  const me = viewingMember();
  if (takenBy === null || takenBy === me.id || me.roles.includes('admin')) return true;
  return !(await load(isHeld, id));
}

/** The same case with what the statement made of its row. */
export async function changed(it: ModerationCase, statement: Sql): Promise<ModerationCase> {
  const { isReporter, isStray, groupName, author, reportCount } = it;
  const [row] = await entities(ModerationCase, statement);
  return Object.assign(row!, { isReporter, isStray, groupName, author, reportCount });
}

const stateIs: Record<CaseState, Sql> = {
  open: sql`c.waits and c.taken_by is null`,
  taken: sql`c.waits and c.taken_by is not null`,
  decided: sql`not c.waits`,
};

function inGroup(id: string | null | undefined): Sql {
  if (!id) return empty;
  return isUuid(id) ? sql`and c.group_id = ${id}` : sql`and false`;
}
