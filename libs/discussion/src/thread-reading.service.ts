import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Follows, Mutes } from '#activity';
import { viewingMember } from '#people';
import { query } from '#platform';
import { authorize } from './discussion.policy.js';
import type { Thread } from './thread.entity.js';
import type { MarkThreadReadInput } from './thread.inputs.js';
import { Threads } from './thread.service.js';

/** What somebody wants to hear of a thread, and how far they have read it. */
@Injectable()
export class ThreadReading {
  constructor(
    private readonly threads: Threads,
    private readonly follows: Follows,
    private readonly mutes: Mutes,
  ) {}

  /** Whoever follows a thread wants to hear of it: it is muted no more. */
  async follow(id: string): Promise<Thread> {
    const thread = await this.threads.visibleTo(id);
    authorize('thread.follow', thread);
    await this.follows.follow(viewingMember().id, subjectOf(thread));
    await this.mutes.unmute(viewingMember().id, subjectOf(thread));
    return thread;
  }

  async unfollow(id: string): Promise<Thread> {
    const thread = await this.threads.visibleTo(id);
    await this.follows.unfollow(viewingMember().id, subjectOf(thread));
    return thread;
  }

  async mute(id: string): Promise<Thread> {
    const thread = await this.threads.visibleTo(id);
    authorize('thread.mute', thread);
    await this.mutes.mute(viewingMember().id, subjectOf(thread));
    return thread;
  }

  async unmute(id: string): Promise<Thread> {
    const thread = await this.threads.visibleTo(id);
    await this.mutes.unmute(viewingMember().id, subjectOf(thread));
    return thread;
  }

  /** Up to a post they have seen: never backwards, never into the future. */
  async markRead({ threadId, upTo }: MarkThreadReadInput): Promise<Thread> {
    const thread = await this.threads.visibleTo(threadId);
    await query(sql`
      insert into read_mark as k (member_id, thread_id, read_up_to)
      values (${viewingMember().id}, ${thread.id}, least(${upTo}::timestamptz, now()))
      on conflict (tenant_id, member_id, thread_id)
      do update set read_up_to = greatest(k.read_up_to, excluded.read_up_to)`);
    return thread;
  }
}

const subjectOf = ({ id }: Thread) => ({ kind: 'thread', id });
