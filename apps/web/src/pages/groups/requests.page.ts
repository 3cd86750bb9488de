import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readFields } from '../../forms/form.js';
import { AnswerJoinRequestDocument, RequestsPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { RequestsView, type RefusedAnswer, type RequestsDone } from './requests.view.js';

const answers: RequestsDone[] = ['accepted', 'declined'];

/** Who waits to be let in, for those who may answer. */
@Page('c/:community/requests')
export class RequestsPage {
  constructor(private readonly operations: Operations) {}

  @Get(['', ':request'])
  show(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    return this.answer(visit, community, { done: answers.find((answer) => answer === done) });
  }

  @Post(':request')
  async decide(
    @Visited() visit: Visit,
    @Param() { community, request }: { community: string; request: string },
    @Body() body: FormBody,
  ) {
    const { reason } = readFields(body, ['reason']);
    const accept = body['decision'] === 'accepted';
    const input = { requestId: request, accept, reason };
    const { failure } = await this.operations.run(visit, AnswerJoinRequestDocument, { input }, { community });
    if (failure?.code === 'UNAUTHENTICATED') throw new PageFailure(failure.code);
    if (failure)
      return this.answer(visit, community, { refused: { request, form: { values: { reason }, failure } } });
    const path = communityPath(community, 'requests');
    return redirect(visit.href(`${path}?done=${accept ? 'accepted' : 'declined'}`));
  }

  private async answer(
    visit: Visit,
    community: string,
    { done, refused }: { done?: RequestsDone; refused?: RefusedAnswer },
  ) {
    const data = await this.operations.dataOf(visit, RequestsPageDocument, { community }, { community });
    const props = { community, requests: data.community.joinRequests, done, refused };
    return page(RequestsView, props, { frame: frameOf(data), status: refused ? 422 : 200 });
  }
}
