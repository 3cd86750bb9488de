import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { refuseUnchosen } from '../../../forms/choices.js';
import { readFields, statusOf, type Form } from '../../../forms/form.js';
import { KeptDrafts } from '../../../forms/kept-drafts.js';
import {
  ReportContentDocument,
  ReportPageDocument,
  type ReportPageQuery,
} from '../../../graphql/generated.js';
import { Operations } from '../../../graphql/operations.js';
import type { FormBody } from '../../../visit/form-body.js';
import { frameOf } from '../../../visit/frame.js';
import { page, redirect } from '../../../visit/page.js';
import { Page } from '../../../visit/page.decorator.js';
import { Visited, type Visit } from '../../../visit/visit.js';
import { reasonIn, reportPath } from './reasons.js';
import { ReceiptView } from './receipt.view.js';
import { ReportView, type ReportField } from './report.view.js';

type About = { kind: string; id: string };

const fields: ReportField[] = ['id', 'reason', 'words'];

/** Anybody who can see something can say that it troubles them. */
@Page('c/:community/report')
export class ReportPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query() asked: Record<string, unknown>,
  ) {
    const about = aboutIn(asked);
    const data = await this.load(visit, community, about);
    const path = reportPath(community, about);
    return this.answer(data, await this.drafts.take(visit, path, { id: v7(), reason: '', words: '' }));
  }

  @Post()
  async report(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query() asked: Record<string, unknown>,
    @Body() body: FormBody,
  ) {
    const about = aboutIn(asked);
    const values = readFields(body, fields);
    const reason = reasonIn(values.reason);
    const again = async (form: Form<ReportField>) =>
      this.answer(await this.load(visit, community, about), form);
    if (!reason) return again({ values, failure: refuseUnchosen('reason') });
    const input = {
      id: values.id,
      subjectKind: about.kind,
      subjectId: about.id,
      reason,
      words: values.words,
    };
    const { failure } = await this.operations.run(visit, ReportContentDocument, { input }, { community });
    const sent = `${reportPath(community, about, reason)}&report=${encodeURIComponent(values.id)}`;
    if (!failure) return redirect(visit.href(sent));
    return this.drafts.answerRefusal(visit, reportPath(community, about), { values, failure }, again);
  }

  /** What happens next. Urgent help stands above it for those who are worried about somebody. */
  @Get('sent')
  async sent(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query() asked: Record<string, unknown>,
  ) {
    const data = await this.load(visit, community, aboutIn(asked));
    const props = {
      community,
      reportable: data.reportable,
      worried: reasonIn(asked['reason']) === 'WORRIED',
      report: String(asked['report']),
    };
    return page(ReceiptView, props, { frame: frameOf(data) });
  }

  private load(visit: Visit, community: string, about: About): Promise<ReportPageQuery> {
    return this.operations.dataOf(visit, ReportPageDocument, { community, ...about }, { community });
  }

  private answer(data: ReportPageQuery, form: Form<ReportField>) {
    const props = { community: data.community.slug, reportable: data.reportable, form };
    return page(ReportView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const aboutIn = ({ kind, id }: Record<string, unknown>): About => ({
  kind: typeof kind === 'string' ? kind : '',
  id: typeof id === 'string' ? id : '',
});
