import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readFields, statusOf, type Form, type Values } from '../../../forms/form.js';
import { KeptDrafts } from '../../../forms/kept-drafts.js';
import {
  DecisionPageDocument,
  DecisionsPageDocument,
  ResubmitDocument,
  type DecisionPageQuery,
} from '../../../graphql/generated.js';
import { Operations } from '../../../graphql/operations.js';
import { communityPath } from '../../../ui/paths.js';
import type { FormBody } from '../../../visit/form-body.js';
import { frameOf } from '../../../visit/frame.js';
import { page, redirect } from '../../../visit/page.js';
import { Page } from '../../../visit/page.decorator.js';
import { Visited, type Visit } from '../../../visit/visit.js';
import { DecisionView } from './decision.view.js';
import { DecisionsView } from './decisions.view.js';

type Address = { community: string; case: string };

/** What was decided about something one wrote, and what one can do now. */
@Page('c/:community/decisions')
export class DecisionPages {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async list(@Visited() visit: Visit, @Param('community') community: string) {
    const data = await this.operations.dataOf(visit, DecisionsPageDocument, { community }, { community });
    return page(DecisionsView, { community, decisions: data.myDecisions }, { frame: frameOf(data) });
  }

  @Get(':case')
  async show(@Visited() visit: Visit, @Param() at: Address, @Query('done') done: unknown) {
    const data = await this.load(visit, at);
    const form = await this.drafts.take(visit, pathOf(at), wordsOf(data));
    return this.answer(at, data, form, done === 'resubmitted');
  }

  @Post(':case')
  async resubmit(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const names = Object.keys(body).filter((name) => name !== 'id');
    const values = readFields(body, names);
    const words = names.map((name) => ({ name, text: values[name] ?? '' }));
    const { failure } = await this.operations.run(
      visit,
      ResubmitDocument,
      { input: { caseId: at.case, words } },
      at,
    );
    if (!failure) return redirect(visit.href(`${pathOf(at)}?done=resubmitted`));
    return this.drafts.answerRefusal(visit, pathOf(at), { values, failure }, async (form) => {
      const data = await this.load(visit, at);
      return this.answer(at, data, { ...form, values: { ...wordsOf(data), ...form.values } });
    });
  }

  private load(visit: Visit, at: Address): Promise<DecisionPageQuery> {
    return this.operations.dataOf(visit, DecisionPageDocument, at, at);
  }

  private answer({ community }: Address, data: DecisionPageQuery, form: Form<string>, done = false) {
    const props = { community, told: data.decision, form, done };
    return page(DecisionView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: Address): string => communityPath(at.community, 'decisions', at.case);

const wordsOf = ({ decision }: DecisionPageQuery): Values<string> =>
  Object.fromEntries(decision.words.map(({ name, text }) => [name, text]));
