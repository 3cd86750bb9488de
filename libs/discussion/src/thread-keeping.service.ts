import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { Groups, viewingMember, withoutBlocksOf, type Group } from '#people';
import { AppError, ErrorCode, invalid, notFound, query, queryOne, readInput, text } from '#platform';
import { searchIndex } from '#search';
import { replyAnswers, threadClosed, threadMoved, threadReopened } from './discussion.activity.js';
import { authorize } from './discussion.policy.js';
import { heldThread, visibleReplies } from './reply.queries.js';
import type { Reply } from './reply.entity.js';
import type { Thread } from './thread.entity.js';
import type { CloseThreadInput, MarkAnswerInput, MoveThreadInput, PinThreadInput } from './thread.inputs.js';

const REASON_MAX = 500;
const PINNED_MAX = 5;

/** How those who look after a group keep its threads in order. Each act holds the thread: one at a time. */
@Injectable()
export class ThreadKeeping {
  constructor(
    private readonly groups: Groups,
    private readonly activity: Activity,
  ) {}

  /** Which reply answers a question; its author is told. */
  async markAnswer({ threadId, replyId }: MarkAnswerInput): Promise<Thread> {
    const thread = await heldThread(threadId);
    authorize('thread.mark-answer', thread);
    if (thread.kind !== 'question') throw new AppError(ErrorCode.NOT_A_QUESTION);
    const reply = replyId ? await replyIn(thread, replyId) : null;
    if (thread.answerId === (reply?.id ?? null)) return thread;
    await query(sql`update thread set answer_id = ${reply?.id ?? null} where id = ${thread.id}`);
    if (reply) await this.tellItAnswers(reply, thread);
    return Object.assign(thread, { answerId: reply?.id ?? null });
  }

  /** Above the others of its group. */
  async pin({ threadId, pinned }: PinThreadInput): Promise<Thread> {
    const thread = await heldThread(threadId);
    authorize('thread.pin', thread);
    if (pinned === (thread.pinnedAt !== null)) return thread;
    if (pinned) await refuseIfFull(thread.groupId);
    const row = await queryOne<{ pinned_at: Date | null }>(sql`
      update thread set pinned_at = case when ${pinned} then now() end where id = ${thread.id} returning pinned_at`);
    await this.trace(pinned ? 'thread.pinned' : 'thread.unpinned', thread);
    return Object.assign(thread, { pinnedAt: row!.pinned_at });
  }

  /** Nobody adds to it from then on. Somebody else's reason, given first, stays. */
  async close({ threadId, reason: typed }: CloseThreadInput): Promise<Thread> {
    const thread = await heldThread(threadId);
    authorize('thread.close', thread);
    const { id: by } = viewingMember();
    const { reason } = readInput({ reason: typed }, { reason: text(REASON_MAX) });
    if (thread.closedAt && thread.closedBy === by) return thread;
    if (thread.closedAt) throw new AppError(ErrorCode.ALREADY_DECIDED);
    const row = await queryOne<{ closed_at: Date }>(sql`
      update thread set closed_at = clock_timestamp(), closed_reason = ${reason}, closed_by = ${by}
       where id = ${thread.id} returning closed_at`);
    await this.trace('thread.closed', thread, { reason });
    await this.activity.announce(threadClosed, { thread, actorId: by });
    return Object.assign(thread, { closedAt: row!.closed_at, closedReason: reason, closedBy: by });
  }

  async reopen(id: string): Promise<Thread> {
    const thread = await heldThread(id);
    authorize('thread.reopen', thread);
    if (!thread.closedAt) return thread;
    await query(
      sql`update thread set closed_at = null, closed_reason = null, closed_by = null where id = ${thread.id}`,
    );
    await this.trace('thread.reopened', thread);
    await this.activity.announce(threadReopened, { thread, actorId: viewingMember().id });
    return Object.assign(thread, { closedAt: null, closedReason: null, closedBy: null });
  }

  /** To another group, with its replies and its news. Who can't see that group hears of it no more. */
  async move({ threadId, groupId }: MoveThreadInput): Promise<Thread> {
    const thread = await heldThread(threadId);
    authorize('thread.move', thread);
    const to = await this.groups.visibleTo(groupId);
    if (to.id === thread.groupId) return thread;
    authorize('thread.move-here', to);
    await query(sql`update thread set group_id = ${to.id}, pinned_at = null where id = ${thread.id}`);
    await query(sql`select facts_move(${thread.id}, ${to.id})`);
    await searchIndex.moveGroup(thread.id, to.id);
    await this.trace('thread.moved', thread, { details: { from: thread.groupId, to: to.id } });
    Object.assign(thread, { groupId: to.id, group: to, pinnedAt: null });
    await this.activity.announce(threadMoved, { thread, actorId: viewingMember().id });
    return thread;
  }

  /** The groups that a thread would leave and come to, if the viewer may move it so. */
  async moving(thread: Thread, groupId: string): Promise<{ from: Group; to: Group }> {
    authorize('thread.move', thread);
    const to = await this.groups.visibleTo(groupId);
    authorize('thread.move-here', to);
    return { from: thread.group, to };
  }

  /** Nobody is told of what they did themselves, nor by somebody they have blocked. */
  private async tellItAnswers(reply: Reply, thread: Thread): Promise<void> {
    const { id: actorId } = viewingMember();
    const told = await withoutBlocksOf(actorId, reply.authorId === actorId ? [] : [reply.authorId]);
    if (told.length > 0) await this.activity.announce(replyAnswers, { reply, thread, actorId, told });
  }

  private async trace(
    kind: string,
    { id }: Thread,
    trace: { reason?: string; details?: Record<string, unknown> } = {},
  ): Promise<void> {
    await this.activity.trace(kind, viewingMember(), { subject: { kind: 'thread', id }, ...trace });
  }
}

/** Read while the thread is held: nobody withdraws the reply meanwhile. */
async function replyIn(thread: Thread, replyId: string): Promise<Reply> {
  const [reply] = await visibleReplies(
    sql`and r.id::text = ${replyId.toLowerCase()} and r.thread_id = ${thread.id}`,
  );
  if (!reply) throw notFound();
  return reply;
}

async function refuseIfFull(groupId: string): Promise<void> {
  // One pin at a time in a group.
  await query(sql`select from community_group where id = ${groupId} for no key update`);
  const row = await queryOne<{ pinned: number }>(sql`
    select count(*)::int as pinned from thread where group_id = ${groupId} and pinned_at is not null`);
  if (row!.pinned >= PINNED_MAX)
    throw invalid([{ field: 'pinned', code: ErrorCode.TOO_MANY, parameters: { max: PINNED_MAX } }]);
}
