import { Body, Get, Param, Post } from '@nestjs/common';
import { statusOf } from '../../forms/form.js';
import { peopleToSend } from '../../forms/person-choice.js';
import { sameWords } from '../../forms/same-words.js';
import type { Posted } from '../../forms/writing-desk.js';
import type { Problem } from '../../graphql/failure.js';
import {
  OpenWorkshopDocument,
  OpenWorkshopPageDocument,
  type OpenWorkshopPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath, workshopPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { refusedTo } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { OpenWorkshopView } from './open-workshop.view.js';
import { WorkshopDesk, type WorkshopForm } from './workshop-desk.js';
import { blankWorkshop, type WorkshopValues } from './workshop-form.js';
import { refusalOf, workshopToOpen } from './workshop-to-send.js';

type Address = { community: string };

@Page('c/:community/workshops/new')
export class OpenWorkshopPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WorkshopDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    const blank = blankWorkshop(visit, { me: data.viewer?.member?.id ?? '', themes: data.community.themes });
    return this.answer(visit, at, data, await this.desk.open(visit, pathOf(at), blank));
  }

  @Post()
  open(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const sheet = {
      place: pathOf(at),
      scope: at,
      post: (values: WorkshopValues, problem: Problem | null) => this.post(visit, at, values, problem),
      show: async (form: WorkshopForm) => this.answer(visit, at, await this.load(visit, at), form),
    };
    return this.desk.receive(visit, sheet, body);
  }

  private async post(
    visit: Visit,
    at: Address,
    values: WorkshopValues,
    problem: Problem | null,
  ): Promise<Posted> {
    const input = workshopToOpen(values, peopleToSend('facilitatorIds', values, problem));
    const { data, failure } = await this.operations.run(visit, OpenWorkshopDocument, { input }, at);
    if (failure) return { failure: refusalOf(values, failure, problem) };
    const { id, title, words } = data.openWorkshop;
    return {
      path: `${workshopPath(at.community, id)}?done=opened`,
      same: sameWords([title, words], [values.title, values.words]),
      failure: null,
    };
  }

  private async load(visit: Visit, at: Address): Promise<OpenWorkshopPageQuery> {
    const data = await this.operations.dataOf(visit, OpenWorkshopPageDocument, at, at);
    if (data.canOpenWorkshop) return data;
    throw refusedTo(data);
  }

  private async answer(visit: Visit, at: Address, data: OpenWorkshopPageQuery, form: WorkshopForm) {
    const props = {
      community: at.community,
      themes: data.community.themes,
      groups: data.groupsToOpenWorkshopFor,
      people: await this.desk.found(visit, at, form.values),
      form,
    };
    return page(OpenWorkshopView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = ({ community }: Address): string => communityPath(community, 'workshops', 'new');
