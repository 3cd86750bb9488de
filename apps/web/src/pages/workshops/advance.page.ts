import { Body, Get, Param, Post } from '@nestjs/common';
import {
  AdvanceWorkshopDocument,
  WorkshopStepPageDocument,
  type WorkshopPhase,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { workshopPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { PageFailure, refusedTo } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { AdvanceView } from './advance.view.js';
import { isAsked } from './lead-tools.view.js';
import type { WorkshopAddress } from './workshop-address.js';

const targets = ['COLLECT', 'MERGE', 'VOTE', 'RESULTS'] as const satisfies WorkshopPhase[];

/** Asks before a workshop goes on, for it never goes back. */
@Page('c/:community/workshops/:workshop/advance')
export class AdvancePage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async ask(@Visited() visit: Visit, @Param() at: WorkshopAddress) {
    const data = await this.operations.dataOf(visit, WorkshopStepPageDocument, at, at);
    const { viewerCan, nextPhase } = data.workshop;
    if (!isAsked(nextPhase)) return redirect(visit.href(workshopPath(at.community, at.workshop)));
    if (!viewerCan.advance) throw refusedTo(data);
    const props = { community: at.community, workshop: data.workshop, to: nextPhase };
    return page(AdvanceView, props, { frame: frameOf(data) });
  }

  /** Whoever was a moment too late finds it done; who was later still, how far it is. */
  @Post()
  async advance(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Body() body: FormBody) {
    const to = targets.find((phase) => phase === body['to']);
    if (!to) throw new PageFailure('BAD_REQUEST');
    const input = { workshopId: at.workshop, to };
    const { failure } = await this.operations.run(visit, AdvanceWorkshopDocument, { input }, at);
    if (failure && failure.code !== 'WRONG_PHASE') throw new PageFailure(failure.code);
    const done = failure ? 'movedOn' : to;
    return redirect(visit.href(`${workshopPath(at.community, at.workshop)}?done=${done}`));
  }
}
