import { Body, Get, Param, Post } from '@nestjs/common';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { PersonChoice, personToSend, withPersonProblems } from '../../forms/person-choice.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import { EditPlanDocument, EditPlanPageDocument, type EditPlanPageQuery } from '../../graphql/generated.js';
import type { Problem } from '../../graphql/failure.js';
import { Operations } from '../../graphql/operations.js';
import { planPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { noPreview } from './no-preview.js';
import type { PlanAddress } from './plan-address.js';
import { planFields, planTexts, writtenPlan, type PlanField } from './plan-form.js';
import { PlanFormView } from './plan-form.view.js';

@Page('c/:community/plans/:plan/edit')
export class EditPlanPage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly people: PersonChoice,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: PlanAddress) {
    const data = await this.load(visit, at);
    const blank = writtenPlan(data.actionPlan);
    const sheet = { place: pathOf(at), scope: at };
    return this.answer(
      visit,
      at,
      data,
      await this.writing.open(visit, sheet, { offers: [], draft: null, blank }),
    );
  }

  @Post()
  async save(@Visited() visit: Visit, @Param() at: PlanAddress, @Body() body: FormBody) {
    const lead = await this.people.one(visit, at, 'leadId', body);
    const values = { ...readFields(body, planFields), ...lead.values };
    return this.writing.receive<PlanField>(
      visit,
      {
        place: pathOf(at),
        scope: at,
        values,
        texts: [...planTexts],
        isNew: false,
        preview: noPreview,
        post: () => this.edit(visit, at, values, lead.problem),
        show: async (form) => this.answer(visit, at, await this.load(visit, at), form),
      },
      body,
    );
  }

  private async edit(
    visit: Visit,
    at: PlanAddress,
    values: Values<PlanField>,
    problem: Problem | null,
  ): Promise<Posted> {
    const { title, aim, summary, startsOn, endsOn, seenAt } = values;
    const leadId = personToSend('leadId', values, problem);
    const words = { title, aim, summary, startsOn, endsOn, leadId };
    const input = { planId: at.plan, ...words, seenAt: seenAt || null };
    const { failure } = await this.operations.run(visit, EditPlanDocument, { input }, at);
    if (failure) return { failure: withPersonProblems(failure, [problem]) };
    return { path: planPath(at.community, at.plan), same: true, failure: null };
  }

  private async load(visit: Visit, at: PlanAddress): Promise<EditPlanPageQuery> {
    const data = await this.operations.dataOf(visit, EditPlanPageDocument, at, at);
    if (data.actionPlan.viewerCan.edit) return data;
    throw new PageFailure(data.viewer?.acceptedRules === false ? 'RULES_NOT_ACCEPTED' : 'FORBIDDEN');
  }

  /** Where it was changed meanwhile, saving again is a decision: the form has seen what stands there now. */
  private async answer(visit: Visit, at: PlanAddress, data: EditPlanPageQuery, form: Form<PlanField>) {
    const { title, lead, editedAt } = data.actionPlan;
    const isLate = form.failure?.code === 'CHANGED_MEANWHILE';
    const seenAt = isLate ? (editedAt ?? '') : form.values.seenAt;
    const props = {
      path: pathOf(at),
      back: { path: planPath(at.community, at.plan), words: visit.t('plans.backToPlan') },
      title,
      people: [lead, ...(await this.people.found(visit, at, 'leadId', form.values))],
      form: { ...form, values: { ...form.values, seenAt } },
    };
    return page(PlanFormView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, plan }: PlanAddress): string => planPath(community, plan, 'edit');
