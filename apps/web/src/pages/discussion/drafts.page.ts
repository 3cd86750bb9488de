import { Body, Get, Param, Post } from '@nestjs/common';
import { draftIn, OwnDrafts } from '../../forms/own-drafts.js';
import { DraftsPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { DraftsView } from './drafts.view.js';

type Address = { community: string };

/** What somebody has begun and not posted, wherever in the community. */
@Page('c/:community/drafts')
export class DraftsPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: OwnDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.operations.dataOf(visit, DraftsPageDocument, at, at);
    return page(DraftsView, { community: at.community, drafts: data.drafts }, { frame: frameOf(data) });
  }

  @Post('discard')
  async discard(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    await this.drafts.discard(visit, at, body['id'] ?? '');
    return redirect(visit.href(body['back'] || communityPath(at.community, 'drafts')));
  }

  /** For the script of a form, while somebody types: it needs to know no more than whether it was kept. */
  @Post('keep')
  async keep(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody): Promise<string> {
    const { failure } = await this.drafts.keep(visit, at, body['place'] ?? '', draftIn(body));
    const status = failure ? new PageFailure(failure.code).status : 204;
    visit.reply.status(status).header('cache-control', 'no-store');
    return '';
  }
}
