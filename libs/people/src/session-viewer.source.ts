import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import sql from 'sql-template-tag';
import { query, ViewerSource, type Language, type OperationContext } from '#platform';
import { hashOf } from './secret.js';
import type { PerspectiveName, RoleName, Viewer } from './viewer.js';

interface EnterRow {
  account_id: string;
  email: string;
  language: Language | null;
  network_coordinator: boolean;
  session_id: string;
  tenant_id: string | null;
  community_slug: string;
  member_id: string;
  display_name: string;
  perspective: PerspectiveName | null;
  on_break: boolean;
  accepted_rules: boolean;
  new_today: boolean;
  paused_until: Date | null;
  newcomer: boolean;
  roles: RoleName[];
  champion_of: string[];
  visible_groups: string[];
}

/** Finds the viewer with the SQL function `enter`, in the same trip as BEGIN. */
@Injectable()
export class SessionViewerSource extends ViewerSource {
  opening({ token, communitySlug }: OperationContext): string {
    const hash = token ? hashOf(token).toString('hex') : '';
    const slug = (communitySlug ?? '').replaceAll('\0', '');
    return `select * from enter('\\x${hash}', ${escapeLiteral(slug)})`;
  }

  isNewToday(viewer: unknown): boolean {
    return (viewer as Viewer).isNewToday;
  }

  async noteToday(who: unknown): Promise<void> {
    const { sessionId, member } = who as Viewer;
    await query(sql`update session set last_used_on = current_date where id = ${sessionId}`);
    if (member)
      await query(sql`
        update member set last_here_on = current_date where tenant_id = current_tenant() and id = ${member.id}`);
  }

  read(row: Record<string, unknown> | undefined, context: OperationContext): Viewer {
    const { language, address, userAgent, token } = context;
    const tokenHash = token ? hashOf(token) : null;
    if (!row)
      return {
        account: null,
        sessionId: null,
        isNewToday: false,
        community: null,
        member: null,
        language,
        address,
        userAgent,
        tokenHash,
      };
    const found = row as unknown as EnterRow;
    return {
      account: {
        id: found.account_id,
        email: found.email,
        language: found.language,
        networkCoordinator: found.network_coordinator,
      },
      sessionId: found.session_id,
      isNewToday: found.new_today,
      community: found.tenant_id ? { id: found.tenant_id, slug: found.community_slug } : null,
      member: found.tenant_id ? memberOf(found) : null,
      language,
      address,
      userAgent,
      tokenHash,
    };
  }
}

const memberOf = (row: EnterRow) => ({
  id: row.member_id,
  displayName: row.display_name,
  perspective: row.perspective,
  onBreak: row.on_break,
  acceptedRules: row.accepted_rules,
  pausedUntil: row.paused_until,
  newcomer: row.newcomer,
  roles: row.roles,
  championOf: row.champion_of,
  visibleGroups: row.visible_groups,
});
