import { Get, Param, Query } from '@nestjs/common';
import { QueuePageDocument } from '../../../graphql/generated.js';
import { Operations } from '../../../graphql/operations.js';
import { cursorIn } from '../../../visit/cursor.js';
import { frameOf } from '../../../visit/frame.js';
import { PageFailure } from '../../../visit/page-failure.js';
import { page } from '../../../visit/page.js';
import { Page } from '../../../visit/page.decorator.js';
import { Visited, type Visit } from '../../../visit/visit.js';
import { queueDone, queueStates, QueueView } from './queue.view.js';

/** What was reported, for those who look after it. */
@Page('c/:community/moderation')
export class QueuePage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query() asked: Record<string, unknown>,
  ) {
    const after = cursorIn(asked['after']);
    const group = cursorIn(asked['group']);
    const state = queueStates.find((one) => one.toLowerCase() === asked['state']) ?? 'OPEN';
    const variables = { community, state, group, after };
    const data = await this.operations.dataOf(visit, QueuePageDocument, variables, { community });
    // There is no queue for whoever looks after nothing here.
    if (data.viewer?.waitingReportCount == null) throw new PageFailure('NOT_FOUND');
    const done = queueDone.find((one) => one === asked['done']);
    const form = String(asked['form']);
    const props = { community, state, group, queue: data.moderationQueue, paged: after !== null, done, form };
    return page(QueueView, props, { frame: frameOf(data) });
  }
}
