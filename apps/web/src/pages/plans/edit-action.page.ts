import { Body, Get, Param, Post } from '@nestjs/common';
import { statusOf, type Form, type Values } from '../../forms/form.js';
import {
  PersonChoice,
  personToSend,
  withPersonProblems,
  type PersonChosen,
} from '../../forms/person-choice.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import { EditActionDocument, type ActionFormPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { actionPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import {
  actionIn,
  actionTexts,
  atActionFields,
  readAction,
  writtenAction,
  type ActionField,
} from './action-form.js';
import { actionToChange } from './action-to-change.js';
import { EditActionView } from './edit-action.view.js';
import { noPreview } from './no-preview.js';
import type { ActionAddress } from './plan-address.js';

type People = [PersonChosen<'ownerId'>, PersonChosen<'deputyId'>];

@Page('c/:community/plans/:plan/actions/:action/edit')
export class EditActionPage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly people: PersonChoice,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ActionAddress) {
    const data = await this.load(visit, at);
    const blank = writtenAction(data.action);
    const sheet = { place: pathOf(at), scope: at };
    const form = await this.writing.open(visit, sheet, { offers: [], draft: null, blank });
    return this.answer(visit, at, data, form);
  }

  @Post()
  async save(@Visited() visit: Visit, @Param() at: ActionAddress, @Body() body: FormBody) {
    const people: People = [
      await this.people.one(visit, at, 'ownerId', body),
      await this.people.one(visit, at, 'deputyId', body),
    ];
    const values = { ...readAction(body), ...people[0].values, ...people[1].values };
    return this.writing.receive<ActionField>(
      visit,
      {
        place: pathOf(at),
        scope: at,
        values,
        texts: actionTexts,
        isNew: false,
        preview: noPreview,
        post: () => this.edit(visit, at, values, people),
        show: async (form) => this.answer(visit, at, await this.load(visit, at), form),
      },
      body,
    );
  }

  private async edit(
    visit: Visit,
    at: ActionAddress,
    values: Values<ActionField>,
    [owner, deputy]: People,
  ): Promise<Posted> {
    const input = {
      ...actionIn(values),
      actionId: at.action,
      because: values.because,
      ownerId: personToSend('ownerId', values, owner.problem),
      deputyId: personToSend('deputyId', values, deputy.problem),
      seenAt: values.seenAt || null,
    };
    const { failure } = await this.operations.run(visit, EditActionDocument, { input }, at);
    if (failure)
      return { failure: withPersonProblems(atActionFields(failure), [owner.problem, deputy.problem]) };
    return {
      path: `${actionPath(at.community, at.plan, at.action)}?done=edited`,
      same: true,
      failure: null,
    };
  }

  private load(visit: Visit, at: ActionAddress): Promise<ActionFormPageQuery> {
    return actionToChange(this.operations, visit, at, 'edit');
  }

  /** Where it was changed meanwhile, saving again is a decision: the form has seen what stands there now. */
  private async answer(visit: Visit, at: ActionAddress, data: ActionFormPageQuery, form: Form<ActionField>) {
    const { action, community } = data;
    const isLate = form.failure?.code === 'CHANGED_MEANWHILE';
    const seenAt = isLate ? (action.editedAt ?? '') : form.values.seenAt;
    const props = {
      community: at.community,
      path: pathOf(at),
      action,
      themes: [
        ...community.themes,
        ...action.themes.filter(({ id }) => !community.themes.some((theme) => theme.id === id)),
      ],
      owners: [action.owner, ...(await this.people.found(visit, at, 'ownerId', form.values))],
      deputies: [
        ...(action.deputy ? [action.deputy] : []),
        ...(await this.people.found(visit, at, 'deputyId', form.values)),
      ],
      form: { ...form, values: { ...form.values, seenAt } },
    };
    return page(EditActionView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, plan, action }: ActionAddress): string =>
  actionPath(community, plan, action, 'edit');
