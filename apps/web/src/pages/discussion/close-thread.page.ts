import { Body, Get, Param, Post } from '@nestjs/common';
import { readFields, statusOf, type Form } from '../../forms/form.js';
import { CloseThreadDocument, CloseThreadPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { threadPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { CloseThreadView } from './close-thread.view.js';

type Address = { community: string; thread: string };

@Page('c/:community/threads/:thread/close')
export class CloseThreadPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  show(@Visited() visit: Visit, @Param() at: Address) {
    return this.answer(visit, at, { values: { reason: '' } });
  }

  @Post()
  async close(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, ['reason']);
    const input = { threadId: at.thread, reason: values.reason };
    const { failure } = await this.operations.run(visit, CloseThreadDocument, { input }, at);
    if (!failure) return redirect(visit.href(threadPath(at.community, at.thread)));
    return this.answer(visit, at, { values, failure });
  }

  private async answer(visit: Visit, at: Address, form: Form<'reason'>) {
    const data = await this.operations.dataOf(visit, CloseThreadPageDocument, at, at);
    if (!data.thread.viewerCan.close && !form.failure) throw new PageFailure('FORBIDDEN');
    const props = { community: at.community, thread: data.thread, form };
    return page(CloseThreadView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}
