import { Get, Param, Query } from '@nestjs/common';
import { WorkshopPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { WorkshopAddress } from './workshop-address.js';
import { doneIn, WorkshopView } from './workshop.view.js';

/** Where people are sent: how far it is, and what they can do now. */
@Page('c/:community/workshops/:workshop')
export class WorkshopPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Query() asked: Record<string, unknown>) {
    const data = await this.operations.dataOf(visit, WorkshopPageDocument, at, at);
    const props = {
      community: at.community,
      workshop: data.workshop,
      rulesFirst: data.viewer?.acceptedRules === false,
      done: doneIn(asked['done']),
    };
    return page(WorkshopView, props, { frame: frameOf(data) });
  }
}
