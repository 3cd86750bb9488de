import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import sql from 'sql-template-tag';
import { Subjects } from '#activity';
import { actingIn, entities, Handles, Jobs, query, Transactions } from '#platform';
import { NetworkReport } from './network-report.entity.js';
import { carryNetworkReport, sweepNetworkReports, type CarriedReport } from './network-reports.job.js';
import { caseReported } from './opening-case.js';
import { Telling } from './telling.js';

/**
 * Carries reports from one community to another, and the outcome back. Each is one transaction: a worker killed
 * anywhere has done all of it or nothing.
 */
@Injectable()
export class NetworkReportsWorker {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly subjects: Subjects,
    private readonly telling: Telling,
  ) {}

  @Handles(carryNetworkReport)
  async carry({ tenantId, id }: CarriedReport): Promise<void> {
    await this.transactions.inTenant(tenantId, async () => {
      const [report] = await entities(
        NetworkReport,
        sql`select * from network_report where tenant_id = current_tenant() and id = ${id} for update`,
      );
      if (report && !report.decidedAt && !report.carriedAt) await this.bring(report);
      if (report?.decidedAt && !report.toldAt) await this.tellOutcome(report);
    });
  }

  @Handles(sweepNetworkReports)
  async sweep(): Promise<void> {
    const waiting = await this.transactions.global(() =>
      query<{ tenant_id: string; id: string }>(sql`select * from network_reports_to_carry()`),
    );
    for (const { tenant_id: tenantId, id } of waiting)
      await this.jobs.enqueue(carryNetworkReport, { tenantId, id });
  }

  /** What has gone meanwhile needs nobody to decide. */
  private async bring(report: NetworkReport): Promise<void> {
    const caseId = await actingIn(report.sourceId, () => this.reportThere(report));
    if (caseId) {
      await query(
        sql`update network_report set carried_at = now(), case_id = ${caseId} where id = ${report.id}`,
      );
      return;
    }
    await query(sql`
      update network_report set carried_at = now(), decided_at = now(), acted = true where id = ${report.id}`);
    await this.tellOutcome(report);
  }

  /** In the community that it is from: one more report, of somebody who has no name. */
  private async reportThere(report: NetworkReport): Promise<string | null> {
    const { id, subjectKind: kind, subjectId, reason, words } = report;
    const thing = (await this.subjects.careOf(kind)?.underCare([subjectId]))?.get(subjectId);
    if (!thing?.authorId) return null;
    const { authorId, groupId } = thing;
    const reported = await caseReported({ subject: { kind, id: subjectId }, authorId, groupId, reason });
    await query(sql`
      insert into report (id, case_id, network_report_id, reason, words)
      values (${uuid()}, ${reported.it.id}, ${id}, ${reason}, ${words})
      on conflict (tenant_id, network_report_id) where network_report_id is not null
      do update set reason = excluded.reason, words = excluded.words`);
    await this.telling.thatItIsReported(reported);
    return reported.it.id;
  }

  private async tellOutcome({ id, reporterId }: NetworkReport): Promise<void> {
    await this.telling.whoReportedElsewhere(id, reporterId);
    await query(sql`update network_report set told_at = now() where id = ${id}`);
  }
}
