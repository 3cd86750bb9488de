import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import { ViewerSource, type Language, type OperationContext } from '#platform';
import { hashOf } from './secret.js';
import type { RoleName, Viewer } from './viewer.js';

interface EnterRow {
  account_id: string;
  email: string;
  language: Language | null;
  tenant_id: string | null;
  community_slug: string;
  member_id: string;
  display_name: string;
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

  read(row: Record<string, unknown> | undefined, context: OperationContext): Viewer {
    const { language, address, token } = context;
    const tokenHash = token ? hashOf(token) : null;
    if (!row) return { account: null, community: null, member: null, language, address, tokenHash };
    const found = row as unknown as EnterRow;
    return {
      account: { id: found.account_id, email: found.email, language: found.language },
      community: found.tenant_id ? { id: found.tenant_id, slug: found.community_slug } : null,
      member: found.tenant_id ? memberOf(found) : null,
      language,
      address,
      tokenHash,
    };
  }
}

const memberOf = (row: EnterRow) => ({
  id: row.member_id,
  displayName: row.display_name,
  roles: row.roles,
  championOf: row.champion_of,
  visibleGroups: row.visible_groups,
});
