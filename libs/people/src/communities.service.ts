import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { entities, load, notFound, pageOf, rangeOf, type Page, type PageArgs } from '#platform';
import { Community } from './community.entity.js';
import { Member } from './member.entity.js';
import { memberById } from './people.loaders.js';
import { viewer, viewingAccount, viewingMember } from './viewer.js';

@Injectable()
export class Communities {
  /** Those the viewer's account belongs to; row-level security shows no others. */
  async own(): Promise<Community[]> {
    viewingAccount();
    return entities(Community, sql`select * from community order by name_en`);
  }

  /** The community this operation is in. @throws AppError NOT_FOUND for any other */
  async visibleTo(slug: string): Promise<Community> {
    viewingMember();
    const [community] = await entities(
      Community,
      sql`
      select * from community where id = ${viewer().community!.id} and slug = ${slug.replaceAll('\0', '')}`,
    );
    if (!community) throw notFound();
    return community;
  }

  async members(page: PageArgs): Promise<Page<Member>> {
    viewingMember();
    const { limit, after } = rangeOf(page);
    const from = after ? sql`and (joined_at, id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
    const members = await entities(
      Member,
      sql`
      select * from member where tenant_id = current_tenant() and left_at is null and suspended_at is null ${from} order by joined_at, id limit ${limit}`,
    );
    return pageOf(members, page, (member) => [member.joinedAt, member.id]);
  }

  /** Somebody who is here now. @throws AppError NOT_FOUND */
  async member(id: string): Promise<Member> {
    viewingMember();
    const member = isUuid(id) ? await load(memberById, id.toLowerCase()) : undefined;
    if (!member || member.former) throw notFound();
    return member;
  }
}

/**
 * An operation sees the inside of one community. Of the viewer's others it knows name and address.
 * @throws AppError NOT_FOUND for any other community than the operation's
 */
export function hereIn(community: Community): void {
  if (community.id !== viewer().community?.id) throw notFound();
}
