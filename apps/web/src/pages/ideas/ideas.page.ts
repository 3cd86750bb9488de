import { Get, Param, Query } from '@nestjs/common';
import { IdeasPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { filterIn, variablesOf } from './ideas-filter.js';
import { IdeasView } from './ideas.view.js';

/** All ideas of a community, and how well it keeps its word to answer them. */
@Page('c/:community/ideas')
export class IdeasPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query() asked: Record<string, unknown>,
  ) {
    const filter = filterIn(asked);
    const after = cursorIn(asked['after']);
    const variables = { community, ...variablesOf(filter), after };
    const data = await this.operations.dataOf(visit, IdeasPageDocument, variables, { community });
    const props = {
      community,
      themes: data.community.themes,
      answers: data.ideaAnswers,
      workshops: data.workshops.nodes,
      ideas: data.ideas,
      filter,
      paged: after !== null,
    };
    return page(IdeasView, props, { frame: frameOf(data) });
  }
}
