import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { apiLanguage, statusOf, type Form, type Values } from '../../forms/form.js';
import {
  PersonChoice,
  personToSend,
  withPersonProblems,
  type PersonChosen,
} from '../../forms/person-choice.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import {
  AddActionDocument,
  AddActionPageDocument,
  type AddActionInput,
  type AddActionPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { actionPath, planPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { sameWords } from '../discussion/same-words.js';
import {
  actionIn,
  actionTexts,
  atActionFields,
  blankAction,
  readAction,
  type ActionField,
} from './action-form.js';
import { AddActionView } from './add-action.view.js';
import { noPreview } from './no-preview.js';
import type { PlanAddress } from './plan-address.js';
import { sourceIn, sourceShown } from './source-in-address.js';

type People = [PersonChosen<'ownerId'>, PersonChosen<'deputyId'>];

@Page('c/:community/plans/:plan/actions/new')
export class AddActionPage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly people: PersonChoice,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: PlanAddress, @Query('from') from: unknown) {
    const data = await this.load(visit, at);
    const owner = data.viewer?.member?.id ?? '';
    const blank = blankAction(visit, owner, typeof from === 'string' ? from : '');
    const sheet = { place: placeOf(at, blank.from), scope: at };
    const form = await this.writing.open(visit, sheet, { offers: [], draft: null, blank });
    return this.answer(visit, at, data, form);
  }

  @Post()
  async add(@Visited() visit: Visit, @Param() at: PlanAddress, @Body() body: FormBody) {
    const people: People = [
      await this.people.one(visit, at, 'ownerId', body),
      await this.people.one(visit, at, 'deputyId', body),
    ];
    const values = { ...readAction(body), ...people[0].values, ...people[1].values };
    return this.writing.receive<ActionField>(
      visit,
      {
        place: placeOf(at, values.from),
        scope: at,
        values,
        texts: actionTexts,
        isNew: false,
        preview: noPreview,
        post: () => this.post(visit, at, values, people),
        show: async (form) => this.answer(visit, at, await this.load(visit, at), form),
      },
      body,
    );
  }

  private async post(
    visit: Visit,
    at: PlanAddress,
    values: Values<ActionField>,
    [owner, deputy]: People,
  ): Promise<Posted> {
    const source = sourceIn(values.from);
    const input: AddActionInput = {
      ...actionIn(values),
      planId: at.plan,
      ownerId: personToSend('ownerId', values, owner.problem),
      deputyId: personToSend('deputyId', values, deputy.problem),
      sources: source ? [source] : [],
      language: apiLanguage(values.language),
    };
    const { data, failure } = await this.operations.run(visit, AddActionDocument, { input }, at);
    if (failure)
      return { failure: withPersonProblems(atActionFields(failure), [owner.problem, deputy.problem]) };
    const { id, what, why } = data.addAction;
    const same = sameWords([what, why], [values.what, values.difference]);
    return { path: `${actionPath(at.community, at.plan, id)}?done=added`, same, failure: null };
  }

  private async load(visit: Visit, at: PlanAddress): Promise<AddActionPageQuery> {
    const data = await this.operations.dataOf(visit, AddActionPageDocument, at, at);
    if (data.actionPlan.viewerCan.addAction) return data;
    throw new PageFailure(data.viewer?.acceptedRules === false ? 'RULES_NOT_ACCEPTED' : 'FORBIDDEN');
  }

  private async answer(visit: Visit, at: PlanAddress, data: AddActionPageQuery, form: Form<ActionField>) {
    const props = {
      community: at.community,
      path: pathOf(at),
      plan: data.actionPlan,
      source: await sourceShown(this.operations, visit, at, sourceIn(form.values.from)),
      themes: data.community.themes,
      owners: await this.people.found(visit, at, 'ownerId', form.values),
      deputies: await this.people.found(visit, at, 'deputyId', form.values),
      form,
    };
    return page(AddActionView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, plan }: PlanAddress): string => planPath(community, plan, 'actions', 'new');

/** With what it comes from: whoever has to sign in first comes back to the same form. */
const placeOf = (at: PlanAddress, from: string): string =>
  from ? `${pathOf(at)}?from=${encodeURIComponent(from)}` : pathOf(at);
