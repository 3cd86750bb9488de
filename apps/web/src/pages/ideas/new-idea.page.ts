import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { statusOf, type Form, type Values } from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
import { NewIdeaPageDocument, ProposeIdeaDocument, type NewIdeaPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { ideaPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { refusedTo } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { originOf } from './idea-origin.js';
import { previewOfIdea } from './idea-preview.js';
import { blankIdea, ideaInput, ideaTyped, oneLine, type NewIdeaField } from './new-idea-form.js';
import { NewIdeaView } from './new-idea.view.js';

type Address = { community: string };

@Page('c/:community/ideas/new')
export class NewIdeaPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query() asked: Record<string, unknown>) {
    const data = await this.load(visit, at);
    const form = await this.desk.open(
      visit,
      { place: pathOf(at), scope: at },
      { offers: data.draftsAt, draft: asked['draft'], blank: blankIdea(visit, asked) },
    );
    return this.answer(visit, at, data, form);
  }

  @Post()
  propose(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    return this.desk.receive(visit, this.sheet(visit, at, ideaTyped(visit, body)), body);
  }

  private sheet(visit: Visit, at: Address, values: Values<NewIdeaField>): Sheet<NewIdeaField> {
    return {
      place: pathOf(at),
      scope: at,
      values,
      texts: ['sentence', 'why'],
      isNew: true,
      preview: () => previewOfIdea(this.operations, visit, at, values.why),
      post: () => this.post(visit, at, values),
      show: async (form) => this.answer(visit, at, await this.load(visit, at), form),
    };
  }

  private async post(visit: Visit, at: Address, values: Values<NewIdeaField>): Promise<Posted> {
    const input = ideaInput(values);
    const { data, failure } = await this.operations.run(visit, ProposeIdeaDocument, { input }, at);
    if (failure) return { failure };
    const { id, sentence, why } = data.proposeIdea;
    const same = sameWords([sentence, why], [oneLine(values.sentence), values.why]);
    return { path: `${ideaPath(at.community, id)}?done=proposed`, same, failure: null };
  }

  private async load(visit: Visit, at: Address): Promise<NewIdeaPageQuery> {
    const data = await this.operations.dataOf(visit, NewIdeaPageDocument, { ...at, place: pathOf(at) }, at);
    if (data.canProposeIdea) return data;
    throw refusedTo(data);
  }

  private async answer(visit: Visit, at: Address, data: NewIdeaPageQuery, form: Form<NewIdeaField>) {
    const origin = await originOf(this.operations, visit, at, form.values);
    const { workshop } = origin.workshopTheme ?? {};
    const props = {
      community: at.community,
      themes: data.community.themes,
      promisedDays: data.ideaAnswers.promisedDays,
      forSomebody: workshop ? workshop.viewerCan.proposeForSomebody : data.canProposeForSomebody,
      drafts: data.draftsAt.filter(({ id }) => id !== form.values.id),
      workshops: data.workshops.nodes,
      origin,
      form,
    };
    return page(NewIdeaView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community }: Address): string => ideaPath(community, 'new');
