import { Body, Get, Param, Post } from '@nestjs/common';
import { apiLanguage, statusOf, type Values } from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import type { Posted } from '../../forms/writing-desk.js';
import { OpenPlanDocument, OpenPlanPageDocument, type OpenPlanPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath, planPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { refusedTo } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { PlanDesk, type PlanForm, type PlanTyped } from './plan-desk.js';
import { blankPlan, type PlanField } from './plan-form.js';
import { PlanFormView } from './plan-form.view.js';

type Address = { community: string };

@Page('c/:community/plans/new')
export class OpenPlanPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: PlanDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    const blank = blankPlan(visit, data.viewer?.member?.id ?? '');
    return this.answer(visit, at, data, await this.desk.open(visit, pathOf(at), at, blank));
  }

  @Post()
  open(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const sheet = {
      place: pathOf(at),
      scope: at,
      post: (typed: PlanTyped, values: Values<PlanField>) => this.post(visit, at, typed, values),
      show: async (form: PlanForm) => this.answer(visit, at, await this.load(visit, at), form),
    };
    return this.desk.receive(visit, sheet, body);
  }

  private async post(
    visit: Visit,
    at: Address,
    typed: PlanTyped,
    { id, language }: Values<PlanField>,
  ): Promise<Posted> {
    const input = { id, ...typed, language: apiLanguage(language) };
    const { data, failure } = await this.operations.run(visit, OpenPlanDocument, { input }, at);
    if (failure) return { failure };
    const { title, aim, summary } = data.openPlan;
    const same = sameWords([title, aim, summary], [typed.title, typed.aim, typed.summary]);
    return { path: planPath(at.community, data.openPlan.id), same, failure: null };
  }

  private async load(visit: Visit, at: Address): Promise<OpenPlanPageQuery> {
    const data = await this.operations.dataOf(visit, OpenPlanPageDocument, at, at);
    if (data.canOpenPlan) return data;
    throw refusedTo(data);
  }

  private async answer(visit: Visit, at: Address, data: OpenPlanPageQuery, form: PlanForm) {
    const props = {
      path: pathOf(at),
      back: { path: communityPath(at.community, 'plans'), words: visit.t('plans.back') },
      plan: null,
      people: await this.desk.found(visit, at, form.values),
      form,
    };
    return page(PlanFormView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community }: Address): string => communityPath(community, 'plans', 'new');
