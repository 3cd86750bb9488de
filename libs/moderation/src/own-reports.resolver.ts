import { Query, Resolver } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { Subjects } from '#activity';
import { viewingMember } from '#people';
import { query } from '#platform';
import { OwnReport, type ReportState } from './own-report.js';
import type { ReportReason } from './decision.js';

interface Row {
  id: string;
  kind: string;
  subject_id: string;
  reason: ReportReason;
  reported_at: Date;
  state: ReportState;
}

const MOST = 100;

@Resolver()
export class OwnReportsResolver {
  constructor(private readonly subjects: Subjects) {}

  @Query(() => [OwnReport], { description: 'The last hundred things the viewer reported, latest first.' })
  async myReports(): Promise<OwnReport[]> {
    const rows = await reportsOf(viewingMember().id);
    const seen = await this.subjects.summaries(rows.map(({ kind, subject_id: id }) => ({ kind, id })));
    return rows.map(({ id, subject_id: subjectId, reason, reported_at: reportedAt, state }) => ({
      id,
      subject: seen.get(subjectId) ?? null,
      reason,
      reportedAt,
      state,
    }));
  }
}

/** Here and elsewhere. What was decided once, and waits again with new words of its author, stays decided for others. */
const reportsOf = (memberId: string): Promise<Row[]> =>
  query<Row>(sql`
    select r.id, c.subject_kind as kind, c.subject_id, r.reason, r.reported_at,
           case when c.decision is null then 'waiting' when c.decision = 'no_action' then 'stays' else 'acted' end as state
      from report r join moderation_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
     where r.tenant_id = current_tenant() and r.reporter_id = ${memberId}
    union all
    select n.id, n.seen_kind, n.seen_id, n.reason, n.reported_at,
           case when n.decided_at is null then 'waiting' when n.acted then 'acted' else 'stays' end
      from network_report n
     where n.tenant_id = current_tenant() and n.reporter_id = ${memberId}
     order by reported_at desc, id desc limit ${MOST}`);
