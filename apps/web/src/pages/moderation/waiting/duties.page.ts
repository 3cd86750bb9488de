import { Get, Param } from '@nestjs/common';
import { DutiesPageDocument } from '../../../graphql/generated.js';
import { Operations } from '../../../graphql/operations.js';
import { frameOf } from '../../../visit/frame.js';
import { page } from '../../../visit/page.js';
import { Page } from '../../../visit/page.decorator.js';
import { Visited, type Visit } from '../../../visit/visit.js';
import { DutiesView } from './duties.view.js';

/** The champions’ own page. */
@Page('c/:community/champion')
export class DutiesPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string) {
    const data = await this.operations.dataOf(visit, DutiesPageDocument, { community }, { community });
    return page(DutiesView, { community, duties: data.duties }, { frame: frameOf(data) });
  }
}
