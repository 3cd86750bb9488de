import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { Activity, Follows } from '#activity';
import { Member, viewingMember } from '#people';
import {
  insertIfNew,
  load,
  newId,
  notFound,
  pageOf,
  query,
  rangeOf,
  readInput,
  type Page,
  type PageArgs,
} from '#platform';
import { replyPosted } from './discussion.activity.js';
import type { EditReplyInput, PostReplyInput } from './discussion.inputs.js';
import { replyById } from './discussion.loaders.js';
import { authorize } from './discussion.policy.js';
import { body } from './post-text.js';
import { Reply } from './reply.entity.js';
import { visibleReplies } from './reply.queries.js';
import type { Thread } from './thread.entity.js';
import { Threads } from './thread.service.js';

@Injectable()
export class Replies {
  constructor(
    private readonly threads: Threads,
    private readonly follows: Follows,
    private readonly activity: Activity,
  ) {}

  /** The reply, if the viewer may see it. @throws AppError NOT_FOUND otherwise */
  async visibleTo(id: string): Promise<Reply> {
    const reply = await load(replyById, id.toLowerCase());
    if (!reply) throw notFound();
    return reply;
  }

  /** Replies to a thread that the viewer may see, oldest first. */
  async of(thread: Thread, page: PageArgs): Promise<Page<Reply>> {
    const { limit, after } = rangeOf(page);
    const from = after
      ? sql`and (r.created_at, r.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const replies = await visibleReplies(
      sql`and r.thread_id = ${thread.id} ${from} order by r.created_at, r.id limit ${limit}`,
    );
    return pageOf(replies, page, (reply) => [reply.createdAt, reply.id]);
  }

  async post(input: PostReplyInput): Promise<Reply> {
    const thread = await this.threads.visibleTo(input.threadId);
    authorize('reply.post', thread);
    const written = readInput(input, { id: newId, body });
    const author = viewingMember();
    const values = { ...written, language: input.language, threadId: thread.id, authorId: author.id };
    const reply = await insertIfNew(Reply, values);
    if (!reply) return this.alreadyPosted(written.id);
    await this.count(reply, thread);
    await this.follows.follow(author.id, { kind: 'thread', id: thread.id });
    await this.activity.announce(replyPosted, { reply, thread });
    reply.author = Object.assign(new Member(), {
      id: author.id,
      chosenName: author.displayName,
      leftAt: null,
    });
    return reply;
  }

  async edit(input: EditReplyInput): Promise<Reply> {
    const reply = await this.visibleTo(input.replyId);
    authorize('reply.edit', reply);
    const { body: words } = readInput(input, { body });
    await query(sql`
      insert into revision (post_id, body, written_at)
      select id, body, coalesce(edited_at, created_at) from reply where id = ${reply.id} for update`);
    const [row] = await query<{ edited_at: Date }>(sql`
      update reply set body = ${words}, edited_at = now() where id = ${reply.id} returning edited_at`);
    return Object.assign(reply, { body: words, editedAt: row!.edited_at });
  }

  private async count(reply: Reply, thread: Thread): Promise<void> {
    const [row] = await query<{ reply_count: number; last_post_at: Date }>(sql`
      update thread set reply_count = reply_count + 1, last_post_at = greatest(last_post_at, ${reply.createdAt})
       where id = ${thread.id} returning reply_count, last_post_at`);
    Object.assign(thread, { replyCount: row!.reply_count, lastPostAt: row!.last_post_at });
  }

  /** The same id again: its author gets what is there, anybody else what an unknown id gets. */
  private async alreadyPosted(id: string): Promise<Reply> {
    const reply = await this.visibleTo(id);
    if (reply.authorId !== viewingMember().id) throw notFound();
    return reply;
  }
}
