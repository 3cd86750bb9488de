import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { chosenIn, listOf } from '../../forms/form.js';
import type { ErrorCode, Failure, Problem } from '../../graphql/failure.js';
import { MergeIdeasDocument, MergePageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { workshopPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { onlyWhoLeads, type WorkshopAddress } from '../workshops/workshop-address.js';
import { MergeView, type MergeForm } from './merge.view.js';
import { themeAnchor } from './theme-anchor.js';

const notTyped: MergeForm = { theme: '', merge: [], into: '' };

/** Ideas of a theme that say the same become one. */
@Page('c/:community/workshops/:workshop/merge')
export class MergePage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Query('done') done: unknown) {
    return this.answer(visit, at, notTyped, done === 'merged');
  }

  @Post()
  async merge(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Body() body: FormBody) {
    const form = {
      theme: body['theme'] ?? '',
      merge: listOf(chosenIn(body, 'merge')),
      into: body['into'] ?? '',
    };
    const failure = unclear(form) ?? (await this.mergeNow(visit, at, form));
    if (failure) return this.answer(visit, at, { ...form, failure });
    const path = workshopPath(at.community, at.workshop, 'merge');
    return redirect(visit.href(`${path}?done=merged#${themeAnchor(form.theme)}`));
  }

  /** What somebody else merged, answered or took back meanwhile is looked at again, with what was ticked. */
  private async mergeNow(
    visit: Visit,
    at: WorkshopAddress,
    { merge, into }: MergeForm,
  ): Promise<Failure | null> {
    const ideaIds = merge.filter((id) => id !== into);
    const input = { intoId: into, ideaIds };
    const { failure } = await this.operations.run(visit, MergeIdeasDocument, { input }, at);
    if (!failure || failure.code === 'WRONG_PHASE') return failure;
    if (failure.code === 'NOT_FOUND' || failure.code === 'INVALID') return refused('merge', 'BAD_CHOICE');
    throw new PageFailure(failure.code);
  }

  private async answer(visit: Visit, at: WorkshopAddress, form: MergeForm, done = false) {
    const data = await this.operations.dataOf(visit, MergePageDocument, at, at);
    onlyWhoLeads(data);
    const props = { community: at.community, workshop: data.workshop, form, done };
    return page(MergeView, props, { frame: frameOf(data), status: form.failure ? 422 : 200 });
  }
}

/** Two that say the same, and which of them stays: that has to be said. */
function unclear({ merge, into }: MergeForm): Failure | null {
  if (new Set([...merge, ...(into ? [into] : [])]).size < 2) return refused('merge', 'EMPTY');
  return into ? null : refused('into', 'BAD_CHOICE');
}

const refused = (field: Problem['field'], code: ErrorCode): Failure => ({
  code: 'INVALID',
  problems: [{ field, code, parameters: {} }],
});
