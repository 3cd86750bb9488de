import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { limit, networkOf, query, queryOne, readInput, sitePath, text } from '#platform';
import { hashOf, newSecret } from './secret.js';
import { viewer } from './viewer.js';

/** It needs no sign-in: enough for a ward behind one address, too few to fill the disk. */
const BY_NETWORK = { purpose: 'kept draft by network', most: 60, minutes: 15 };

interface KeptFields {
  path: string;
  fields: string;
}

/** What was typed when a session ran out, kept for whoever holds its secret until they have signed in again. */
@Injectable()
export class KeptDrafts {
  async keep(path: string, typed: string): Promise<string> {
    await limit(BY_NETWORK, networkOf(viewer().address));
    const { fields } = readInput({ fields: typed }, { fields: text(200_000) });
    const secret = newSecret();
    await query(sql`
      insert into kept_draft (id_hash, path, fields) values (${hashOf(secret)}, ${sitePath(path)}, ${fields})`);
    return secret;
  }

  async take(secret: string): Promise<KeptFields | null> {
    const draft = await queryOne<KeptFields>(sql`
      delete from kept_draft where id_hash = ${hashOf(secret)} and created_at > now() - interval '1 day'
      returning path, fields`);
    return draft ?? null;
  }
}
