import sql from 'sql-template-tag';
import { query } from '#platform';
import { mentionedIn } from '../mentions.js';

/** What is written down of a post before it gets other words, for those who decide about it alone. */
interface Before {
  id: string;
  createdAt: Date;
  editedAt: Date | null;
  title?: string | null;
  body?: string | null;
  changed?: string | null;
  why?: string | null;
  involved?: string | null;
  happened?: string | null;
}

/** Keeps what a post said, out of everybody’s sight, and everything it said before that. */
export async function keepConcealed(post: Before): Promise<void> {
  await query(sql`
    insert into revision (post_id, title, body, changed, why, involved, happened, written_at)
    values (${post.id}, ${post.title ?? null}, ${post.body ?? null}, ${post.changed ?? null}, ${post.why ?? null},
            ${post.involved ?? null}, ${post.happened ?? null}, ${post.editedAt ?? post.createdAt})`);
  await query(sql`select conceal_revisions(${post.id})`);
}

/** Whom the words don’t mention any more is not told of them any more. */
export async function keepMentionsIn(
  texts: readonly string[],
  post: { id: string; authorId: string; groupId: string },
): Promise<void> {
  await query(sql`select mentions_away(${post.id}, ${await mentionedIn(texts, post)}::uuid[])`);
}
