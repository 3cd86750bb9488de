import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql, { empty, type Sql } from 'sql-template-tag';
import { load, notFound, pageOf, rangeOf, type Page, type PageArgs } from '#platform';
import { threadById } from './discussion.loaders.js';
import type { Thread } from './thread.entity.js';
import { visibleThreads } from './thread.queries.js';

/** Which threads a list shows. */
export interface ThreadFilter {
  groupId?: string;
  kind?: Thread['kind'] | null;
  themeId?: string | null;
}

/** Reading them. */
@Injectable()
export class Threads {
  /** The thread, if the viewer may see it. @throws AppError NOT_FOUND otherwise */
  async visibleTo(id: string): Promise<Thread> {
    const thread = await load(threadById, id.toLowerCase());
    if (!thread) throw notFound();
    return thread;
  }

  /** Latest activity first; of one group, or of all that the viewer may see. */
  async latest(page: PageArgs, { groupId, kind, themeId }: ThreadFilter = {}): Promise<Page<Thread>> {
    const { limit, after } = rangeOf(page);
    if (themeId && !isUuid(themeId)) return pageOf<Thread>([], page, keyOf);
    const inGroup = groupId ? sql`and t.group_id = ${groupId}` : empty;
    const ofKind = kind ? sql`and t.kind = ${kind}` : empty;
    const onTheme = themeId ? sql`and t.theme_ids @> array[${themeId}::uuid]` : empty;
    const from: Sql = after
      ? sql`and (t.last_post_at, t.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const threads = await visibleThreads(
      sql`${inGroup} ${ofKind} ${onTheme} ${from} order by t.last_post_at desc, t.id desc limit ${limit}`,
    );
    return pageOf(threads, page, keyOf);
  }
}

const keyOf = (thread: Thread): [Date, string] => [thread.lastPostAt, thread.id];
