import { Get, Param, Query } from '@nestjs/common';
import {
  MoreWorkshopsPageDocument,
  WorkshopsPageDocument,
  type WorkshopPhase,
  type WorkshopsPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { MoreWorkshopsView, WorkshopsView, workshopParts, type WorkshopPart } from './workshops.view.js';

type Address = { community: string };

const phases: Record<WorkshopPart, WorkshopPhase[]> = {
  now: ['COLLECT', 'MERGE', 'VOTE'],
  coming: ['PLANNED'],
  over: ['RESULTS'],
};

/** Workshops that are under way, coming and over: some of each, and the rest from page to page. */
@Page('c/:community/workshops')
export class WorkshopsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  show(@Visited() visit: Visit, @Param() at: Address, @Query() asked: Record<string, unknown>) {
    const part = workshopParts.find((name) => name === asked['part']);
    return part ? this.more(visit, at, part, cursorIn(asked['after'])) : this.some(visit, at);
  }

  private async some(visit: Visit, at: Address) {
    const data = await this.operations.dataOf(visit, WorkshopsPageDocument, { ...at, first: 10 }, at);
    const { now, coming, over, canOpenWorkshop } = data;
    const workshops = { now, coming: soonestFirst(coming), over };
    const props = { ...at, workshops, canOpen: canOpenWorkshop };
    return page(WorkshopsView, props, { frame: frameOf(data) });
  }

  private async more(visit: Visit, at: Address, part: WorkshopPart, after: string | null) {
    const variables = { ...at, phase: phases[part], first: 20, after };
    const data = await this.operations.dataOf(visit, MoreWorkshopsPageDocument, variables, at);
    const props = { ...at, part, workshops: data.workshops, paged: after !== null };
    return page(MoreWorkshopsView, props, { frame: frameOf(data) });
  }
}

/** Where all that are coming are here; else the list goes on in its own order. */
const soonestFirst = (coming: WorkshopsPageQuery['coming']): WorkshopsPageQuery['coming'] =>
  coming.pageInfo.hasNextPage ? coming : { ...coming, nodes: coming.nodes.toReversed() };
