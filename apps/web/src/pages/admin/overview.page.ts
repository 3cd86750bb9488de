import { Get, Param, Query } from '@nestjs/common';
import { AdminPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { OverviewView } from './overview.view.js';

@Page('c/:community/admin')
export class OverviewPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    const data = await this.operations.dataOf(visit, AdminPageDocument, { community }, { community });
    const props = { community: data.community, done: done === 'saved' };
    return page(OverviewView, props, { frame: frameOf(data) });
  }
}
