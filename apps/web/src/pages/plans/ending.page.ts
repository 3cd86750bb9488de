import { Body, Get, Param, Post } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import {
  CompleteActionDocument,
  DropActionDocument,
  ReopenActionDocument,
  type ActionFormPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { actionPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { actionToChange } from './action-to-change.js';
import { endingFields, EndingView, type Ending, type EndingField } from './ending.view.js';
import type { ActionAddress } from './plan-address.js';

const endings = {
  complete: { permission: 'update', document: CompleteActionDocument, done: 'completed' },
  drop: { permission: 'drop', document: DropActionDocument, done: 'dropped' },
  reopen: { permission: 'reopen', document: ReopenActionDocument, done: 'reopened' },
} as const;

/** How an action ends, and that it goes on after all: each with a reason. */
@Page('c/:community/plans/:plan/actions/:action')
export class EndingPages {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
  ) {}

  @Get('complete')
  askComplete(@Visited() visit: Visit, @Param() at: ActionAddress) {
    return this.show(visit, at, 'complete');
  }

  @Post('complete')
  complete(@Visited() visit: Visit, @Param() at: ActionAddress, @Body() body: FormBody) {
    return this.receive(visit, at, 'complete', body);
  }

  @Get('drop')
  askDrop(@Visited() visit: Visit, @Param() at: ActionAddress) {
    return this.show(visit, at, 'drop');
  }

  @Post('drop')
  drop(@Visited() visit: Visit, @Param() at: ActionAddress, @Body() body: FormBody) {
    return this.receive(visit, at, 'drop', body);
  }

  @Get('reopen')
  askReopen(@Visited() visit: Visit, @Param() at: ActionAddress) {
    return this.show(visit, at, 'reopen');
  }

  @Post('reopen')
  reopen(@Visited() visit: Visit, @Param() at: ActionAddress, @Body() body: FormBody) {
    return this.receive(visit, at, 'reopen', body);
  }

  private async show(visit: Visit, at: ActionAddress, ending: Ending) {
    const data = await this.load(visit, at, ending);
    const sheet = { place: pathOf(at, ending), scope: at };
    const blank = { id: v7(), reason: '' };
    const form = await this.writing.open(visit, sheet, { blank });
    return this.answer(at, ending, data, form);
  }

  private receive(visit: Visit, at: ActionAddress, ending: Ending, body: FormBody) {
    const values = readFields(body, endingFields);
    return this.writing.receive<EndingField>(
      visit,
      {
        place: pathOf(at, ending),
        scope: at,
        values,
        texts: ['reason'],
        post: () => this.post(visit, at, ending, values),
        show: async (form) => this.answer(at, ending, await this.load(visit, at, ending), form),
      },
      body,
    );
  }

  private async post(
    visit: Visit,
    at: ActionAddress,
    ending: Ending,
    { id, reason }: Values<EndingField>,
  ): Promise<Posted> {
    const { document, done } = endings[ending];
    const variables = { input: { id, actionId: at.action, reason } };
    const { failure } = await this.operations.run<unknown, typeof variables>(visit, document, variables, at);
    if (failure) return { failure };
    return { path: `${pathOf(at)}?done=${done}`, same: true, failure: null };
  }

  private load(visit: Visit, at: ActionAddress, ending: Ending): Promise<ActionFormPageQuery> {
    return actionToChange(this.operations, visit, at, endings[ending].permission);
  }

  private answer(at: ActionAddress, ending: Ending, data: ActionFormPageQuery, form: Form<EndingField>) {
    const props = { community: at.community, ending, action: data.action, form };
    return page(EndingView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, plan, action }: ActionAddress, ...rest: string[]): string =>
  actionPath(community, plan, action, ...rest);
