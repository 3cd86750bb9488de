import { Get, Param, Query } from '@nestjs/common';
import { sourceIn, sourceInWords, sourceShown } from '../../forms/source-in-address.js';
import { PlansPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { PlansView } from './plans.view.js';

@Page('c/:community/plans')
export class PlansPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param() at: { community: string },
    @Query('after') cursor: unknown,
    @Query('from') from: unknown,
  ) {
    const after = cursorIn(cursor);
    const data = await this.operations.dataOf(visit, PlansPageDocument, { ...at, after }, at);
    const named = sourceIn(from);
    const source = await sourceShown(this.operations, visit, at, named);
    const props = {
      community: at.community,
      plans: data.actionPlans,
      paged: after !== null,
      canOpenPlan: data.canOpenPlan,
      source: source && named && { part: source, from: sourceInWords(named) },
    };
    return page(PlansView, props, { frame: frameOf(data) });
  }
}
