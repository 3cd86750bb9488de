import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { statusOf, type Form, type Values } from '../../forms/form.js';
import { WritingDesk, type Sheet } from '../../forms/writing-desk.js';
import { AdaptResourceDocument, type ResourceToEditPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { resourcePath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { resourceToChange, type ResourceAddress } from './change-resource.js';
import { ResourceDesk, type LookedAt } from './resource-desk.js';
import {
  blankResource,
  newResourceIn,
  readResource,
  resourceTexts,
  writtenResource,
  type ResourceField,
} from './resource-form.js';
import { sameResource } from './same-resource.js';
import { ShareView } from './share.view.js';

/** Somebody’s own copy, which says what it was made from. */
@Page('c/:community/resources/:resource/adapt')
export class AdaptPage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly desk: ResourceDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ResourceAddress, @Query('draft') draft: unknown) {
    const data = await this.load(visit, at);
    const sheet = { place: pathOf(at), scope: at };
    const { id, reviewOn } = blankResource(visit);
    const blank = { ...writtenResource(data.resource), id, reviewOn, blankConfirmed: '' };
    const form = await this.writing.open(visit, sheet, { offers: data.draftsAt, draft, blank });
    return this.answer(visit, at, data, form);
  }

  @Post()
  adapt(@Visited() visit: Visit, @Param() at: ResourceAddress, @Body() body: FormBody) {
    return this.writing.receive(visit, this.sheet(visit, at, readResource(body)), body);
  }

  private sheet(visit: Visit, at: ResourceAddress, values: Values<ResourceField>): Sheet<ResourceField> {
    return this.desk.sheet<ResourceField>(visit, {
      place: pathOf(at),
      scope: at,
      values,
      texts: resourceTexts,
      isNew: true,
      post: () => this.post(visit, at, values),
      show: async (form, looked) => this.answer(visit, at, await this.load(visit, at), form, looked),
    });
  }

  private async post(visit: Visit, at: ResourceAddress, values: Values<ResourceField>) {
    const input = { ...newResourceIn(values), resourceId: at.resource };
    const { data, failure } = await this.operations.run(visit, AdaptResourceDocument, { input }, at);
    if (failure) return { data: null, failure };
    const { id } = data.adaptResource;
    const same = sameResource(data.adaptResource, values);
    return { data: { path: `${resourcePath(at.community, id)}?done=shared`, same }, failure: null };
  }

  private load(visit: Visit, at: ResourceAddress): Promise<ResourceToEditPageQuery> {
    return resourceToChange(this.operations, visit, at, { permission: 'adapt', place: pathOf(at) });
  }

  private async answer(
    visit: Visit,
    at: ResourceAddress,
    data: ResourceToEditPageQuery,
    form: Form<ResourceField>,
    looked: LookedAt | null = null,
  ) {
    const { id, title } = data.resource;
    const props = {
      community: at.community,
      path: pathOf(at),
      themes: data.community.themes,
      drafts: data.draftsAt.filter((draft) => draft.id !== form.values.id),
      form: this.desk.withRefusedFiles(visit, form),
      files: await this.desk.filesOf(visit, at, form.values.fileIds),
      from: { how: 'adapted' as const, id, title },
      hints: looked?.hints ?? null,
    };
    return page(ShareView, props, { frame: frameOf(data), status: statusOf(props.form) });
  }
}

const pathOf = (at: ResourceAddress): string => resourcePath(at.community, at.resource, 'adapt');
