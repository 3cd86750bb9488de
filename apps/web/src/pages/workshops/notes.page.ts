import { Body, Get, Param, Post } from '@nestjs/common';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
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
import { NotesView, type NotesField } from './notes.view.js';
import { previewOf } from './words-preview.js';
import { onlyWhoLeads, type WorkshopAddress } from './workshop-address.js';

/** What was said in the room, for everybody who takes part. */
@Page('c/:community/workshops/:workshop/notes')
export class NotesPage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly kept: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: WorkshopAddress) {
    const data = await this.load(visit, at);
    const { notes, edition } = data.workshop;
    return this.answer(at, data, await this.kept.take(visit, pathOf(at), { notes, seenEdition: edition }));
  }

  @Post()
  save(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Body() body: FormBody) {
    const values = readFields(body, ['notes', 'seenEdition']);
    const sheet: Sheet<NotesField> = {
      place: pathOf(at),
      scope: at,
      values,
      texts: ['notes'],
      preview: () => previewOf(this.operations, visit, at, { field: 'notes', words: values.notes }),
      post: () => this.post(visit, at, values),
      show: async (form) => this.answer(at, await this.load(visit, at), form),
    };
    return this.writing.receive(visit, sheet, body);
  }

  private async post(visit: Visit, at: WorkshopAddress, values: Values<NotesField>): Promise<Posted> {
    const input = { workshopId: at.workshop, ...values };
    const { failure } = await this.operations.run(visit, EditWorkshopDocument, { input }, at);
    if (failure) return { failure };
    return { path: `${workshopPath(at.community, at.workshop)}?done=notes`, same: true, failure: null };
  }

  private async load(visit: Visit, at: WorkshopAddress): Promise<EditWorkshopPageQuery> {
    return onlyWhoLeads(await this.operations.dataOf(visit, EditWorkshopPageDocument, at, at));
  }

  private answer(at: WorkshopAddress, { workshop, ...data }: EditWorkshopPageQuery, form: Form<NotesField>) {
    const meanwhile = form.failure?.code === 'CHANGED_MEANWHILE';
    const values = meanwhile ? { ...form.values, seenEdition: workshop.edition } : form.values;
    const props = { community: at.community, workshop, form: { ...form, values } };
    return page(NotesView, props, { frame: frameOf({ ...data }), status: statusOf(form) });
  }
}

const pathOf = (at: WorkshopAddress): string => workshopPath(at.community, at.workshop, 'notes');
