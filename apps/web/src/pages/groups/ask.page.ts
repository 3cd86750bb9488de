import { Body, Get, Param, Post } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import { AskPageDocument, RequestToJoinDocument, type AskPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { groupPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import type { FormBody } from '../../visit/form-body.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { AskView, type AskField } from './ask.view.js';

type Address = { community: string; group: string };

const fields: AskField[] = ['id', 'answer'];

@Page('c/:community/groups/:group/ask')
export class AskPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.operations.dataOf(visit, AskPageDocument, at, at);
    const form = await this.drafts.take<AskField>(visit, pathOf(at), { id: v7(), answer: '' });
    return this.answer(at, data, form);
  }

  @Post()
  async ask(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const input = { ...values, groupId: at.group };
    const { failure } = await this.operations.run(visit, RequestToJoinDocument, { input }, at);
    if (!failure) return redirect(visit.href(pathOf(at)));
    // Let in while they were writing: the room is open.
    if (failure.code === 'ALREADY_MEMBER') return redirect(visit.href(groupPath(at.community, at.group)));
    return this.drafts.answerRefusal(visit, pathOf(at), { values, failure }, async (form) =>
      this.answer(at, await this.operations.dataOf(visit, AskPageDocument, at, at), form),
    );
  }

  private answer({ community }: Address, data: AskPageQuery, form: Form<AskField>) {
    const props = { community, door: data.groupDoor, form };
    return page(AskView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, group }: Address): string => groupPath(community, group, 'ask');
