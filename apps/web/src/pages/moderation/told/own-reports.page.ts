import { Get, Param } from '@nestjs/common';
import { OwnReportsPageDocument } from '../../../graphql/generated.js';
import { Operations } from '../../../graphql/operations.js';
import { frameOf } from '../../../visit/frame.js';
import { page } from '../../../visit/page.js';
import { Page } from '../../../visit/page.decorator.js';
import { Visited, type Visit } from '../../../visit/visit.js';
import { OwnReportsView } from './own-reports.view.js';

/** What one reported, and whether it is decided. */
@Page('c/:community/reports')
export class OwnReportsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async list(@Visited() visit: Visit, @Param('community') community: string) {
    const data = await this.operations.dataOf(visit, OwnReportsPageDocument, { community }, { community });
    return page(OwnReportsView, { community, reports: data.myReports }, { frame: frameOf(data) });
  }
}
