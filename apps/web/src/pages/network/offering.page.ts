import { Body, Get, Param, Post } from '@nestjs/common';
import { readFields, statusOf, type Form } from '../../forms/form.js';
import {
  ApproveForNetworkDocument,
  OfferToNetworkDocument,
  WithdrawFromNetworkDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { ApproveView, OfferView, StopView } from './offering.view.js';
import { practiceAt, practicePath, type Practice } from './practice-address.js';
import { practiceOnPage, refusedBy, type PracticeAddress } from './practice-on-page.js';

/** Who may read something: one step at a time, and each says first what it means. */
@Page('c/:community/practice/:kind/:id')
export class OfferingPages {
  constructor(private readonly operations: Operations) {}

  @Get('offer')
  askToOffer(@Visited() visit: Visit, @Param() at: PracticeAddress) {
    return this.show(visit, at, 'offer', { values: { showOwner: '' } });
  }

  @Post('offer')
  async offer(@Visited() visit: Visit, @Param() at: PracticeAddress, @Body() body: FormBody) {
    const practice = ofOurs(at);
    const values = readFields(body, ['showOwner']);
    const input = { ...subjectOf(practice), showOwner: values.showOwner === 'yes' };
    const { failure } = await this.operations.run(visit, OfferToNetworkDocument, { input }, practice);
    if (failure) return this.show(visit, at, 'offer', { values, failure });
    return redirect(visit.href(`${practicePath(practice)}?done=offered`));
  }

  @Get('approve')
  askToApprove(@Visited() visit: Visit, @Param() at: PracticeAddress) {
    return this.show(visit, at, 'approve', { values: { showOwner: '' } });
  }

  @Post('approve')
  async approve(@Visited() visit: Visit, @Param() at: PracticeAddress, @Body() body: FormBody) {
    const practice = ofOurs(at);
    const input = { offerId: body['offer'] ?? '' };
    const { failure } = await this.operations.run(visit, ApproveForNetworkDocument, { input }, practice);
    if (failure) return this.show(visit, at, 'approve', { values: { showOwner: '' }, failure });
    return redirect(visit.href(`${practicePath(practice)}?done=approved`));
  }

  @Get('stop')
  askToStop(@Visited() visit: Visit, @Param() at: PracticeAddress) {
    return this.showStop(visit, at, { values: { reason: '' } });
  }

  @Post('stop')
  async stop(@Visited() visit: Visit, @Param() at: PracticeAddress, @Body() body: FormBody) {
    const practice = ofOurs(at);
    const values = readFields(body, ['reason']);
    const input = { ...subjectOf(practice), reason: values.reason };
    const { failure } = await this.operations.run(visit, WithdrawFromNetworkDocument, { input }, practice);
    if (failure) return this.showStop(visit, at, { values, failure });
    return redirect(visit.href(`${practicePath(practice)}?done=withdrawn`));
  }

  private async show(visit: Visit, at: PracticeAddress, what: 'offer' | 'approve', form: Form<'showOwner'>) {
    const found = await practiceOnPage(this.operations, visit, at);
    if (!found.standing.viewerCan[what] && !form.failure) throw refusedBy(found);
    const view = what === 'offer' ? OfferView : ApproveView;
    return page(view, { ...found, form }, { frame: found.frame, status: statusOf(form) });
  }

  private async showStop(visit: Visit, at: PracticeAddress, form: Form<'reason'>) {
    const found = await practiceOnPage(this.operations, visit, at);
    if (!found.standing.viewerCan.withdraw && !form.failure) throw refusedBy(found);
    return page(StopView, { ...found, form }, { frame: found.frame, status: statusOf(form) });
  }
}

/** Only what is here can be offered. */
function ofOurs(at: PracticeAddress): Practice {
  const practice = practiceAt(at);
  if (practice.kind === 'item') throw new PageFailure('NOT_FOUND');
  return practice;
}

const subjectOf = ({ kind, id }: Practice) => ({ subjectKind: kind, subjectId: id });
