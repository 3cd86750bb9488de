import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { validate as isUuid } from 'uuid';
import { notFound, query } from '#platform';
import { readDevice } from './device.js';
import { Session } from './session.node.js';
import { viewer, viewingAccount } from './viewer.js';

interface SessionRow {
  id: string;
  kind: 'browser' | 'token';
  device: string;
  created_at: Date;
  last_used_on: string;
}

/** Where somebody is signed in: seen and ended by nobody but them. */
@Injectable()
export class Sessions {
  async own(): Promise<Session[]> {
    const rows = await query<SessionRow>(sql`
      select id, kind, device, created_at, last_used_on::text from session
       where account_id = ${viewingAccount().id} and expires_at > now()
       order by id <> ${viewer().sessionId}, last_used_on desc, created_at desc`);
    return rows.map(sessionOf);
  }

  /** @throws AppError NOT_FOUND for anybody else’s */
  async end(id: string): Promise<Session[]> {
    const [ended] = isUuid(id)
      ? await query(
          sql`delete from session where id = ${id} and account_id = ${viewingAccount().id} returning id`,
        )
      : (viewingAccount(), []);
    if (!ended) throw notFound();
    return this.own();
  }

  async endOthers(): Promise<Session[]> {
    await query(sql`
      delete from session where account_id = ${viewingAccount().id} and id is distinct from ${viewer().sessionId}`);
    return this.own();
  }
}

const sessionOf = ({
  id,
  kind,
  device,
  created_at: createdAt,
  last_used_on: lastUsedOn,
}: SessionRow): Session =>
  Object.assign(new Session(), {
    id,
    ...readDevice(device),
    isToken: kind === 'token',
    createdAt,
    lastUsedOn,
    current: id === viewer().sessionId,
  });
