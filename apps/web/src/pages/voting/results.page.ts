import { Get, Param } from '@nestjs/common';
import { ResultsPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { WorkshopAddress } from '../workshops/workshop-address.js';
import { NoResultsView } from './no-results.view.js';
import { ResultsView } from './results.view.js';

/** The result sheet, on the screen and on paper. */
@Page('c/:community/workshops/:workshop/results')
export class ResultsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: WorkshopAddress) {
    const data = await this.operations.dataOf(visit, ResultsPageDocument, at, at);
    const { workshop } = data;
    const frame = frameOf(data);
    const { community } = at;
    if (!workshop.results) return page(NoResultsView, { community, workshop }, { frame });
    return page(ResultsView, { community, workshop, results: workshop.results }, { frame });
  }
}
