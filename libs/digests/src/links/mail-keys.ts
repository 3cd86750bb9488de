import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { query } from '#platform';

/** How long a process may go on with the keys it knows, in milliseconds. */
const KNOWN_FOR = 10 * 60_000;

/** What signs links in mails. The database made the first key, so there is no setting to forget. */
@Injectable()
export class MailKeys {
  private known: { keys: Buffer[]; at: number } | undefined;

  /** The newest first: that one signs. In a unit of work. */
  async all(): Promise<readonly Buffer[]> {
    if (!this.known || performance.now() - this.known.at > KNOWN_FOR) {
      const rows = await query<{ key: Buffer }>(sql`select key from mail_key order by id desc`);
      this.known = { keys: rows.map(({ key }) => key), at: performance.now() };
    }
    return this.known.keys;
  }
}
