import { Body, Get, Param, Post } from '@nestjs/common';
import { readFields, statusOf, wantsPreview, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  EditPracticeChangeDocument,
  EditThreadDocument,
  EditThreadPageDocument,
  PreviewDocument,
  PreviewPracticeChangeDocument,
  type EditThreadPageQuery,
} from '../../graphql/generated.js';
import type { Failure } from '../../graphql/failure.js';
import { Operations } from '../../graphql/operations.js';
import { threadPath } from '../../ui/paths.js';
import { partsOf } from '../../ui/practice-change.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { EditThreadView, type EditThreadField } from './edit-thread.view.js';

type Address = { community: string; thread: string };

type Attempt = { failure: Failure | null; preview: Record<string, string> | undefined };

const fields: EditThreadField[] = ['kind', 'title', 'body', 'changed', 'why', 'involved', 'happened'];

@Page('c/:community/threads/:thread/edit')
export class EditThreadPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    return this.answer(at, data, await this.drafts.take(visit, pathOf(at), written(data.thread)));
  }

  @Post()
  async save(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const { failure, preview } = await (wantsPreview(body)
      ? this.preview(visit, at, values)
      : this.edit(visit, at, values));
    if (!failure && !preview) return redirect(visit.href(threadPath(at.community, at.thread)));
    if (!failure) return this.answer(at, await this.load(visit, at), { values, preview });
    return this.drafts.answerRefusal(visit, pathOf(at), { values, failure }, async (form) =>
      this.answer(at, await this.load(visit, at), form),
    );
  }

  private async edit(visit: Visit, at: Address, values: Values<EditThreadField>): Promise<Attempt> {
    const { title, body } = values;
    const { failure } = isChange(values)
      ? await this.operations.run(
          visit,
          EditPracticeChangeDocument,
          { input: { threadId: at.thread, title, ...partsOf(values) } },
          at,
        )
      : await this.operations.run(
          visit,
          EditThreadDocument,
          { input: { threadId: at.thread, title, body } },
          at,
        );
    return { failure, preview: undefined };
  }

  private async preview(visit: Visit, at: Address, values: Values<EditThreadField>): Promise<Attempt> {
    if (isChange(values)) {
      const document = PreviewPracticeChangeDocument;
      const { data, failure } = await this.operations.preview(visit, document, partsOf(values), at);
      return { failure, preview: data ? partsOf(data) : undefined };
    }
    const { data, failure } = await this.operations.preview(
      visit,
      PreviewDocument,
      { markdown: values.body },
      at,
    );
    return { failure, preview: data ? { body: data.preview } : undefined };
  }

  private async load(visit: Visit, at: Address): Promise<EditThreadPageQuery> {
    const data = await this.operations.dataOf(visit, EditThreadPageDocument, at, at);
    const own = data.thread.author.id === data.viewer?.member?.id;
    if (!data.thread.viewerCan.edit) throw new PageFailure(own ? 'EDIT_WINDOW_OVER' : 'FORBIDDEN');
    return data;
  }

  private answer(at: Address, data: EditThreadPageQuery, form: Form<EditThreadField>) {
    const props = { community: at.community, thread: data.thread, form };
    return page(EditThreadView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: Address): string => threadPath(at.community, at.thread, 'edit');

const isChange = (values: Values<EditThreadField>): boolean => values.kind === 'PRACTICE_CHANGE';

const written = ({
  kind,
  title,
  body,
  practiceChange,
}: EditThreadPageQuery['thread']): Values<EditThreadField> => ({
  kind,
  title,
  body,
  changed: practiceChange?.changed ?? '',
  why: practiceChange?.why ?? '',
  involved: practiceChange?.involved ?? '',
  happened: practiceChange?.happened ?? '',
});
