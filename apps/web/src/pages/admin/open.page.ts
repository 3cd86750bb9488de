import { Body, Get, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import { Frames } from '../../graphql/frames.js';
import { OpenCommunityDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { openPath, OpenView, type OpenField } from './open.view.js';

const fields: OpenField[] = ['id', 'slug', 'nameEn', 'nameCy', 'odsCode', 'nation', 'adminEmail', 'message'];

/** For coordinators of the network. */
@Page(openPath.slice(1))
export class OpenCommunityPage {
  constructor(
    private readonly operations: Operations,
    private readonly frames: Frames,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Query('done') done: unknown) {
    const frame = await this.frameOf(visit);
    const form = await this.drafts.take(visit, openPath, blank());
    return page(OpenView, { form, done: done === 'opened' }, { frame });
  }

  @Post()
  async open(@Visited() visit: Visit, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const nation = values.nation === 'WALES' ? ('WALES' as const) : ('ENGLAND' as const);
    const { failure } = await this.operations.run(visit, OpenCommunityDocument, {
      input: { ...values, nation },
    });
    if (!failure) return redirect(visit.href(`${openPath}?done=opened`));
    return this.drafts.answerRefusal(visit, openPath, { values, failure }, (again) =>
      this.answer(visit, again),
    );
  }

  private async answer(visit: Visit, form: Form<OpenField>) {
    const frame = await this.frameOf(visit);
    return page(OpenView, { form, done: false }, { frame, status: statusOf(form) });
  }

  /** For anybody else the page isn’t there. */
  private async frameOf(visit: Visit) {
    const frame = await this.frames.of(visit);
    if (!frame.viewer) throw new PageFailure('UNAUTHENTICATED');
    if (!frame.viewer.canOpenCommunities) throw new PageFailure('NOT_FOUND');
    return frame;
  }
}

const blank = (): Values<OpenField> => ({
  id: v7(),
  slug: '',
  nameEn: '',
  nameCy: '',
  odsCode: '',
  nation: 'ENGLAND',
  adminEmail: '',
  message: '',
});
