import { Body, Param, Post } from '@nestjs/common';
import {
  FollowThreadDocument,
  MarkAnswerDocument,
  MuteThreadDocument,
  PinThreadDocument,
  ReactDocument,
  ReopenThreadDocument,
  UnfollowThreadDocument,
  UnmuteThreadDocument,
  type Reaction,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { replyAnchor, threadPath } from '../../ui/paths.js';
import { cursorIn } from '../../visit/cursor.js';
import type { FormBody } from '../../visit/form-body.js';
import { redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { repliesPath } from './replies-place.js';
import type { Document } from './reply-form.js';

type Address = { community: string; thread: string };
type ToThread = { input: { threadId: string } };

/** What is done to a thread with one button. */
@Page('c/:community/threads/:thread')
export class ThreadActs {
  constructor(private readonly operations: Operations) {}

  @Post('follow')
  follow(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, FollowThreadDocument);
  }

  @Post('unfollow')
  unfollow(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, UnfollowThreadDocument);
  }

  @Post('mute')
  mute(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, MuteThreadDocument);
  }

  @Post('unmute')
  unmute(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, UnmuteThreadDocument);
  }

  @Post('reopen')
  reopen(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, ReopenThreadDocument);
  }

  @Post('pin')
  async pin(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const input = { threadId: at.thread, pinned: body['pinned'] === 'yes' };
    await this.operations.dataOf(visit, PinThreadDocument, { input }, at);
    return redirect(visit.href(pathOf(at)));
  }

  @Post('react')
  async react(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const [word = '', on] = (body['reaction'] ?? '').split(' ');
    const input = { postId: body['post'] ?? '', word: word as Reaction, on: on === 'on' };
    await this.operations.dataOf(visit, ReactDocument, { input }, at);
    return this.back(visit, at, body);
  }

  @Post('answer')
  async answer(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const replyId = body['marked'] === 'yes' ? (body['post'] ?? '') : null;
    await this.operations.dataOf(visit, MarkAnswerDocument, { input: { threadId: at.thread, replyId } }, at);
    return this.back(visit, at, body);
  }

  private async act(visit: Visit, at: Address, document: Document<ToThread>) {
    await this.operations.dataOf(visit, document, { input: { threadId: at.thread } }, at);
    return redirect(visit.href(pathOf(at)));
  }

  /** To the post whose button was pressed. */
  private back(visit: Visit, at: Address, body: FormBody) {
    const post = body['post'] ?? '';
    const anchor = post === at.thread ? `post-${post}` : replyAnchor(post);
    return redirect(visit.href(`${repliesPath(pathOf(at), cursorIn(body['after']))}#${anchor}`));
  }
}

const pathOf = (at: Address): string => threadPath(at.community, at.thread);
