import { Body, Get, Param, Post } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import { AddMilestoneDocument, type ActionFormPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { actionPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { actionToChange } from './action-to-change.js';
import { milestoneFields, MilestoneView, type MilestoneField } from './milestone.view.js';
import type { ActionAddress } from './plan-address.js';

@Page('c/:community/plans/:plan/actions/:action/milestones')
export class MilestonePage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ActionAddress) {
    const data = await this.load(visit, at);
    const blank = { id: v7(), name: '', dueOn: '', weight: '1' };
    const sheet = { place: pathOf(at, 'milestones'), scope: at };
    const form = await this.writing.open(visit, sheet, { blank });
    return this.answer(at, data, form);
  }

  @Post()
  add(@Visited() visit: Visit, @Param() at: ActionAddress, @Body() body: FormBody) {
    const values = readFields(body, milestoneFields);
    return this.writing.receive<MilestoneField>(
      visit,
      {
        place: pathOf(at, 'milestones'),
        scope: at,
        values,
        texts: ['name'],
        post: () => this.post(visit, at, values),
        show: async (form) => this.answer(at, await this.load(visit, at), form),
      },
      body,
    );
  }

  private async post(visit: Visit, at: ActionAddress, values: Values<MilestoneField>): Promise<Posted> {
    const { id, name, dueOn, weight } = values;
    const input = { id, actionId: at.action, name, dueOn, weight: Number.parseInt(weight, 10) || 1 };
    const { data, failure } = await this.operations.run(visit, AddMilestoneDocument, { input }, at);
    if (failure) return { failure };
    const added = data.addMilestone.milestones.find((milestone) => milestone.id === id);
    const same = !added || sameWords([added.name], [name]);
    return { path: `${pathOf(at)}?done=step#steps`, same, failure: null };
  }

  private load(visit: Visit, at: ActionAddress): Promise<ActionFormPageQuery> {
    return actionToChange(this.operations, visit, at, 'update');
  }

  private answer(at: ActionAddress, data: ActionFormPageQuery, form: Form<MilestoneField>) {
    const props = { community: at.community, action: data.action, form };
    return page(MilestoneView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, plan, action }: ActionAddress, ...rest: string[]): string =>
  actionPath(community, plan, action, ...rest);
