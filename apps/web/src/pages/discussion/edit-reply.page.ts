import { Body, Get, Param, Post } from '@nestjs/common';
import {
  readFields,
  statusOf,
  wantsPreview,
  type Form,
  type RefusedForm,
  type Values,
} from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  EditReplyDocument,
  EditReplyPageDocument,
  PreviewDocument,
  type EditReplyPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { replyAnchor, replyPath, threadPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { EditReplyView, type EditReplyField } from './edit-reply.view.js';

type Address = { community: string; reply: string };

const fields: EditReplyField[] = ['body', 'thread'];

@Page('c/:community/replies/:reply/edit')
export class EditReplyPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    const written = { body: data.reply.body, thread: data.reply.thread.id };
    return this.answer(at, data, await this.drafts.take(visit, pathOf(at), written));
  }

  @Post()
  async save(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, fields);
    if (wantsPreview(body)) return this.preview(visit, at, values);
    const input = { replyId: at.reply, body: values.body };
    const { failure } = await this.operations.run(visit, EditReplyDocument, { input }, at);
    if (failure) return this.refused(visit, at, { values, failure });
    return redirect(visit.href(`${threadPath(at.community, values.thread)}#${replyAnchor(at.reply)}`));
  }

  private async preview(visit: Visit, at: Address, values: Values<EditReplyField>) {
    const { data, failure } = await this.operations.preview(
      visit,
      PreviewDocument,
      { markdown: values.body },
      at,
    );
    if (failure) return this.refused(visit, at, { values, failure });
    return this.answer(at, await this.load(visit, at), { values, preview: { body: data.preview } });
  }

  private refused(visit: Visit, at: Address, form: RefusedForm<EditReplyField>) {
    return this.drafts.answerRefusal(visit, pathOf(at), form, async (again) =>
      this.answer(at, await this.load(visit, at), again),
    );
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
