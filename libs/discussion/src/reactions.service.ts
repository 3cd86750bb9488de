import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { viewingMember } from '#people';
import { load, notFound, query } from '#platform';
import { authorize } from './discussion.policy.js';
import { postById } from './post.js';
import { reactionsOfPost, type ReactInput, type ReactionResult } from './reaction.js';

@Injectable()
export class Reactions {
  /** Says a word to a post or takes it back, however often it is asked for. */
  async react({ postId, word, on }: ReactInput): Promise<ReactionResult> {
    const post = await postById(postId);
    if (!post) throw notFound();
    authorize('post.react', post);
    await (on ? this.say(post.id, word) : this.takeBack(post.id, word));
    return { postId: post.id, reactions: (await load(reactionsOfPost, post.id))! };
  }

  private async say(postId: string, word: ReactInput['word']): Promise<void> {
    await query(sql`
      insert into reaction (post_id, member_id, word) values (${postId}, ${viewingMember().id}, ${word})
      on conflict do nothing`);
  }

  private async takeBack(postId: string, word: ReactInput['word']): Promise<void> {
    await query(sql`
      delete from reaction where post_id = ${postId} and member_id = ${viewingMember().id} and word = ${word}`);
  }
}
