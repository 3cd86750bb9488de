import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { oneOf } from '../../forms/choices.js';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import {
  ActionPageDocument,
  FinishMilestoneDocument,
  FollowActionDocument,
  UnfollowActionDocument,
  UpdateActionDocument,
  type ActionPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { actionPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { openStates } from './action-choices.js';
import { ActionView, doneToAction } from './action.view.js';
import type { ActionAddress } from './plan-address.js';
import { updateFields, type UpdateField } from './update-form.view.js';

@Page('c/:community/plans/:plan/actions/:action')
export class ActionPage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ActionAddress, @Query('done') done: unknown) {
    const data = await this.load(visit, at);
    const blank = blankUpdate(data);
    const sheet = { place: pathOf(at), scope: at };
    const form = await this.writing.open(visit, sheet, { blank });
    return this.answer(at, data, form, done);
  }

  /** From mails and notifications: to the form on the page, also for whoever has to sign in first. */
  @Get('update')
  async toForm(@Visited() visit: Visit, @Param() at: ActionAddress) {
    await this.load(visit, at);
    return redirect(`${visit.href(pathOf(at))}#update`);
  }

  @Post()
  update(@Visited() visit: Visit, @Param() at: ActionAddress, @Body() body: FormBody) {
    const values = readFields(body, updateFields);
    return this.writing.receive<UpdateField>(
      visit,
      {
        place: pathOf(at),
        scope: at,
        values,
        texts: ['words'],
        post: () => this.post(visit, at, values),
        show: async (form) => this.answer(at, await this.load(visit, at), form),
      },
      body,
    );
  }

  @Post('milestones/:milestone')
  async finish(
    @Visited() visit: Visit,
    @Param() at: ActionAddress & { milestone: string },
    @Body() body: FormBody,
  ) {
    const input = { milestoneId: at.milestone, done: body['done'] !== 'no' };
    await this.operations.dataOf(visit, FinishMilestoneDocument, { input }, at);
    return redirect(`${visit.href(pathOf(at))}#steps`);
  }

  @Post('follow')
  async follow(@Visited() visit: Visit, @Param() at: ActionAddress) {
    await this.operations.dataOf(visit, FollowActionDocument, { input: { actionId: at.action } }, at);
    return redirect(visit.href(pathOf(at)));
  }

  @Post('unfollow')
  async unfollow(@Visited() visit: Visit, @Param() at: ActionAddress) {
    await this.operations.dataOf(visit, UnfollowActionDocument, { input: { actionId: at.action } }, at);
    return redirect(visit.href(pathOf(at)));
  }

  private async post(visit: Visit, at: ActionAddress, values: Values<UpdateField>): Promise<Posted> {
    const { id, words, state } = values;
    const input = { id, actionId: at.action, words, state: oneOf(openStates, state) };
    const { data, failure } = await this.operations.run(visit, UpdateActionDocument, { input }, at);
    if (failure) return { failure };
    const told = data.updateAction.history.find((change) => change.id === id);
    const same = !told || sameWords([told.words], [words]);
    return { path: `${pathOf(at)}?done=updated`, same, failure: null };
  }

  private async load(visit: Visit, at: ActionAddress): Promise<ActionPageQuery> {
    const variables = { ...at, subject: { kind: 'action', id: at.action } };
    const data = await this.operations.dataOf(visit, ActionPageDocument, variables, at);
    if (data.action.plan.id !== at.plan.toLowerCase()) throw new PageFailure('NOT_FOUND');
    return data;
  }

  private answer(at: ActionAddress, data: ActionPageQuery, form: Form<UpdateField>, done: unknown = null) {
    const props = {
      community: at.community,
      action: data.action,
      story: data.provenance,
      form,
      done: oneOf(doneToAction, done),
    };
    return page(ActionView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, plan, action }: ActionAddress): string => actionPath(community, plan, action);

const blankUpdate = ({ action }: ActionPageQuery): Values<UpdateField> => ({
  id: v7(),
  words: '',
  state: action.state,
});
