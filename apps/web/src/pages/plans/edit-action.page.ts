import { Body, Get, Param, Post } from '@nestjs/common';
import { statusOf, type Values } from '../../forms/form.js';
import type { Posted } from '../../forms/writing-desk.js';
import { EditActionDocument, type ActionFormPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { actionPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { ActionDesk, type ActionForm, type ActionTyped } from './action-desk.js';
import { writtenAction, type ActionField } from './action-form.js';
import { actionToChange } from './action-to-change.js';
import { EditActionView } from './edit-action.view.js';
import type { ActionAddress } from './plan-address.js';

@Page('c/:community/plans/:plan/actions/:action/edit')
export class EditActionPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: ActionDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ActionAddress) {
    const data = await this.load(visit, at);
    const form = await this.desk.open(visit, pathOf(at), at, writtenAction(data.action));
    return this.answer(visit, at, data, form);
  }

  @Post()
  save(@Visited() visit: Visit, @Param() at: ActionAddress, @Body() body: FormBody) {
    const sheet = {
      place: pathOf(at),
      scope: at,
      post: (typed: ActionTyped, values: Values<ActionField>) => this.edit(visit, at, typed, values),
      show: async (form: ActionForm) => this.answer(visit, at, await this.load(visit, at), form),
    };
    return this.desk.receive(visit, sheet, body);
  }

  private async edit(
    visit: Visit,
    at: ActionAddress,
    typed: ActionTyped,
    { because, seenAt }: Values<ActionField>,
  ): Promise<Posted> {
    const input = { ...typed, actionId: at.action, because, seenAt: seenAt || null };
    const { failure } = await this.operations.run(visit, EditActionDocument, { input }, at);
    if (failure) return { failure };
    const path = `${actionPath(at.community, at.plan, at.action)}?done=edited`;
    return { path, same: true, failure: null };
  }

  private load(visit: Visit, at: ActionAddress): Promise<ActionFormPageQuery> {
    return actionToChange(this.operations, visit, at, 'edit');
  }

  /** Where it was changed meanwhile, saving again is a decision: the form has seen what stands there now. */
  private async answer(visit: Visit, at: ActionAddress, data: ActionFormPageQuery, form: ActionForm) {
    const { action, community } = data;
    const isLate = form.failure?.code === 'CHANGED_MEANWHILE';
    const seenAt = isLate ? (action.editedAt ?? '') : form.values.seenAt;
    const { owners, deputies } = await this.desk.found(visit, at, form.values);
    const props = {
      community: at.community,
      path: pathOf(at),
      action,
      themes: [
        ...community.themes,
        ...action.themes.filter(({ id }) => !community.themes.some((theme) => theme.id === id)),
      ],
      owners: [action.owner, ...owners],
      deputies: action.deputy ? [action.deputy, ...deputies] : deputies,
      form: { ...form, values: { ...form.values, seenAt } },
    };
    return page(EditActionView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, plan, action }: ActionAddress): string =>
  actionPath(community, plan, action, 'edit');
