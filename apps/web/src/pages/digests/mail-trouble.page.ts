import { Get, Post, Query } from '@nestjs/common';
import { MailTroublePageDocument, TryMailAgainDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { MailTroubleView } from './mail-trouble.view.js';

@Page('emails/address')
export class MailTroublePage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Query('done') done: unknown) {
    const data = await this.operations.dataOf(visit, MailTroublePageDocument, {});
    const { viewer } = data;
    if (!viewer) throw new PageFailure('UNAUTHENTICATED');
    return page(MailTroubleView, { viewer, done: done === 'again' }, { frame: frameOf(data) });
  }

  @Post()
  async tryAgain(@Visited() visit: Visit) {
    await this.operations.dataOf(visit, TryMailAgainDocument, {});
    return redirect(visit.href('/emails/address?done=again'));
  }
}
