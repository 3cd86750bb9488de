import { Get, Param } from '@nestjs/common';
import { ReplyHistoryPageDocument, ThreadHistoryPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { replyPath, threadPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { HistoryView } from './history.view.js';
import { versionsOf } from './versions.js';

@Page('c/:community')
export class HistoryPages {
  constructor(private readonly operations: Operations) {}

  @Get('threads/:thread/history')
  async thread(@Visited() visit: Visit, @Param() at: { community: string; thread: string }) {
    const data = await this.operations.dataOf(visit, ThreadHistoryPageDocument, at, at);
    const { thread } = data;
    const back = threadPath(at.community, thread.id);
    const props = { back, title: thread.title, language: thread.language, versions: versionsOf(thread) };
    return page(HistoryView, props, { frame: frameOf(data) });
  }

  @Get('replies/:reply/history')
  async reply(@Visited() visit: Visit, @Param() at: { community: string; reply: string }) {
    const data = await this.operations.dataOf(visit, ReplyHistoryPageDocument, at, at);
    const { reply } = data;
    const back = replyPath(at.community, reply.id);
    const versions = versionsOf({ ...reply, title: null, practiceChange: null });
    return page(
      HistoryView,
      { back, title: reply.thread.title, language: reply.language, versions },
      { frame: frameOf(data) },
    );
  }
}
