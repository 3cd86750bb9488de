import { Get, Param, Query } from '@nestjs/common';
import { AdminGroupsPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { AdminGroupsView } from './admin-groups.view.js';

@Page('c/:community/admin/groups')
export class AdminGroupsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    const data = await this.operations.dataOf(visit, AdminGroupsPageDocument, { community }, { community });
    const props = { community, groups: data.community.groupSettings, saved: done === 'saved' };
    return page(AdminGroupsView, props, { frame: frameOf(data) });
  }
}
