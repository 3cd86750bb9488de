import { Body, Get, Param, Post } from '@nestjs/common';
import { chosenIn, listOf, readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
import {
  EditPracticeChangeDocument,
  EditThreadDocument,
  EditThreadPageDocument,
  PreviewDocument,
  PreviewPracticeChangeDocument,
  type EditThreadPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { threadPath } from '../../ui/paths.js';
import { partsOf, practiceChangeParts } from '../../ui/practice-change.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { EditThreadView, type EditThreadField } from './edit-thread.view.js';

type Address = { community: string; thread: string };

const fields: EditThreadField[] = ['kind', 'seenAt', 'title', 'body', 'citation', ...practiceChangeParts];

@Page('c/:community/threads/:thread/edit')
export class EditThreadPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    const sheet = { place: pathOf(at), scope: at };
    const blank = written(data.thread);
    return this.answer(at, data, await this.desk.open(visit, sheet, { blank }));
  }

  @Post()
  save(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = { ...readFields(body, fields), themes: chosenIn(body, 'themes') };
    return this.desk.receive(visit, this.sheet(visit, at, values), body);
  }

  private sheet(visit: Visit, at: Address, values: Values<EditThreadField>): Sheet<EditThreadField> {
    return {
      place: pathOf(at),
      scope: at,
      values,
      texts: ['title', ...(isChange(values) ? practiceChangeParts : (['body'] as const))],
      preview: () => this.preview(visit, at, values),
      post: () => this.edit(visit, at, values),
      show: async (form) => this.answer(at, await this.load(visit, at), form),
    };
  }

  private async edit(visit: Visit, at: Address, values: Values<EditThreadField>): Promise<Posted> {
    const { title, body, citation, themes } = values;
    const input = { threadId: at.thread, title, themeIds: listOf(themes), seenAt: values.seenAt || null };
    const { failure } = isChange(values)
      ? await this.operations.run(
          visit,
          EditPracticeChangeDocument,
          { input: { ...input, ...partsOf(values) } },
          at,
        )
      : await this.operations.run(visit, EditThreadDocument, { input: { ...input, body, citation } }, at);
    return failure ? { failure } : { path: threadPath(at.community, at.thread), same: true, failure: null };
  }

  private async preview(visit: Visit, at: Address, values: Values<EditThreadField>) {
    if (isChange(values)) {
      const document = PreviewPracticeChangeDocument;
      const { data, failure } = await this.operations.preview(visit, document, partsOf(values), at);
      return failure ? { data: null, failure } : { data: partsOf(data), failure: null };
    }
    const variables = { markdown: values.body };
    const { data, failure } = await this.operations.preview(visit, PreviewDocument, variables, at);
    return failure ? { data: null, failure } : { data: { body: data.preview }, failure: null };
  }

  private async load(visit: Visit, at: Address): Promise<EditThreadPageQuery> {
    const data = await this.operations.dataOf(visit, EditThreadPageDocument, at, at);
    const own = data.thread.author.id === data.viewer?.member?.id;
    if (!data.thread.viewerCan.edit) throw new PageFailure(own ? 'EDIT_WINDOW_OVER' : 'FORBIDDEN');
    return data;
  }

  private answer(at: Address, data: EditThreadPageQuery, form: Form<EditThreadField>) {
    const { thread, community } = data;
    const props = { community: at.community, thread, themes: themesFor(thread, community.themes), form };
    return page(EditThreadView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

type Themes = EditThreadPageQuery['community']['themes'];

/** Those to choose from; one that the community has retired since can stay. */
const themesFor = (thread: EditThreadPageQuery['thread'], themes: Themes): Themes => [
  ...themes,
  ...thread.themes.filter(({ id }) => !themes.some((theme) => theme.id === id)),
];

const pathOf = (at: Address): string => threadPath(at.community, at.thread, 'edit');

const isChange = (values: Values<EditThreadField>): boolean => values.kind === 'PRACTICE_CHANGE';

const written = ({
  kind,
  editedAt,
  title,
  body,
  citation,
  themes,
  practiceChange,
}: EditThreadPageQuery['thread']): Values<EditThreadField> => ({
  kind,
  seenAt: editedAt ?? '',
  title,
  body,
  citation: citation ?? '',
  themes: themes.map(({ id }) => id).join(' '),
  changed: practiceChange?.changed ?? '',
  why: practiceChange?.why ?? '',
  involved: practiceChange?.involved ?? '',
  happened: practiceChange?.happened ?? '',
});
