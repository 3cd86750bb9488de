import { Injectable } from '@nestjs/common';
import { Activity, Follows, type FactKind } from '#activity';
import { Groups, viewingMember, type Group } from '#people';
import { insertIfNew, load, notFound } from '#platform';
import { searchIndex } from '#search';
import { Drafts } from '#writing';
import { announcementPosted, practiceChangePosted, threadStarted } from './discussion.activity.js';
import { threadById } from './discussion.loaders.js';
import { authorize, can } from './discussion.policy.js';
import { threadEntry } from './discussion.search.js';
import { mentionedIn, Mentions } from './mentions.js';
import { textsOf } from './post.js';
import { countPost } from './posting-limits.js';
import { Thread } from './thread.entity.js';
import type { PostPracticeChangeInput, StartThreadInput } from './thread.inputs.js';
import { readChange, readThread, type Written } from './thread-words.js';
import { Threads } from './thread.service.js';

type Starting = 'thread.start' | 'announcement.post' | 'practice-change.post';

@Injectable()
export class ThreadStarting {
  constructor(
    private readonly threads: Threads,
    private readonly groups: Groups,
    private readonly follows: Follows,
    private readonly activity: Activity,
    private readonly mentions: Mentions,
    private readonly drafts: Drafts,
  ) {}

  async start(input: StartThreadInput): Promise<Thread> {
    const isAnnouncement = input.kind === 'announcement';
    const group = await this.roomFor(isAnnouncement ? 'announcement.post' : 'thread.start', input);
    if (group instanceof Thread) return group;
    const written = await readThread(input);
    return this.publish(isAnnouncement ? announcementPosted : threadStarted, group, written);
  }

  async postPracticeChange(input: PostPracticeChangeInput): Promise<Thread> {
    const group = await this.roomFor('practice-change.post', input);
    if (group instanceof Thread) return group;
    return this.publish(practiceChangePosted, group, await readChange(input));
  }

  /** The group to write in; or what was posted with this id before, whatever has been closed since. */
  private async roomFor(
    act: Starting,
    { id, groupId }: { id: string; groupId: string },
  ): Promise<Group | Thread> {
    const group = await this.groups.visibleTo(groupId);
    if (!can(act, group)) {
      const posted = await load(threadById, id.toLowerCase());
      if (posted?.authorId === viewingMember().id) return posted;
    }
    authorize(act, group);
    return group;
  }

  private async publish(
    fact: FactKind<Thread>,
    group: Group,
    written: Written & { id: string },
  ): Promise<Thread> {
    const room = { groupId: group.id, authorId: viewingMember().id };
    const mentions = await mentionedIn(textsOf(Object.assign(new Thread(), written)), room);
    const thread = await insertIfNew(Thread, { ...written, ...room, mentions });
    if (!thread) return this.alreadyPosted(written.id);
    await countPost('thread');
    const subject = { kind: 'thread', id: thread.id };
    await this.follows.follow(room.authorId, subject);
    await this.activity.announce(fact, thread);
    await this.mentions.tell(mentions, subject, room);
    await searchIndex.put(threadEntry(thread));
    await this.drafts.discard(thread.id);
    return this.threads.visibleTo(thread.id);
  }

  /** The same id again: its author gets what is there, anybody else what an unknown id gets. */
  private async alreadyPosted(id: string): Promise<Thread> {
    const thread = await this.threads.visibleTo(id);
    if (thread.authorId !== viewingMember().id) throw notFound();
    return thread;
  }
}
