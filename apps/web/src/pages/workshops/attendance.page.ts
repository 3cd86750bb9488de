import { Body, Get, Param, Post } from '@nestjs/common';
import { statusOf, type Form } from '../../forms/form.js';
import type { Failure } from '../../graphql/failure.js';
import { RecordAttendanceDocument, WorkshopStepPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { workshopPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { PageFailure, refusedTo } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { blankCounts, countsIn, misreadCounts, readCounts, type CountField } from './attendance-counts.js';
import { AttendanceView } from './attendance.view.js';
import type { WorkshopAddress } from './workshop-address.js';

/**
 * How many came, by perspective. What is typed is kept only as far as it may be told: it is not put aside for after a
 * sign-in, as other forms are.
 */
@Page('c/:community/workshops/:workshop/attendance')
export class AttendancePage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: WorkshopAddress) {
    await this.load(visit, at);
    return this.answer(visit, at, { values: blankCounts() });
  }

  @Post()
  async record(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Body() body: FormBody) {
    const values = readCounts(body);
    const failure = misreadCounts(values) ?? (await this.refusal(visit, at, values));
    if (!failure) return redirect(visit.href(`${workshopPath(at.community, at.workshop)}?done=attendance`));
    if (failure.code !== 'INVALID') throw new PageFailure(failure.code);
    return this.answer(visit, at, { values, failure });
  }

  private async refusal(
    visit: Visit,
    at: WorkshopAddress,
    values: Record<CountField, string>,
  ): Promise<Failure | null> {
    const input = { workshopId: at.workshop, counts: countsIn(values) };
    return (await this.operations.run(visit, RecordAttendanceDocument, { input }, at)).failure;
  }

  private async load(visit: Visit, at: WorkshopAddress) {
    const data = await this.operations.dataOf(visit, WorkshopStepPageDocument, at, at);
    if (data.workshop.viewerCan.recordAttendance) return data;
    throw refusedTo(data);
  }

  private async answer(visit: Visit, at: WorkshopAddress, form: Form<CountField>) {
    const data = await this.load(visit, at);
    const props = { community: at.community, workshop: data.workshop, form };
    return page(AttendanceView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}
