import { Body, Get, Param, Post, Query } from '@nestjs/common';
import {
  MoveThreadDocument,
  MoveThreadPageDocument,
  MoveWarningDocument,
  type MoveWarningQuery,
} from '../../graphql/generated.js';
import type { Failure } from '../../graphql/failure.js';
import { Operations } from '../../graphql/operations.js';
import { threadPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { MoveThreadView } from './move-thread.view.js';

type Address = { community: string; thread: string };
type Shown = { to: string; warning?: MoveWarningQuery['moveWarning']; failure?: Failure };

/** Two steps: where to, then who will see it there and who no longer, and only then it moves. */
@Page('c/:community/threads/:thread/move')
export class MoveThreadPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query('to') chosen: unknown) {
    const to = typeof chosen === 'string' ? chosen : '';
    if (to === '') return this.answer(visit, at, { to });
    const variables = { thread: at.thread, group: to };
    const { data, failure } = await this.operations.run(visit, MoveWarningDocument, variables, at);
    return this.answer(visit, at, failure ? { to, failure } : { to, warning: data.moveWarning });
  }

  @Post()
  async move(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const to = body['to'] ?? '';
    const input = { threadId: at.thread, groupId: to };
    const { failure } = await this.operations.run(visit, MoveThreadDocument, { input }, at);
    if (!failure) return redirect(visit.href(threadPath(at.community, at.thread)));
    return this.answer(visit, at, { to, failure });
  }

  private async answer(visit: Visit, at: Address, shown: Shown) {
    const data = await this.operations.dataOf(visit, MoveThreadPageDocument, at, at);
    const { thread, community } = data;
    if (!thread.viewerCan.move) throw new PageFailure('FORBIDDEN');
    const groups = community.groups.filter(
      ({ id, viewerCan }) => id !== thread.group.id && viewerCan.moveHere,
    );
    const props = { community: at.community, thread, groups, ...shown };
    return page(MoveThreadView, props, { frame: frameOf(data), status: shown.failure ? 422 : 200 });
  }
}
