import { load, plainTextOf } from '#platform';
import { replyById, threadById } from './discussion.loaders.js';
import type { Reply } from './reply.entity.js';
import { Thread } from './thread.entity.js';

/** What people write in a conversation. */
export type Post = Thread | Reply;

/** A thread or a reply, if the viewer may see it. */
export async function postById(id: string): Promise<Post | undefined> {
  const key = id.toLowerCase();
  const [reply, thread] = await Promise.all([load(replyById, key), load(threadById, key)]);
  return reply ?? thread;
}

/** Each text of a post by itself, in Markdown; a title is none. */
export const textsOf = (post: Post): string[] =>
  (post instanceof Thread
    ? [post.text, post.changed, post.why, post.involved, post.happened]
    : [post.body]
  ).filter((text) => text !== null);

/** All that a post says below its title, as plain text. */
export const wordsOf = (post: Post): string => textsOf(post).map(plainTextOf).join('\n');
