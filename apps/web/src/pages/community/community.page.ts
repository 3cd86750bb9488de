import { Get, Param, Query } from '@nestjs/common';
import { CommunityPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { CommunityView } from './community.view.js';

@Page('c/:community')
export class CommunityPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query('after') cursor: unknown,
  ) {
    const after = cursorIn(cursor);
    const data = await this.operations.dataOf(
      visit,
      CommunityPageDocument,
      { community, after, paged: after !== null },
      { community },
    );
    return page(
      CommunityView,
      {
        community: data.community,
        viewer: data.viewer,
        drafts: data.drafts.length,
        resources: data.resources?.nodes ?? [],
        workshops: data.workshops?.nodes ?? [],
        plans: data.actionPlans?.nodes ?? [],
        paged: after !== null,
      },
      { frame: frameOf(data) },
    );
  }
}
