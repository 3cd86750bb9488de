import { Get, Param, Post, Query } from '@nestjs/common';
import { MarkMailReadDocument, ReadMailPageDocument } from '../../graphql/generated.js';
import type { Failure } from '../../graphql/failure.js';
import { Frames } from '../../graphql/frames.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { NotYoursView, ReadMailView } from './read.view.js';

/** Behind the link in a mail, for its own person: signing in comes first, and leads back here. */
@Page('emails/read/:token')
export class ReadMailPage {
  constructor(
    private readonly operations: Operations,
    private readonly frames: Frames,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('token') token: string, @Query('done') done: unknown) {
    const { data, failure } = await this.operations.run(visit, ReadMailPageDocument, { token });
    if (failure) return this.refused(visit, failure);
    const props = { token, told: data.digestOfMail, done: done !== undefined };
    return page(ReadMailView, props, { frame: frameOf(data) });
  }

  @Post()
  async mark(@Visited() visit: Visit, @Param('token') token: string) {
    const { failure } = await this.operations.run(visit, MarkMailReadDocument, { input: { token } });
    if (failure) return this.refused(visit, failure);
    return redirect(visit.href(`/emails/read/${encodeURIComponent(token)}?done=yes`));
  }

  private async refused(visit: Visit, { code }: Failure) {
    if (code !== 'NOT_FOUND') throw new PageFailure(code);
    return page(NotYoursView, {}, { frame: await this.frames.of(visit), status: 404 });
  }
}
