import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { Activity, Follows, type FactKind } from '#activity';
import { Groups, viewingMember, type Group } from '#people';
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
import { practiceChangePosted, threadStarted } from './discussion.activity.js';
import type {
  EditPracticeChangeInput,
  EditThreadInput,
  PostPracticeChangeInput,
  StartThreadInput,
} from './discussion.inputs.js';
import { threadById } from './discussion.loaders.js';
import { authorize } from './discussion.policy.js';
import { body, parts, title } from './post-text.js';
import { Thread } from './thread.entity.js';
import { visibleThreads } from './thread.queries.js';

type Written = Partial<Thread> & { id: string };

@Injectable()
export class Threads {
  constructor(
    private readonly groups: Groups,
    private readonly follows: Follows,
    private readonly activity: Activity,
  ) {}

  /** The thread, if the viewer may see it. @throws AppError NOT_FOUND otherwise */
  async visibleTo(id: string): Promise<Thread> {
    const thread = await load(threadById, id.toLowerCase());
    if (!thread) throw notFound();
    return thread;
  }

  /** Latest activity first; of one group, or of all that the viewer may see. */
  async latest(page: PageArgs, groupId?: string): Promise<Page<Thread>> {
    const { limit, after } = rangeOf(page);
    const inGroup = groupId ? sql`and t.group_id = ${groupId}` : empty;
    const from: Sql = after
      ? sql`and (t.last_post_at, t.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const threads = await visibleThreads(
      sql`${inGroup} ${from} order by t.last_post_at desc, t.id desc limit ${limit}`,
    );
    return pageOf(threads, page, (thread) => [thread.lastPostAt, thread.id]);
  }

  async start(input: StartThreadInput): Promise<Thread> {
    const group = await this.groups.visibleTo(input.groupId);
    authorize('thread.start', group);
    const { id, title: heading, body: text } = readInput(input, { id: newId, title, body });
    return this.publish(threadStarted, group, {
      id,
      title: heading,
      text,
      kind: 'discussion',
      language: input.language,
    });
  }

  async postPracticeChange(input: PostPracticeChangeInput): Promise<Thread> {
    const group = await this.groups.visibleTo(input.groupId);
    authorize('practice-change.post', group);
    const written = readInput(input, { id: newId, title, ...parts });
    return this.publish(practiceChangePosted, group, {
      ...written,
      kind: 'practice_change',
      language: input.language,
    });
  }

  async edit(input: EditThreadInput): Promise<Thread> {
    const thread = await this.editable(input.threadId, 'discussion');
    const { title: heading, body: text } = readInput(input, { title, body });
    return this.revise(thread, { title: heading, text });
  }

  async editPracticeChange(input: EditPracticeChangeInput): Promise<Thread> {
    const thread = await this.editable(input.threadId, 'practice_change');
    return this.revise(thread, readInput(input, { title, ...parts }));
  }

  async follow(id: string): Promise<Thread> {
    const thread = await this.visibleTo(id);
    authorize('thread.follow', thread);
    await this.follows.follow(viewingMember().id, { kind: 'thread', id: thread.id });
    return thread;
  }

  async unfollow(id: string): Promise<Thread> {
    const thread = await this.visibleTo(id);
    await this.follows.unfollow(viewingMember().id, { kind: 'thread', id: thread.id });
    return thread;
  }

  private async publish(fact: FactKind<Thread>, group: Group, written: Written): Promise<Thread> {
    const authorId = viewingMember().id;
    const thread = await insertIfNew(Thread, { ...written, groupId: group.id, authorId });
    if (!thread) return this.alreadyPosted(written.id);
    await this.follows.follow(authorId, { kind: 'thread', id: thread.id });
    await this.activity.announce(fact, thread);
    return this.visibleTo(thread.id);
  }

  /** The same id again: its author gets what is there, anybody else what an unknown id gets. */
  private async alreadyPosted(id: string): Promise<Thread> {
    const thread = await this.visibleTo(id);
    if (thread.authorId !== viewingMember().id) throw notFound();
    return thread;
  }

  private async editable(id: string, kind: Thread['kind']): Promise<Thread> {
    const thread = await this.visibleTo(id);
    if (thread.kind !== kind) throw notFound();
    authorize('thread.edit', thread);
    return thread;
  }

  private async revise(thread: Thread, words: Partial<Thread>): Promise<Thread> {
    await query(sql`
      insert into revision (post_id, title, body, changed, why, involved, happened, written_at)
      select id, title, body, changed, why, involved, happened, coalesce(edited_at, created_at)
        from thread where id = ${thread.id} for update`);
    const now = Object.assign(thread, words);
    const [row] = await query<{ edited_at: Date }>(sql`
      update thread set title = ${now.title}, body = ${now.text}, changed = ${now.changed}, why = ${now.why},
             involved = ${now.involved}, happened = ${now.happened}, edited_at = now()
       where id = ${thread.id} returning edited_at`);
    return Object.assign(now, { editedAt: row!.edited_at });
  }
}
