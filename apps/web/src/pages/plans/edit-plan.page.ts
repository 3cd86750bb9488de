import { Body, Get, Param, Post } from '@nestjs/common';
import { statusOf, type Values } from '../../forms/form.js';
import type { Posted } from '../../forms/writing-desk.js';
import { EditPlanDocument, EditPlanPageDocument, type EditPlanPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { planPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { refusedTo } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { PlanAddress } from './plan-address.js';
import { PlanDesk, type PlanForm, type PlanTyped } from './plan-desk.js';
import { writtenPlan, type PlanField } from './plan-form.js';
import { PlanFormView } from './plan-form.view.js';

@Page('c/:community/plans/:plan/edit')
export class EditPlanPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: PlanDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: PlanAddress) {
    const data = await this.load(visit, at);
    const form = await this.desk.open(visit, pathOf(at), at, writtenPlan(data.actionPlan));
    return this.answer(visit, at, data, form);
  }

  @Post()
  save(@Visited() visit: Visit, @Param() at: PlanAddress, @Body() body: FormBody) {
    const sheet = {
      place: pathOf(at),
      scope: at,
      post: (typed: PlanTyped, values: Values<PlanField>) => this.edit(visit, at, typed, values),
      show: async (form: PlanForm) => this.answer(visit, at, await this.load(visit, at), form),
    };
    return this.desk.receive(visit, sheet, body);
  }

  private async edit(
    visit: Visit,
    at: PlanAddress,
    typed: PlanTyped,
    { seenAt }: Values<PlanField>,
  ): Promise<Posted> {
    const input = { planId: at.plan, ...typed, seenAt: seenAt || null };
    const { failure } = await this.operations.run(visit, EditPlanDocument, { input }, at);
    if (failure) return { failure };
    return { path: planPath(at.community, at.plan), same: true, failure: null };
  }

  private async load(visit: Visit, at: PlanAddress): Promise<EditPlanPageQuery> {
    const data = await this.operations.dataOf(visit, EditPlanPageDocument, at, at);
    if (data.actionPlan.viewerCan.edit) return data;
    throw refusedTo(data);
  }

  /** Where it was changed meanwhile, saving again is a decision: the form has seen what stands there now. */
  private async answer(visit: Visit, at: PlanAddress, data: EditPlanPageQuery, form: PlanForm) {
    const { lead, editedAt } = data.actionPlan;
    const isLate = form.failure?.code === 'CHANGED_MEANWHILE';
    const seenAt = isLate ? (editedAt ?? '') : form.values.seenAt;
    const props = {
      path: pathOf(at),
      back: { path: planPath(at.community, at.plan), words: visit.t('plans.backToPlan') },
      plan: data.actionPlan,
      people: [lead, ...(await this.desk.found(visit, at, form.values))],
      form: { ...form, values: { ...form.values, seenAt } },
    };
    return page(PlanFormView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, plan }: PlanAddress): string => planPath(community, plan, 'edit');
