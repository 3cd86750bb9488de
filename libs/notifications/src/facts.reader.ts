import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { Subjects, type SubjectSummary } from '#activity';
import { Member, viewingMember } from '#people';
import { columnsOfJoined, hydrate, pageOf, query, rangeOf, type Page, type PageArgs } from '#platform';
import type { Change } from './change.js';
import type { Notification } from './notification.entity.js';

type FactRow = {
  id: string;
  kind: string;
  at: Date;
  read_at: Date | null;
  actor_id: string | null;
  subject_kind: string;
  subject_id: string;
};

/** Facts as people see them: with who did it, and only what they may see of it now. */
@Injectable()
export class FactsReader {
  constructor(private readonly subjects: Subjects) {}

  /** What happened in the community, newest first. */
  async changes(page: PageArgs): Promise<Page<Change>> {
    const { limit, after } = rangeOf(page);
    const from = after
      ? sql`and (f.happened_at, f.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const rows = await query<FactRow>(sql`
      select f.id, f.kind, f.happened_at as at, null as read_at, f.subject_kind, f.subject_id, f.actor_id, ${columnsOfJoined(Member, 'm')}
        from fact f left join member m on m.tenant_id = f.tenant_id and m.id = f.actor_id
       where not f.audited and not f.personal
         and (f.group_id is null or f.group_id = any(${viewingMember().visibleGroups}::uuid[])) ${from}
       order by f.happened_at desc, f.id desc limit ${limit}`);
    return this.visiblePage(rows, page, ({ id, kind, at }, actor, subject) => ({
      id,
      kind,
      at,
      actor,
      subject,
    }));
  }

  /** What the viewer was told of, newest first. */
  async notifications(page: PageArgs): Promise<Page<Notification>> {
    const viewer = viewingMember();
    const { limit, after } = rangeOf(page);
    const from = after
      ? sql`and (n.created_at, n.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const rows = await query<FactRow>(sql`
      select n.id, f.kind, n.created_at as at, n.read_at, f.subject_kind, f.subject_id, f.actor_id, ${columnsOfJoined(Member, 'm')}
        from notification n
        join fact f on f.tenant_id = n.tenant_id and f.id = n.fact_id
        left join member m on m.tenant_id = f.tenant_id and m.id = f.actor_id
       where n.member_id = ${viewer.id}
         and (f.group_id is null or f.group_id = any(${viewer.visibleGroups}::uuid[])) ${from}
       order by n.created_at desc, n.id desc limit ${limit}`);
    return this.visiblePage(rows, page, ({ id, kind, at, read_at }, actor, subject) => ({
      id,
      kind,
      createdAt: at,
      readAt: read_at,
      actor,
      subject,
    }));
  }

  /** How many the viewer has not read. */
  async unread(): Promise<number> {
    const viewer = viewingMember();
    const [row] = await query<{ unread: number }>(sql`
      select count(*)::int as unread
        from notification n join fact f on f.tenant_id = n.tenant_id and f.id = n.fact_id
       where n.member_id = ${viewer.id} and n.read_at is null
         and (f.group_id is null or f.group_id = any(${viewer.visibleGroups}::uuid[]))`);
    return row!.unread;
  }

  /** Marks everything up to a time as read, and nothing that came after the page was made. */
  async markRead(upTo: Date): Promise<void> {
    await query(sql`
      update notification set read_at = now()
       where member_id = ${viewingMember().id} and read_at is null and created_at <= ${upTo}`);
  }

  private async visiblePage<T>(
    rows: FactRow[],
    page: PageArgs,
    shape: (row: FactRow, actor: Member | null, subject: SubjectSummary) => T,
  ): Promise<Page<T>> {
    const { nodes, pageInfo } = pageOf(rows, page, (row) => [row.at, row.id]);
    const summaries = await this.subjects.summaries(
      nodes.map(({ subject_kind: kind, subject_id: id }) => ({ kind, id })),
    );
    const visible = nodes.flatMap((row) => {
      const subject = summaries.get(row.subject_id);
      return subject ? [shape(row, actorOf(row), subject)] : [];
    });
    return { nodes: visible, pageInfo };
  }
}

const actorOf = (row: FactRow): Member | null => (row.actor_id ? hydrate(Member, row, 'm') : null);
