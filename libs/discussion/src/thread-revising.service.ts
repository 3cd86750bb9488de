import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { viewingMember } from '#people';
import { AppError, ErrorCode, notFound, query, queryOne } from '#platform';
import { searchIndex } from '#search';
import { authorize } from './discussion.policy.js';
import { threadEntry } from './discussion.search.js';
import { mentionedIn, Mentions, newlyMentioned } from './mentions.js';
import { textsOf } from './post.js';
import { heldThread } from './reply.queries.js';
import type { Thread } from './thread.entity.js';
import type { EditPracticeChangeInput, EditThreadInput } from './thread.inputs.js';
import { takeBack, wasTakenBackBy } from './thread.queries.js';
import { readChangeEdit, readEdit, type Written } from './thread-words.js';

/** What authors do to what they have written. */
@Injectable()
export class ThreadRevising {
  constructor(private readonly mentions: Mentions) {}

  async edit(input: EditThreadInput): Promise<Thread> {
    const thread = await editable(input);
    if (thread.kind === 'practice_change') throw notFound();
    return this.revise(thread, await readEdit(input, thread));
  }

  async editPracticeChange(input: EditPracticeChangeInput): Promise<Thread> {
    const thread = await editable(input);
    if (thread.kind !== 'practice_change') throw notFound();
    return this.revise(thread, await readChangeEdit(input, thread));
  }

  /** Its author takes it back, whenever they like; what others replied stays. Done twice, it is done. */
  async withdraw(id: string): Promise<boolean> {
    const { id: memberId } = viewingMember();
    if (await wasTakenBackBy(memberId, id)) return true;
    const thread = await heldThread(id).catch(async (error: unknown) => {
      // The button pressed twice at once: while this waited, the other press took it back.
      if (await wasTakenBackBy(memberId, id)) return null;
      throw error;
    });
    if (!thread) return true;
    authorize('thread.withdraw', thread);
    const left = await takeBack(thread);
    await (left ? searchIndex.put(threadEntry(left)) : this.forget(thread));
    return true;
  }

  private async revise(before: Thread, written: Written): Promise<Thread> {
    const isReworded = words.some((name) => name in written && written[name] !== before[name]);
    const now = Object.assign(before, written);
    if (isReworded) await this.reword(now);
    await query(sql`
      update thread set theme_ids = ${now.themeIds}::uuid[], citation = ${now.citation} where id = ${now.id}`);
    await searchIndex.put(threadEntry(now));
    await searchIndex.setThemes(now.id, now.themeIds);
    return now;
  }

  /** What it said before stays in its history; who is named for the first time hears of it. */
  private async reword(now: Thread): Promise<void> {
    const room = { groupId: now.groupId, authorId: now.authorId };
    const added = newlyMentioned(await mentionedIn(textsOf(now), room), now.mentions);
    await query(sql`
      insert into revision (post_id, title, body, changed, why, involved, happened, written_at)
      select id, title, body, changed, why, involved, happened, coalesce(edited_at, created_at)
        from thread where id = ${now.id}`);
    const row = await queryOne<{ edited_at: Date }>(sql`
      update thread set title = ${now.title}, body = ${now.text}, changed = ${now.changed}, why = ${now.why},
             involved = ${now.involved}, happened = ${now.happened}, edited_at = clock_timestamp(),
             mentions = array(select unnest(mentions) union select unnest(${added}::uuid[]))
       where id = ${now.id} returning edited_at`);
    await this.mentions.tell(added, { kind: 'thread', id: now.id }, room);
    now.editedAt = row!.edited_at;
  }

  private async forget({ id }: Thread): Promise<void> {
    await searchIndex.forget(id);
    await searchIndex.concealPlace(id, true);
  }
}

const words = ['title', 'text', 'changed', 'why', 'involved', 'happened'] as const;

/** Held: what was closed while the words were being written stays as it is. */
async function editable({ threadId, seenAt }: EditThreadInput | EditPracticeChangeInput): Promise<Thread> {
  const thread = await heldThread(threadId);
  authorize('thread.edit', thread);
  if (seenAt !== undefined && seenAt?.getTime() !== thread.editedAt?.getTime())
    throw new AppError(ErrorCode.CHANGED_MEANWHILE);
  return thread;
}
