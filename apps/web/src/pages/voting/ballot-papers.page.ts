import { Get, Param } from '@nestjs/common';
import { BallotPapersPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { WorkshopAddress } from '../workshops/workshop-address.js';
import { byChance } from './ballot-order.js';
import { BallotPapersView } from './ballot-papers.view.js';

/** Papers to vote on in the room. What is on them, everybody who takes part may see. */
@Page('c/:community/workshops/:workshop/ballot-papers')
export class BallotPapersPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: WorkshopAddress) {
    const data = await this.operations.dataOf(visit, BallotPapersPageDocument, at, at);
    const { workshop } = data;
    const themes = workshop.themes.map((theme) => ({ ...theme, ideas: byChance(theme.ideas, workshop.id) }));
    const props = { community: at.community, workshop, themes };
    return page(BallotPapersView, props, { frame: frameOf(data) });
  }
}
