import { Body, Get, Param, Post } from '@nestjs/common';
import { statusOf, type Form, type Values } from '../../forms/form.js';
import { WritingDesk, type Sheet } from '../../forms/writing-desk.js';
import { PublishVersionDocument, type ResourceToEditPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { resourcePath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { fileIdsIn } from '../../visit/form-files.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { changing, resourceToChange, type ResourceAddress } from './change-resource.js';
import { ResourceDesk, type LookedAt } from './resource-desk.js';
import { readResource, resourceTexts, wordsIn, writtenResource } from './resource-form.js';
import { VersionView, type VersionField } from './version.view.js';

/** A new version: the old one is kept, and those who use it are told. */
@Page('c/:community/resources/:resource/version')
export class VersionPage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly desk: ResourceDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ResourceAddress) {
    const data = await this.load(visit, at);
    const blank = { ...writtenResource(data.resource), blankConfirmed: '', note: '' };
    const sheet = { place: pathOf(at), scope: at };
    return this.answer(visit, at, data, await this.writing.open(visit, sheet, { blank }));
  }

  @Post()
  publish(@Visited() visit: Visit, @Param() at: ResourceAddress, @Body() body: FormBody) {
    const values = { ...readResource(body), note: body['note'] ?? '' };
    return this.writing.receive(visit, this.sheet(visit, at, values), body);
  }

  private sheet(visit: Visit, at: ResourceAddress, values: Values<VersionField>): Sheet<VersionField> {
    return this.desk.sheet<VersionField>(visit, {
      place: pathOf(at),
      scope: at,
      values,
      texts: [...resourceTexts, 'note'],
      post: () => this.post(visit, at, values),
      show: async (form, looked) => this.answer(visit, at, await this.load(visit, at), form, looked),
    });
  }

  private async post(visit: Visit, at: ResourceAddress, values: Values<VersionField>) {
    const input = {
      id: values.id,
      resourceId: at.resource,
      note: values.note,
      ...wordsIn(values),
      fileIds: fileIdsIn(values.fileIds),
      blankConfirmed: values.blankConfirmed === 'yes',
      seenAt: values.seenAt || null,
    };
    const { failure } = await this.operations.run(visit, PublishVersionDocument, { input }, at);
    if (failure) return { data: null, failure };
    const path = `${resourcePath(at.community, at.resource)}?done=version`;
    return { data: { path, same: true }, failure: null };
  }

  private load(visit: Visit, at: ResourceAddress): Promise<ResourceToEditPageQuery> {
    return resourceToChange(this.operations, visit, at, { permission: 'publishVersion', place: pathOf(at) });
  }

  private async answer(
    visit: Visit,
    at: ResourceAddress,
    data: ResourceToEditPageQuery,
    form: Form<VersionField>,
    looked: LookedAt | null = null,
  ) {
    const files = await this.desk.filesOf(visit, at, form.values.fileIds);
    const shown = this.desk.withRefusedFiles(visit, form);
    const props = { ...changing(at, data, shown), form: shown, files, hints: looked?.hints ?? null };
    return page(VersionView, props, { frame: frameOf(data), status: statusOf(shown) });
  }
}

const pathOf = (at: ResourceAddress): string => resourcePath(at.community, at.resource, 'version');
