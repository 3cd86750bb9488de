import { sitePath } from '#platform';
import { Body, Get, Param, Post } from '@nestjs/common';
import { readFields, statusOf, type Form } from '../../forms/form.js';
import {
  AcceptGroundRulesDocument,
  LeaveCommunityDocument,
  LeavePageDocument,
  SkipWelcomeStepDocument,
  type WelcomeStep,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { withoutLanguage } from '../../language-prefix.js';
import { communityPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { LeaveView, type LeaveField } from './leave.view.js';

@Page('c/:community')
export class StayingPages {
  constructor(private readonly operations: Operations) {}

  /** Back to what they were about to do; with the rules as they are now, where those have changed since. */
  @Post('rules/accept')
  async acceptRules(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const input = { version: Number.parseInt(body['version'] ?? '', 10) || 0 };
    const back = body['return'] ? withoutLanguage(sitePath(body['return'])) : communityPath(community);
    const { failure } = await this.operations.run(visit, AcceptGroundRulesDocument, { input }, { community });
    if (!failure) return redirect(visit.href(back));
    if (failure.code !== 'RULES_CHANGED') throw new PageFailure(failure.code);
    return redirect(
      visit.href(`${communityPath(community, 'rules')}?changed=1&return=${encodeURIComponent(back)}`),
    );
  }

  @Post('welcome/:step/skip')
  async skip(@Visited() visit: Visit, @Param('community') community: string, @Param('step') name: string) {
    const step = skippable.find((one) => one.toLowerCase() === name);
    if (!step) throw new PageFailure('NOT_FOUND');
    await this.operations.dataOf(visit, SkipWelcomeStepDocument, { input: { step } }, { community });
    return redirect(visit.href(communityPath(community)));
  }

  @Get('leave')
  showLeave(@Visited() visit: Visit, @Param('community') community: string) {
    return this.leavePage(visit, community, { values: { reason: '' } });
  }

  @Post('leave')
  async leave(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readFields<LeaveField>(body, ['reason']);
    const { failure } = await this.operations.run(
      visit,
      LeaveCommunityDocument,
      { input: { reason: values.reason } },
      { community },
    );
    if (!failure) return redirect(visit.href('/'));
    if (failure.code === 'UNAUTHENTICATED') throw new PageFailure('UNAUTHENTICATED');
    return this.leavePage(visit, community, { values, failure });
  }

  private async leavePage(visit: Visit, community: string, form: Form<LeaveField>) {
    const data = await this.operations.dataOf(visit, LeavePageDocument, { community }, { community });
    return page(LeaveView, { form }, { frame: frameOf(data), status: statusOf(form) });
  }
}

const skippable: WelcomeStep[] = ['NAME', 'PERSPECTIVE', 'LANGUAGE', 'DIGEST'];
