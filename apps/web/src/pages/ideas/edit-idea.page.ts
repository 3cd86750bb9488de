import { Body, Get, Param, Post } from '@nestjs/common';
import { chosenIn, listOf, readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
import { EditIdeaDocument, IdeaToChangeDocument, type IdeaToChangeQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { ideaPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { EditIdeaView, type EditIdeaField } from './edit-idea.view.js';
import { previewOfIdea } from './idea-preview.js';
import type { IdeaAddress } from './idea.page.js';
import { oneLine } from './new-idea-form.js';

@Page('c/:community/ideas/:idea/edit')
export class EditIdeaPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: IdeaAddress) {
    const data = await this.load(visit, at);
    const { sentence, why, themes } = data.idea;
    const blank = { sentence, why, themeIds: themes.map(({ id }) => id).join(' ') };
    const sheet = { place: pathOf(at), scope: at };
    return this.answer(at, data, await this.desk.open(visit, sheet, { blank }));
  }

  @Post()
  save(@Visited() visit: Visit, @Param() at: IdeaAddress, @Body() body: FormBody) {
    const values = { ...readFields(body, ['sentence', 'why']), themeIds: chosenIn(body, 'themeIds') };
    return this.desk.receive(visit, this.sheet(visit, at, values), body);
  }

  private sheet(visit: Visit, at: IdeaAddress, values: Values<EditIdeaField>): Sheet<EditIdeaField> {
    return {
      place: pathOf(at),
      scope: at,
      values,
      texts: ['sentence', 'why'],
      preview: () => previewOfIdea(this.operations, visit, at, values.why),
      post: () => this.edit(visit, at, values),
      show: async (form) => this.answer(at, await this.load(visit, at), form),
    };
  }

  private async edit(visit: Visit, at: IdeaAddress, values: Values<EditIdeaField>): Promise<Posted> {
    const { sentence, why, themeIds } = values;
    const input = { ideaId: at.idea, sentence: oneLine(sentence), why, themeIds: listOf(themeIds) };
    const { failure } = await this.operations.run(visit, EditIdeaDocument, { input }, at);
    if (failure) return { failure };
    return { path: `${ideaPath(at.community, at.idea)}?done=edited`, same: true, failure: null };
  }

  private async load(visit: Visit, at: IdeaAddress): Promise<IdeaToChangeQuery> {
    const data = await this.operations.dataOf(visit, IdeaToChangeDocument, at, at);
    const own = data.idea.raiser.id === data.viewer?.member?.id;
    if (!data.idea.viewerCan.edit) throw new PageFailure(own ? 'WRONG_PHASE' : 'FORBIDDEN');
    return data;
  }

  private answer(at: IdeaAddress, data: IdeaToChangeQuery, form: Form<EditIdeaField>) {
    const props = { community: at.community, idea: data.idea, themes: data.community.themes, form };
    return page(EditIdeaView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community, idea }: IdeaAddress): string => ideaPath(community, idea, 'edit');
