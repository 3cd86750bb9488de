import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { Activity } from '#activity';
import { Member, viewingMember } from '#people';
import {
  AppError,
  ErrorCode,
  load,
  newId,
  notFound,
  pageOf,
  query,
  rangeOf,
  readInput,
  type Page,
  type PageArgs,
  type Problem,
} from '#platform';
import { searchIndex } from '#search';
import { Drafts } from '#writing';
import { practiceChangeUpdated, replyPosted } from './discussion.activity.js';
import { replyById } from './discussion.loaders.js';
import { authorize, can } from './discussion.policy.js';
import { replyEntry } from './discussion.search.js';
import { mentionedIn, Mentions, newlyMentioned } from './mentions.js';
import { body } from './post-text.js';
import { countPost } from './posting-limits.js';
import { readQuote, type Quoting } from './quote.js';
import type { EditReplyInput, PostReplyInput, WithdrawReplyInput } from './reply.inputs.js';
import { Reply } from './reply.entity.js';
import {
  atTopLevel,
  heldThread,
  insertReply,
  replyAway,
  visibleReplies,
  wasWithdrawnBy,
} from './reply.queries.js';
import type { Thread } from './thread.entity.js';

@Injectable()
export class Replies {
  constructor(
    private readonly activity: Activity,
    private readonly mentions: Mentions,
    private readonly drafts: Drafts,
  ) {}

  /** The reply, if the viewer may see it. @throws AppError NOT_FOUND otherwise */
  async visibleTo(id: string): Promise<Reply> {
    const reply = await load(replyById, id.toLowerCase());
    if (!reply) throw notFound();
    return reply;
  }

  /** Replies to a thread that the viewer may see, oldest first; those that answer one of them come with it. */
  async of(thread: Thread, page: PageArgs): Promise<Page<Reply>> {
    return this.among(sql`and r.thread_id = ${thread.id} ${atTopLevel}`, page);
  }

  /** Answers to a reply that the viewer may see, oldest first. */
  async answersTo({ id }: Reply, page: PageArgs): Promise<Page<Reply>> {
    return this.among(sql`and r.parent_id = ${id}`, page);
  }

  async post(input: PostReplyInput): Promise<Reply> {
    const thread = await heldThread(input.threadId);
    if (!can('reply.post', thread) && (await this.wasPosted(input.id))) return this.alreadyPosted(input.id);
    authorize('reply.post', thread);
    if (input.isUpdate) authorize('update.post', thread);
    const written = await this.read(input, thread);
    const author = viewingMember();
    const room = { groupId: thread.groupId, authorId: author.id };
    const mentions = await mentionedIn([written.body], room);
    const reply = await insertReply(thread, { ...written, authorId: author.id, mentions });
    if (!reply) return this.alreadyPosted(written.id);
    await countPost('reply');
    await this.activity.announce(reply.isUpdate ? practiceChangeUpdated : replyPosted, { reply, thread });
    await searchIndex.put(replyEntry(reply, thread));
    await this.drafts.discard(reply.id);
    await this.mentions.tell(mentions, { kind: 'reply', id: reply.id }, room);
    reply.author = Object.assign(new Member(), {
      id: author.id,
      chosenName: author.displayName,
      leftAt: null,
    });
    return reply;
  }

  async edit(input: EditReplyInput): Promise<Reply> {
    const reply = await this.visibleTo(input.replyId);
    const thread = await heldThread(reply.threadId);
    authorize('reply.edit', Object.assign(reply, { thread }));
    const { body: words } = readInput({ body: input.body }, { body });
    if (input.seenAt !== undefined && input.seenAt?.getTime() !== reply.editedAt?.getTime())
      throw new AppError(ErrorCode.CHANGED_MEANWHILE);
    const room = { groupId: thread.groupId, authorId: reply.authorId };
    const added = newlyMentioned(await mentionedIn([words], room), reply.mentions);
    Object.assign(reply, { body: words, editedAt: await this.revise(reply, words, added) });
    await searchIndex.put(replyEntry(reply, thread));
    await this.mentions.tell(added, { kind: 'reply', id: reply.id }, room);
    return reply;
  }

  /** Its author takes it back, whenever they like. Done twice, it is done. */
  async withdraw({ replyId }: WithdrawReplyInput): Promise<boolean> {
    const reply = await load(replyById, replyId.toLowerCase());
    if (!reply && (await wasWithdrawnBy(viewingMember().id, replyId))) return true;
    if (!reply) throw notFound();
    authorize('reply.withdraw', reply);
    await replyAway(reply.id, 'withdrawn');
    await searchIndex.forget(reply.id);
    return true;
  }

  private async among(which: Sql, page: PageArgs): Promise<Page<Reply>> {
    const { limit, after } = rangeOf(page);
    const from = after
      ? sql`and (r.created_at, r.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const replies = await visibleReplies(sql`${which} ${from} order by r.created_at, r.id limit ${limit}`);
    return pageOf(replies, page, (reply) => [reply.createdAt, reply.id]);
  }

  /** @throws AppError INVALID with all that is wrong */
  private async read(input: PostReplyInput, thread: Thread) {
    const parent = await readParent(input, thread);
    const quote = await readQuote(input, thread.id);
    const { id, body: words } = readInput(
      { ...input, parentId: '', quoted: '' },
      { id: newId, body, parentId: () => parent, quoted: () => quote },
    );
    const { value: parentId } = parent as Read<string | null>;
    const { value: quoting } = quote as Read<Quoting>;
    return {
      id,
      body: words,
      language: input.language,
      isUpdate: input.isUpdate === true,
      parentId,
      ...quoting,
    };
  }

  /** Whom it mentioned before stays noted, so that nobody is told twice. @returns when it was edited */
  private async revise({ id, editedAt }: Reply, words: string, added: readonly string[]): Promise<Date> {
    const [kept] = await query(sql`
      with now as (
        select id, body, edited_at, created_at from reply where id = ${id} for update
      )
      insert into revision (post_id, body, written_at)
      select id, body, coalesce(edited_at, created_at) from now where edited_at is not distinct from ${editedAt}
      returning id`);
    if (!kept) throw new AppError(ErrorCode.CHANGED_MEANWHILE);
    const [row] = await query<{ edited_at: Date }>(sql`
      update reply set body = ${words}, edited_at = clock_timestamp(),
             mentions = array(select unnest(mentions) union select unnest(${added}::uuid[]))
       where id = ${id} returning edited_at`);
    return row!.edited_at;
  }

  /** The same id again: its author gets what is there, anybody else what an unknown id gets. */
  private async alreadyPosted(id: string): Promise<Reply> {
    const reply = await this.visibleTo(id);
    if (reply.authorId !== viewingMember().id) throw notFound();
    return reply;
  }

  /** A reply that arrived before the thread was closed stands, though its author never heard so and sends it again. */
  private async wasPosted(id: string): Promise<boolean> {
    return (await load(replyById, id.toLowerCase()))?.authorId === viewingMember().id;
  }
}

type Read<T> = { value: T };

/** An answer is one level deep, and an update answers nobody. */
async function readParent(
  { parentId, isUpdate }: PostReplyInput,
  thread: Thread,
): Promise<Read<string | null> | { refusal: Pick<Problem, 'code'> }> {
  if (!parentId) return { value: null };
  const parent = await load(replyById, parentId.toLowerCase());
  if (parent?.threadId !== thread.id) return { refusal: { code: ErrorCode.NOT_FOUND } };
  return parent.parentId || isUpdate ? { refusal: { code: ErrorCode.TOO_DEEP } } : { value: parent.id };
}
