import { Field, ObjectType } from '@nestjs/graphql';
import { Member, viewer } from '#people';
import { ErrorCode, text, type Problem } from '#platform';
import { postById, wordsOf, type Post } from './post.js';
import { replyPath, threadPath } from './post-path.js';
import type { PostReplyInput } from './reply.inputs.js';
import { Reply } from './reply.entity.js';

const QUOTED_MAX = 1_000;

@ObjectType({ description: 'Words of another post in the same thread, while they stand there.' })
export class Quote {
  @Field({ description: 'Plain text.' })
  text: string;

  @Field(() => Member)
  author: Member;

  @Field({ description: 'Path inside the site to the post that is quoted.' })
  path: string;
}

/** What a reply quotes; null while nobody can read it there. */
export async function quoteOf({ quotedId, quoted }: Reply): Promise<Quote | null> {
  if (quotedId === null || quoted === null) return null;
  const post = await postById(quotedId);
  return post && wordsOf(post).includes(quoted)
    ? { text: quoted, author: post.author, path: pathOf(post) }
    : null;
}

export interface Quoting {
  quotedId: string | null;
  quoted: string | null;
}

/** What a reply in a thread is to quote, or the problem with it. */
export async function readQuote(
  { quotedId, quoted }: Pick<PostReplyInput, 'quotedId' | 'quoted'>,
  threadId: string,
): Promise<{ value: Quoting } | { refusal: Omit<Problem, 'field'> }> {
  if (!quotedId && !quoted) return { value: { quotedId: null, quoted: null } };
  const read = text(QUOTED_MAX)((quoted ?? '').replace(/\s+/g, ' '));
  if ('refusal' in read) return read;
  const post = quotedId ? await postById(quotedId) : undefined;
  if (!post || threadIdOf(post) !== threadId || !wordsOf(post).includes(read.value))
    return { refusal: { code: ErrorCode.QUOTE_NOT_FOUND } };
  return { value: { quotedId: post.id, quoted: read.value } };
}

const threadIdOf = (post: Post): string => (post instanceof Reply ? post.threadId : post.id);

function pathOf(post: Post): string {
  const { slug } = viewer().community!;
  return post instanceof Reply ? replyPath(slug, post.id) : threadPath(slug, post.id);
}
