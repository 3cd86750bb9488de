import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { oneOf } from '../../forms/choices.js';
import { statusOf, type Form, type Values } from '../../forms/form.js';
import { WritingDesk, type Sheet } from '../../forms/writing-desk.js';
import {
  SameResourceDocument,
  ShareResourceDocument,
  SharePageDocument,
  type SharePageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath, resourcePath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { resourceKinds } from './resource-choices.js';
import { ResourceDesk, type LookedAt } from './resource-desk.js';
import {
  blankResource,
  newResourceIn,
  readResource,
  resourceTexts,
  type ResourceField,
} from './resource-form.js';
import { sameResource } from './same-resource.js';
import { ShareView } from './share.view.js';

type Address = { community: string };

@Page('c/:community/share')
export class SharePage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly desk: ResourceDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query() asked: Record<string, unknown>) {
    const data = await this.load(visit, at);
    const form = await this.writing.open(
      visit,
      { place: pathOf(at), scope: at },
      { offers: data.draftsAt, draft: asked['draft'], blank: blankFor(visit, asked) },
    );
    return this.answer(visit, at, data, form);
  }

  @Post()
  share(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    return this.writing.receive(visit, this.sheet(visit, at, readResource(body)), body);
  }

  private sheet(visit: Visit, at: Address, values: Values<ResourceField>): Sheet<ResourceField> {
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

  private async post(visit: Visit, at: Address, values: Values<ResourceField>) {
    const input = newResourceIn(values);
    const { data, failure } = await this.operations.run(visit, ShareResourceDocument, { input }, at);
    if (failure) return { data: null, failure };
    const { id } = data.shareResource;
    return {
      data: {
        path: `${resourcePath(at.community, id)}?done=shared`,
        same: sameResource(data.shareResource, values),
      },
      failure: null,
    };
  }

  /** Everybody may look at the form who may share; others are told why not. */
  private async load(visit: Visit, at: Address): Promise<SharePageQuery> {
    const data = await this.operations.dataOf(visit, SharePageDocument, { ...at, place: pathOf(at) }, at);
    if (data.viewer?.acceptedRules === false) throw new PageFailure('RULES_NOT_ACCEPTED');
    return data;
  }

  private async answer(
    visit: Visit,
    at: Address,
    data: SharePageQuery,
    form: Form<ResourceField>,
    looked: LookedAt | null = null,
  ) {
    const { values } = form;
    const [files, sameAs] = [
      await this.desk.filesOf(visit, at, values.fileIds),
      await this.sameAs(visit, at, values.sameAsId),
    ];
    const props = {
      community: at.community,
      path: pathOf(at),
      themes: data.community.themes,
      drafts: data.draftsAt.filter(({ id }) => id !== values.id),
      form: this.desk.withRefusedFiles(visit, form),
      files,
      from: sameAs && { how: 'format' as const, ...sameAs },
      hints: looked?.hints ?? null,
    };
    return page(ShareView, props, { frame: frameOf(data), status: statusOf(props.form) });
  }

  /** The thing of which this is another format. */
  private async sameAs(visit: Visit, at: Address, id: string) {
    if (id === '') return null;
    const { data } = await this.operations.run(visit, SameResourceDocument, { id }, at);
    return data?.resource ?? null;
  }
}

const pathOf = ({ community }: Address): string => communityPath(community, 'share');

const blankFor = (visit: Visit, asked: Record<string, unknown>): Values<ResourceField> => ({
  ...blankResource(visit),
  kind: oneOf(resourceKinds, asked['kind']) ?? '',
  sameAsId: typeof asked['sameAs'] === 'string' ? asked['sameAs'] : '',
});
