import sql from 'sql-template-tag';
import type { Subject, SubjectKind, SubjectSummary } from '#activity';
import { viewer } from '#people';
import { load, query } from '#platform';
import { replyCare } from './care/reply-care.js';
import { threadCare } from './care/thread-care.js';
import { replyById, threadById } from './discussion.loaders.js';
import { replyPath, threadPath } from './post-path.js';
import { practiceChangeOffer } from './practice-change.offer.js';
import type { Thread } from './thread.entity.js';

/** So many replies of one thread have a part in its story. */
const MOST_PARTS = 100;

export const threadSubject: SubjectKind = {
  kind: 'thread',
  care: threadCare,
  offer: practiceChangeOffer,
  async summaries(ids) {
    const threads = await Promise.all(ids.map((id) => load(threadById, id)));
    const found = threads.filter((thread) => thread !== undefined);
    return new Map(found.map((thread) => [thread.id, summaryOf(thread)]));
  },
  parts: repliesSomethingCameOf,
};

export const replySubject: SubjectKind = {
  kind: 'reply',
  care: replyCare,
  async summaries(ids) {
    const summaries = new Map<string, SubjectSummary>();
    const replies = await Promise.all(ids.map((id) => load(replyById, id)));
    await Promise.all(
      replies.map(async (reply) => {
        const thread = reply && (await load(threadById, reply.threadId));
        if (thread)
          summaries.set(reply.id, {
            ...summaryOf(thread),
            kind: 'reply',
            id: reply.id,
            path: replyPath(viewer().community!.slug, reply.id),
          });
      }),
    );
    return summaries;
  },
};

async function repliesSomethingCameOf(threadId: string): Promise<Subject[]> {
  const rows = await query<{ id: string }>(sql`
    select r.id from reply r
     where r.thread_id = ${threadId}
       and exists (select from chain_link l where l.tenant_id = r.tenant_id and l.from_id = r.id)
     order by r.created_at, r.id limit ${MOST_PARTS}`);
  return rows.map(({ id }) => ({ kind: 'reply', id }));
}

const summaryOf = (thread: Thread): SubjectSummary => ({
  kind: 'thread',
  id: thread.id,
  title: thread.title,
  language: thread.language,
  path: threadPath(viewer().community!.slug, thread.id),
});
