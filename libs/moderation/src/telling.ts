import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { Activity } from '#activity';
import { currentUnit, Jobs, query } from '#platform';
import type { ModerationCase } from './moderation-case.entity.js';
import { moderationDecided, reportAnswered, reportWaiting } from './moderation.activity.js';
import { carryNetworkReport } from './network-reports.job.js';
import type { CaseReported } from './opening-case.js';

/** Who hears of a case, and when. */
@Injectable()
export class Telling {
  constructor(
    private readonly activity: Activity,
    private readonly jobs: Jobs,
  ) {}

  async thatItIsReported({ it, isNew, isFirstWorry }: CaseReported): Promise<void> {
    if (isNew) await this.thatItWaits(it);
    else if (isFirstWorry) await this.adminsOfAWorry(it);
  }

  /** Those who are nearest to it; of a worry, the admins, too. */
  async thatItWaits({ id }: ModerationCase): Promise<void> {
    await this.waiting(id, sql`m.told`);
  }

  /** The others have heard of it. */
  private async adminsOfAWorry({ id }: ModerationCase): Promise<void> {
    await this.waiting(id, sql`m.nearness = 2`);
  }

  /** Its author, and whoever reported it, here or elsewhere. */
  async thatItIsDecided({ id, authorId, decision }: ModerationCase, isFirst: boolean): Promise<void> {
    await this.activity.announce(moderationDecided, { caseId: id, told: [authorId] });
    if (isFirst) await this.activity.announce(reportAnswered, { caseId: id, told: await reportersOf(id) });
    const elsewhere = await query<{ tenant_id: string; id: string }>(
      sql`select * from answer_network_reports(${id}, ${decision !== 'no_action'})`,
    );
    for (const { tenant_id: tenantId, id: report } of elsewhere)
      currentUnit().afterCommit(`tell ${report}`, () =>
        this.jobs.enqueue(carryNetworkReport, { tenantId, id: report }),
      );
  }

  /** In the community of whoever reported it. */
  async whoReportedElsewhere(reportId: string, reporterId: string): Promise<void> {
    await this.activity.announce(reportAnswered, { caseId: reportId, told: [reporterId] });
  }

  private async waiting(caseId: string, which: Sql): Promise<void> {
    const rows = await query<{ member_id: string }>(sql`
      select m.member_id from moderation_case c cross join lateral case_moderators(c) m
       where c.id = ${caseId} and ${which}`);
    const told = rows.map(({ member_id: member }) => member);
    if (told.length > 0) await this.activity.announce(reportWaiting, { caseId, told });
  }
}

async function reportersOf(caseId: string): Promise<string[]> {
  const rows = await query<{ reporter_id: string }>(
    sql`select reporter_id from report where case_id = ${caseId} and reporter_id is not null`,
  );
  return rows.map(({ reporter_id: reporter }) => reporter);
}
