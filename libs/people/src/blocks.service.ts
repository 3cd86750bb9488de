import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { validate as isUuid } from 'uuid';
import { entities, forbidden, load, notFound, query } from '#platform';
import { Member } from './member.entity.js';
import { memberById } from './people.loaders.js';
import { viewingMember } from './viewer.js';

/** Whom somebody doesn't want to hear from. Known to nobody but themselves, the blocked included. */
@Injectable()
export class Blocks {
  async block(memberId: string): Promise<Member> {
    const member = await somebody(memberId);
    if (member.id === viewingMember().id) throw forbidden();
    await query(sql`
      insert into member_block (member_id, blocked_id) values (${viewingMember().id}, ${member.id})
      on conflict do nothing`);
    return member;
  }

  async unblock(memberId: string): Promise<Member> {
    const member = await somebody(memberId);
    await query(
      sql`delete from member_block where member_id = ${viewingMember().id} and blocked_id = ${member.id}`,
    );
    return member;
  }

  /** By name. */
  own(): Promise<Member[]> {
    return entities(
      Member,
      sql`select m.* from member_block b join member m on m.tenant_id = b.tenant_id and m.id = b.blocked_id
           where m.tenant_id = current_tenant() and b.member_id = ${viewingMember().id}
           order by m.display_name, m.id`,
    );
  }
}

/** Here or gone: what they wrote stays. @throws AppError NOT_FOUND */
async function somebody(id: string): Promise<Member> {
  viewingMember();
  const member = isUuid(id) ? await load(memberById, id.toLowerCase()) : undefined;
  if (!member) throw notFound();
  return member;
}
