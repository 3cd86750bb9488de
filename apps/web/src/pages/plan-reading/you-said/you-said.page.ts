import { Get, Param } from '@nestjs/common';
import {
  YouSaidChoicePageDocument,
  YouSaidOfPlanDocument,
  YouSaidOfThemeDocument,
} from '../../../graphql/generated.js';
import { Operations } from '../../../graphql/operations.js';
import { frameOf } from '../../../visit/frame.js';
import { page } from '../../../visit/page.js';
import { Page } from '../../../visit/page.decorator.js';
import { Visited, type Visit } from '../../../visit/visit.js';
import { YouSaidChoiceView } from './you-said-choice.view.js';
import { YouSaidView } from './you-said.view.js';

/** What was said, what was done and what changed: pages that hang on a wall. */
@Page('c/:community')
export class YouSaidPages {
  constructor(private readonly operations: Operations) {}

  @Get('you-said')
  async choose(@Visited() visit: Visit, @Param() at: { community: string }) {
    const data = await this.operations.dataOf(visit, YouSaidChoicePageDocument, at, at);
    const props = {
      community: at.community,
      themes: data.community.themes,
      plans: data.actionPlans.nodes,
    };
    return page(YouSaidChoiceView, props, { frame: frameOf(data) });
  }

  @Get('you-said/:theme')
  async ofTheme(@Visited() visit: Visit, @Param() at: { community: string; theme: string }) {
    const data = await this.operations.dataOf(visit, YouSaidOfThemeDocument, at, at);
    const entries = data.youSaidWeDid;
    const known = [...data.community.themes, ...entries.flatMap(({ action }) => action?.themes ?? [])];
    const theme = known.find(({ id }) => id === at.theme.toLowerCase());
    const props = { community: at.community, entries, plan: null, theme: theme ?? null };
    return page(YouSaidView, { ...props, url: urlOf(visit) }, { frame: frameOf(data) });
  }

  @Get('plans/:plan/you-said')
  async ofPlan(@Visited() visit: Visit, @Param() at: { community: string; plan: string }) {
    const data = await this.operations.dataOf(visit, YouSaidOfPlanDocument, at, at);
    const props = {
      community: at.community,
      entries: data.youSaidWeDid,
      plan: data.actionPlan,
      theme: null,
    };
    return page(YouSaidView, { ...props, url: urlOf(visit) }, { frame: frameOf(data) });
  }
}

/** The whole address of a page, for paper. */
const urlOf = (visit: Visit): string =>
  visit.site.publicUrl.replace(/\/$/, '') + visit.href(visit.path.split('?')[0]!);
