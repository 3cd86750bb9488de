import { Body, Get, Param, Post } from '@nestjs/common';
import {
  WithdrawReplyDocument,
  WithdrawReplyPageDocument,
  WithdrawThreadDocument,
  WithdrawThreadPageDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { groupPath, replyPath, threadPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { WithdrawView } from './withdraw.view.js';

type ThreadAddress = { community: string; thread: string };
type ReplyAddress = { community: string; reply: string };

/** Taking back what one wrote. It asks first: the words are gone for everybody. */
@Page('c/:community')
export class WithdrawPages {
  constructor(private readonly operations: Operations) {}

  @Get('threads/:thread/withdraw')
  async askThread(@Visited() visit: Visit, @Param() at: ThreadAddress) {
    const data = await this.operations.dataOf(visit, WithdrawThreadPageDocument, at, at);
    const { thread } = data;
    if (!thread.viewerCan.withdraw) throw new PageFailure('FORBIDDEN');
    const back = threadPath(at.community, thread.id);
    const props = { back, what: thread.replyCount > 0 ? 'answered' : 'thread', words: thread.title } as const;
    return page(
      WithdrawView,
      { ...props, language: thread.language, action: `${back}/withdraw`, place: thread.group.id },
      { frame: frameOf(data) },
    );
  }

  @Post('threads/:thread/withdraw')
  async withdrawThread(@Visited() visit: Visit, @Param() at: ThreadAddress, @Body() body: FormBody) {
    await this.operations.dataOf(visit, WithdrawThreadDocument, { input: { threadId: at.thread } }, at);
    // It stays where somebody else has replied to it, without its words.
    const { data: left } = await this.operations.run(visit, WithdrawThreadPageDocument, at, at);
    return redirect(
      visit.href(left ? threadPath(at.community, at.thread) : groupPath(at.community, body['place'] ?? '')),
    );
  }

  @Get('replies/:reply/withdraw')
  async askReply(@Visited() visit: Visit, @Param() at: ReplyAddress) {
    const data = await this.operations.dataOf(visit, WithdrawReplyPageDocument, at, at);
    const { reply } = data;
    if (!reply.viewerCan.withdraw) throw new PageFailure('FORBIDDEN');
    const back = replyPath(at.community, reply.id);
    const action = replyPath(at.community, reply.id, 'withdraw');
    const { bodyHtml: html, language, thread } = reply;
    const props = { back, action, what: 'reply', html, language, place: thread.id } as const;
    return page(WithdrawView, props, { frame: frameOf(data) });
  }

  @Post('replies/:reply/withdraw')
  async withdrawReply(@Visited() visit: Visit, @Param() at: ReplyAddress, @Body() body: FormBody) {
    await this.operations.dataOf(visit, WithdrawReplyDocument, { input: { replyId: at.reply } }, at);
    return redirect(visit.href(threadPath(at.community, body['place'] ?? '')));
  }
}
