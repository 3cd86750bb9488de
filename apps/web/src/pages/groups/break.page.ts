import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { BreakPageDocument, ComeBackDocument, TakeABreakDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { BreakView, type BreakDone, type BreakField } from './break.view.js';

const fields: BreakField[] = ['day', 'month', 'year'];
const outcomes: BreakDone[] = ['taken', 'back'];

@Page('c/:community/break')
export class BreakPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  show(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    const form = { values: readFields({}, fields) };
    return this.answer(
      visit,
      community,
      form,
      outcomes.find((outcome) => outcome === done),
    );
  }

  @Post()
  async take(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const input = { until: dayIn(values) };
    const { failure } = await this.operations.run(visit, TakeABreakDocument, { input }, { community });
    if (failure?.code === 'UNAUTHENTICATED') throw new PageFailure(failure.code);
    if (failure) return this.answer(visit, community, { values, failure });
    return redirect(visit.href(`${communityPath(community, 'break')}?done=taken`));
  }

  @Post('end')
  async end(@Visited() visit: Visit, @Param('community') community: string) {
    const { failure } = await this.operations.run(visit, ComeBackDocument, {}, { community });
    if (failure && failure.code !== 'NOT_ON_A_BREAK') throw new PageFailure(failure.code);
    return redirect(visit.href(`${communityPath(community, 'break')}?done=back`));
  }

  private async answer(visit: Visit, community: string, form: Form<BreakField>, done?: BreakDone) {
    const data = await this.operations.dataOf(visit, BreakPageDocument, { community }, { community });
    if (!data.viewer) throw new PageFailure('UNAUTHENTICATED');
    const props = { community, rest: data.viewer, form, done };
    return page(BreakView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

/** As typed, however odd: the API says whether there is such a day. */
function dayIn({ day, month, year }: Values<BreakField>): string | null {
  const parts = [year.trim().padStart(4, '0'), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')];
  return day.trim() || month.trim() || year.trim() ? parts.join('-') : null;
}
