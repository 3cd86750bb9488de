import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { apiLanguage, statusOf, type Values } from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import { sourceIn, sourceShown } from '../../forms/source-in-address.js';
import type { Posted } from '../../forms/writing-desk.js';
import {
  AddActionDocument,
  AddActionPageDocument,
  type AddActionPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { actionPath, planPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { refusedTo } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { ActionDesk, type ActionForm, type ActionTyped } from './action-desk.js';
import { blankAction, type ActionField } from './action-form.js';
import { AddActionView } from './add-action.view.js';
import type { PlanAddress } from './plan-address.js';

@Page('c/:community/plans/:plan/actions/new')
export class AddActionPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: ActionDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: PlanAddress, @Query('from') from: unknown) {
    const data = await this.load(visit, at);
    const owner = data.viewer?.member?.id ?? '';
    const blank = blankAction(visit, owner, typeof from === 'string' ? from : '');
    return this.answer(visit, at, data, await this.desk.open(visit, placeOf(at, blank.from), at, blank));
  }

  @Post()
  add(@Visited() visit: Visit, @Param() at: PlanAddress, @Body() body: FormBody) {
    const sheet = {
      place: placeOf(at, body['from'] ?? ''),
      scope: at,
      post: (typed: ActionTyped, values: Values<ActionField>) => this.post(visit, at, typed, values),
      show: async (form: ActionForm) => this.answer(visit, at, await this.load(visit, at), form),
    };
    return this.desk.receive(visit, sheet, body);
  }

  private async post(
    visit: Visit,
    at: PlanAddress,
    typed: ActionTyped,
    { from, language }: Values<ActionField>,
  ): Promise<Posted> {
    const source = sourceIn(from);
    const input = {
      ...typed,
      planId: at.plan,
      sources: source ? [source] : [],
      language: apiLanguage(language),
    };
    const { data, failure } = await this.operations.run(visit, AddActionDocument, { input }, at);
    if (failure) return { failure };
    const { id, what, why } = data.addAction;
    const same = sameWords([what, why], [typed.what, typed.why]);
    return { path: `${actionPath(at.community, at.plan, id)}?done=added`, same, failure: null };
  }

  private async load(visit: Visit, at: PlanAddress): Promise<AddActionPageQuery> {
    const data = await this.operations.dataOf(visit, AddActionPageDocument, at, at);
    if (data.actionPlan.viewerCan.addAction) return data;
    throw refusedTo(data);
  }

  private async answer(visit: Visit, at: PlanAddress, data: AddActionPageQuery, form: ActionForm) {
    const props = {
      community: at.community,
      path: pathOf(at),
      plan: data.actionPlan,
      source: await sourceShown(this.operations, visit, at, sourceIn(form.values.from)),
      themes: data.community.themes,
      ...(await this.desk.found(visit, at, form.values)),
      form,
    };
    return page(AddActionView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, plan }: PlanAddress): string => planPath(community, plan, 'actions', 'new');

/** With what it comes from: whoever has to sign in first comes back to the same form. */
const placeOf = (at: PlanAddress, from: string): string =>
  from ? `${pathOf(at)}?from=${encodeURIComponent(from)}` : pathOf(at);
