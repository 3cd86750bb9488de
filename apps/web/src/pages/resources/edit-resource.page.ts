import { Body, Get, Param, Post } from '@nestjs/common';
import { statusOf, type Form, type Values } from '../../forms/form.js';
import { WritingDesk, type Sheet } from '../../forms/writing-desk.js';
import { EditResourceDocument, type ResourceToEditPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { resourcePath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { changing, resourceToChange, type ResourceAddress } from './change-resource.js';
import { EditResourceView } from './edit-resource.view.js';
import { ResourceDesk, type LookedAt } from './resource-desk.js';
import {
  choicesIn,
  readResource,
  resourceTexts,
  wordsIn,
  writtenResource,
  type ResourceField,
} from './resource-form.js';

/** Something small was wrong: corrected in place, nobody is told. */
@Page('c/:community/resources/:resource/edit')
export class EditResourcePage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly desk: ResourceDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ResourceAddress) {
    const data = await this.load(visit, at);
    const sheet = { place: pathOf(at), scope: at };
    const blank = writtenResource(data.resource);
    return this.answer(at, data, await this.writing.open(visit, sheet, { blank }));
  }

  @Post()
  save(@Visited() visit: Visit, @Param() at: ResourceAddress, @Body() body: FormBody) {
    return this.writing.receive(visit, this.sheet(visit, at, readResource(body)), body);
  }

  private sheet(visit: Visit, at: ResourceAddress, values: Values<ResourceField>): Sheet<ResourceField> {
    return this.desk.sheet<ResourceField>(visit, {
      place: pathOf(at),
      scope: at,
      values,
      texts: resourceTexts,
      post: () => this.edit(visit, at, values),
      show: async (form, looked) => this.answer(at, await this.load(visit, at), form, looked),
    });
  }

  private async edit(visit: Visit, at: ResourceAddress, values: Values<ResourceField>) {
    const input = {
      resourceId: at.resource,
      ...wordsIn(values),
      ...choicesIn(values),
      blankConfirmed: values.blankConfirmed === 'yes',
      seenAt: values.seenAt || null,
    };
    const { failure } = await this.operations.run(visit, EditResourceDocument, { input }, at);
    if (failure) return { data: null, failure };
    return { data: { path: resourcePath(at.community, at.resource), same: true }, failure: null };
  }

  private load(visit: Visit, at: ResourceAddress): Promise<ResourceToEditPageQuery> {
    return resourceToChange(this.operations, visit, at, { permission: 'edit', place: pathOf(at) });
  }

  private answer(
    at: ResourceAddress,
    data: ResourceToEditPageQuery,
    form: Form<ResourceField>,
    looked: LookedAt | null = null,
  ) {
    const props = { ...changing(at, data, form), hints: looked?.hints ?? null };
    return page(EditResourceView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: ResourceAddress): string => resourcePath(at.community, at.resource, 'edit');
