import { Get, Param, Query } from '@nestjs/common';
import { oneOf } from '../../forms/choices.js';
import { PaperPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { onlyWhoLeads, type WorkshopAddress } from '../workshops/workshop-address.js';
import { doneWithPapers, PaperView } from './paper.view.js';

/** What was entered of votes on paper, and where to enter more. */
@Page('c/:community/workshops/:workshop/paper')
export class PaperPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Query('done') done: unknown) {
    const data = await this.operations.dataOf(visit, PaperPageDocument, at, at);
    onlyWhoLeads(data);
    const props = { community: at.community, workshop: data.workshop, done: oneOf(doneWithPapers, done) };
    return page(PaperView, props, { frame: frameOf(data) });
  }
}
