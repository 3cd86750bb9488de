import { Get, Param, Post, Query } from '@nestjs/common';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  SessionsPageDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { SessionsView } from './sessions.view.js';

@Page('sessions')
export class SessionsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Query('done') done: unknown) {
    const data = await this.operations.dataOf(visit, SessionsPageDocument, {});
    const said = done === 'ended' || done === 'others' ? done : undefined;
    return page(SessionsView, { sessions: data.sessions, done: said }, { frame: frameOf(data) });
  }

  @Post('end-others')
  async endOthers(@Visited() visit: Visit) {
    await this.operations.dataOf(visit, EndOtherSessionsDocument, {});
    return redirect(visit.href('/sessions?done=others'));
  }

  @Post(':session/end')
  async end(@Visited() visit: Visit, @Param('session') sessionId: string) {
    await this.operations.dataOf(visit, EndSessionDocument, { input: { sessionId } });
    return redirect(visit.href('/sessions?done=ended'));
  }
}
