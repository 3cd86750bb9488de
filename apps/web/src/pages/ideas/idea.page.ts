import { Get, Param, Query } from '@nestjs/common';
import { IdeaPageDocument, type IdeaPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath, planPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { doneToIdea, IdeaView } from './idea.view.js';

export type IdeaAddress = { community: string; idea: string };

@Page('c/:community/ideas/:idea')
export class IdeaPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: IdeaAddress, @Query('done') done: unknown) {
    const data = await this.operations.dataOf(visit, IdeaPageDocument, at, at);
    const props = {
      community: at.community,
      idea: data.idea,
      story: data.provenance,
      glossary: data.community.glossary,
      actionPath: actionFrom(at.community, data),
      done: doneToIdea.find((one) => one === done) ?? null,
    };
    return page(IdeaView, props, { frame: frameOf(data) });
  }
}

/** Where the idea becomes an action: the form of the one plan that the viewer adds to, or the choice among several. */
function actionFrom(community: string, { idea, actionPlans }: IdeaPageQuery): string | null {
  const plans = actionPlans.nodes.filter(({ viewerCan }) => viewerCan.addAction);
  if (!plans[0] || idea.mergedInto) return null;
  const form =
    plans.length === 1
      ? planPath(community, plans[0].id, 'actions', 'new')
      : communityPath(community, 'plans');
  return `${form}?from=idea:${idea.id}`;
}
