import { Body, Get, Param, Post } from '@nestjs/common';
import { apiLanguage, readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { PersonChoice, personToSend, withPersonProblems } from '../../forms/person-choice.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import { OpenPlanDocument, OpenPlanPageDocument, type OpenPlanPageQuery } from '../../graphql/generated.js';
import type { Problem } from '../../graphql/failure.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath, planPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { sameWords } from '../discussion/same-words.js';
import { noPreview } from './no-preview.js';
import { blankPlan, planFields, planTexts, type PlanField } from './plan-form.js';
import { PlanFormView } from './plan-form.view.js';

type Address = { community: string };

@Page('c/:community/plans/new')
export class OpenPlanPage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly people: PersonChoice,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    const blank = blankPlan(visit, data.viewer?.member?.id ?? '');
    const sheet = { place: pathOf(at), scope: at };
    const form = await this.writing.open(visit, sheet, { offers: [], draft: null, blank });
    return this.answer(visit, at, data, form);
  }

  @Post()
  async open(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
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
        post: () => this.post(visit, at, values, lead.problem),
        show: async (form) => this.answer(visit, at, await this.load(visit, at), form),
      },
      body,
    );
  }

  private async post(
    visit: Visit,
    at: Address,
    values: Values<PlanField>,
    problem: Problem | null,
  ): Promise<Posted> {
    const { id, title, aim, summary, startsOn, endsOn, language } = values;
    const leadId = personToSend('leadId', values, problem);
    const input = { id, title, aim, summary, startsOn, endsOn, language: apiLanguage(language), leadId };
    const { data, failure } = await this.operations.run(visit, OpenPlanDocument, { input }, at);
    if (failure) return { failure: withPersonProblems(failure, [problem]) };
    const plan = data.openPlan;
    const same = sameWords([plan.title, plan.aim, plan.summary], [title, aim, summary]);
    return { path: planPath(at.community, plan.id), same, failure: null };
  }

  private async load(visit: Visit, at: Address): Promise<OpenPlanPageQuery> {
    const data = await this.operations.dataOf(visit, OpenPlanPageDocument, at, at);
    if (data.canOpenPlan) return data;
    throw new PageFailure(data.viewer?.acceptedRules === false ? 'RULES_NOT_ACCEPTED' : 'FORBIDDEN');
  }

  private async answer(visit: Visit, at: Address, data: OpenPlanPageQuery, form: Form<PlanField>) {
    const props = {
      path: pathOf(at),
      back: { path: communityPath(at.community, 'plans'), words: visit.t('plans.back') },
      title: null,
      people: await this.people.found(visit, at, 'leadId', form.values),
      form,
    };
    return page(PlanFormView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community }: Address): string => communityPath(community, 'plans', 'new');
