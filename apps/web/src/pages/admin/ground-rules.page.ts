import { Get, Param, Query } from '@nestjs/common';
import { GroundRulesPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { GroundRulesView } from './ground-rules.view.js';

/** For everybody in the community. */
@Page('c/:community/rules')
export class GroundRulesPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query('changed') changed: unknown,
  ) {
    const data = await this.operations.dataOf(visit, GroundRulesPageDocument, { community }, { community });
    return page(
      GroundRulesView,
      { community: data.community, changed: changed === '1' },
      { frame: frameOf(data) },
    );
  }
}
