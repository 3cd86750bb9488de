import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { Member, peoplePolicy, viewingMember, type RoleName } from '#people';
import {
  entities,
  ErrorCode,
  invalid,
  isDay,
  pageOf,
  query,
  rangeOf,
  type Page,
  type Problem,
} from '#platform';
import { AuditEntry, type AuditDetail } from './audit-entry.js';
import type { AuditTrailArgs } from './audit.inputs.js';

interface EntryRow {
  id: string;
  kind: string;
  at: Date;
  roles: RoleName[];
  reason: string;
  actor_id: string | null;
  subject_kind: string;
  subject_id: string;
  details: Record<string, unknown>;
}

/** Who did what, when, why and in which role. Admins read it; nobody changes it: the database grants no way to. */
@Injectable()
export class AuditTrail {
  /** Newest first. */
  async entries(args: AuditTrailArgs): Promise<Page<AuditEntry>> {
    this.authorize();
    const { limit, after } = rangeOf(args);
    const from = after
      ? sql`and (f.happened_at, f.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const rows = await query<EntryRow>(sql`
      select f.id, f.kind, f.happened_at as at, f.actor_roles as roles, f.reason, f.details, f.actor_id,
             f.subject_kind, f.subject_id
        from fact f
       where f.audited ${conditions(args)} ${from}
       order by f.happened_at desc, f.id desc limit ${limit}`);
    return pageOf(rows.map(entryFrom), args, ({ at, id }) => [at, id]);
  }

  /** What there is to filter by. */
  async kinds(): Promise<string[]> {
    this.authorize();
    const rows = await query<{ kind: string }>(
      sql`select distinct kind from fact where audited order by kind`,
    );
    return rows.map(({ kind }) => kind);
  }

  async actors(): Promise<Member[]> {
    this.authorize();
    return entities(
      Member,
      sql`select * from member
           where tenant_id = current_tenant() and id in (select actor_id from fact where audited)
           order by display_name, id`,
    );
  }

  private authorize(): void {
    viewingMember();
    peoplePolicy.authorize('audit.read', null);
  }
}

/** @throws AppError INVALID with BAD_DATE */
function conditions({ kind, actorId, from, to }: AuditTrailArgs): Sql {
  const problems = [...badDate('from', from), ...badDate('to', to)];
  if (problems.length > 0) throw invalid(problems);
  return join(
    [
      kind ? sql`and f.kind = ${kind.replaceAll('\0', '')}` : empty,
      actorId ? whoIs(actorId) : empty,
      from ? sql`and f.happened_at >= ${from}::date::timestamp at time zone 'Europe/London'` : empty,
      to ? sql`and f.happened_at < (${to}::date + 1)::timestamp at time zone 'Europe/London'` : empty,
    ],
    ' ',
  );
}

/** What is no id at all has done nothing. */
const whoIs = (actorId: string): Sql => (isUuid(actorId) ? sql`and f.actor_id = ${actorId}` : sql`and false`);

function badDate(field: string, day: string | null | undefined): Problem[] {
  if (!day || isDay(day)) return [];
  return [{ field, code: ErrorCode.BAD_DATE }];
}

function entryFrom(row: EntryRow): AuditEntry {
  const { id, kind, at, roles, reason, details } = row;
  return Object.assign(new AuditEntry(), {
    id,
    kind,
    at,
    roles,
    reason,
    actorId: row.actor_id,
    memberId: idOf('member', row),
    groupId: idOf('group', row),
    details: Object.entries(details).flatMap(detailsFrom),
  });
}

/** Whom or what it was about: what it was done to, or what else it names. */
function idOf(kind: 'member' | 'group', { subject_kind, subject_id, details }: EntryRow): string | null {
  const id = subject_kind === kind ? subject_id : details[`${kind}Id`];
  return isUuid(id) ? (id as string) : null;
}

/** Ids are told as whom and what they mean. */
function detailsFrom([name, value]: [string, unknown]): AuditDetail[] {
  if (value === null || value === '' || isUuid(value)) return [];
  if (Array.isArray(value)) return value.flatMap((one) => detailsFrom([name, one]));
  return [{ name, value: typeof value === 'object' ? JSON.stringify(value) : String(value) }];
}
