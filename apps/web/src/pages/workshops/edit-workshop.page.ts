import { Body, Get, Param, Post } from '@nestjs/common';
import { statusOf } from '../../forms/form.js';
import { peopleToSend, uniquePeople } from '../../forms/person-choice.js';
import type { Posted } from '../../forms/writing-desk.js';
import type { Problem } from '../../graphql/failure.js';
import {
  EditWorkshopDocument,
  EditWorkshopPageDocument,
  type EditWorkshopPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { workshopPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { EditWorkshopView } from './edit-workshop.view.js';
import { onlyWhoLeads, type WorkshopAddress } from './workshop-address.js';
import { WorkshopDesk, type WorkshopForm } from './workshop-desk.js';
import { writtenWorkshop, type WorkshopValues } from './workshop-form.js';
import { refusalOf, workshopToSave } from './workshop-to-send.js';

@Page('c/:community/workshops/:workshop/edit')
export class EditWorkshopPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WorkshopDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: WorkshopAddress) {
    const data = await this.load(visit, at);
    const form = await this.desk.open(visit, pathOf(at), written(data));
    return this.answer(visit, at, data, form);
  }

  @Post()
  save(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Body() body: FormBody) {
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
    at: WorkshopAddress,
    values: WorkshopValues,
    problem: Problem | null,
  ): Promise<Posted> {
    const input = workshopToSave(at.workshop, values, peopleToSend('facilitatorIds', values, problem));
    const { failure } = await this.operations.run(visit, EditWorkshopDocument, { input }, at);
    if (failure) return { failure: refusalOf(values, failure, problem) };
    return { path: `${workshopPath(at.community, at.workshop)}?done=saved`, same: true, failure: null };
  }

  private async load(visit: Visit, at: WorkshopAddress): Promise<EditWorkshopPageQuery> {
    return onlyWhoLeads(await this.operations.dataOf(visit, EditWorkshopPageDocument, at, at));
  }

  private async answer(visit: Visit, at: WorkshopAddress, data: EditWorkshopPageQuery, form: WorkshopForm) {
    const found = await this.desk.found(visit, at, form.values);
    const props = {
      community: at.community,
      workshop: data.workshop,
      themes: data.community.themes,
      people: uniquePeople([...data.workshop.facilitators, ...found]),
      form: asItIsNow(form, data),
    };
    return page(EditWorkshopView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const written = ({ workshop, community }: EditWorkshopPageQuery): WorkshopValues =>
  writtenWorkshop(workshop, community.themes);

/**
 * What was typed, in the form as it is now. Whoever was told that it has changed sees what it is, and may save;
 * what has been fixed meanwhile is no part of the form any more.
 */
function asItIsNow(form: WorkshopForm, data: EditWorkshopPageQuery): WorkshopForm {
  const { code } = form.failure ?? {};
  if (code !== 'CHANGED_MEANWHILE' && code !== 'WRONG_PHASE') return form;
  const { parts, seenEdition } = written(data);
  return { ...form, values: { ...form.values, parts, seenEdition } };
}

const pathOf = (at: WorkshopAddress): string => workshopPath(at.community, at.workshop, 'edit');
