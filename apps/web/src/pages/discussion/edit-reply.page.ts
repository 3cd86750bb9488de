import { Body, Get, Param, Post } from '@nestjs/common';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
import {
  EditReplyDocument,
  EditReplyPageDocument,
  PreviewDocument,
  type EditReplyPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { replyPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { EditReplyView, type EditReplyField } from './edit-reply.view.js';

type Address = { community: string; reply: string };

const fields: EditReplyField[] = ['body', 'thread', 'seenAt'];

@Page('c/:community/replies/:reply/edit')
export class EditReplyPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    const { body, thread, editedAt } = data.reply;
    const blank = { body, thread: thread.id, seenAt: editedAt ?? '' };
    const sheet = { place: pathOf(at), scope: at };
    return this.answer(at, data, await this.desk.open(visit, sheet, { blank }));
  }

  @Post()
  save(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    return this.desk.receive(visit, this.sheet(visit, at, readFields(body, fields)), body);
  }

  private sheet(visit: Visit, at: Address, values: Values<EditReplyField>): Sheet<EditReplyField> {
    return {
      place: pathOf(at),
      scope: at,
      values,
      texts: ['body'],
      preview: () => this.preview(visit, at, values),
      post: () => this.edit(visit, at, values),
      show: async (form) => this.answer(at, await this.load(visit, at), form),
    };
  }

  private async preview(visit: Visit, at: Address, values: Values<EditReplyField>) {
    const variables = { markdown: values.body };
    const { data, failure } = await this.operations.preview(visit, PreviewDocument, variables, at);
    return failure ? { data: null, failure } : { data: { body: data.preview }, failure: null };
  }

  private async edit(visit: Visit, at: Address, values: Values<EditReplyField>): Promise<Posted> {
    const input = { replyId: at.reply, body: values.body, seenAt: values.seenAt || null };
    const { failure } = await this.operations.run(visit, EditReplyDocument, { input }, at);
    if (failure) return { failure };
    return { path: replyPath(at.community, at.reply), same: true, failure: null };
  }

  private async load(visit: Visit, at: Address): Promise<EditReplyPageQuery> {
    const data = await this.operations.dataOf(visit, EditReplyPageDocument, at, at);
    const own = data.reply.author.id === data.viewer?.member?.id;
    if (!data.reply.viewerCan.edit) throw new PageFailure(own ? 'EDIT_WINDOW_OVER' : 'FORBIDDEN');
    return data;
  }

  private answer(at: Address, data: EditReplyPageQuery, form: Form<EditReplyField>) {
    const props = { community: at.community, reply: data.reply, form };
    return page(EditReplyView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: Address): string => replyPath(at.community, at.reply, 'edit');
