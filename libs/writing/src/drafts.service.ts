import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { viewingMember } from '#people';
import { entities, newId, query, readInput, sitePath } from '#platform';
import { Draft } from './draft.entity.js';
import { draftFields } from './draft-fields.js';
import type { SaveDraftInput } from './writing.inputs.js';

/** For each member; the oldest go. */
const MOST = 50;

/** What a member is writing. Its id is theirs alone: the same id from another member is another draft. */
@Injectable()
export class Drafts {
  /** What is typed now takes the place of what was typed before. */
  async save(input: SaveDraftInput): Promise<Draft> {
    const { id: memberId } = viewingMember();
    const { id, fields } = readInput(
      { id: input.id, fields: input.fields },
      { id: newId, fields: draftFields },
    );
    const [draft] = await entities(
      Draft,
      sql`insert into draft (member_id, id, place, fields) values (${memberId}, ${id}, ${sitePath(input.place)}, ${fields})
          on conflict (tenant_id, member_id, id) do update
            set place = excluded.place, fields = excluded.fields, saved_at = now()
          returning *`,
    );
    await query(sql`
      delete from draft
       where tenant_id = current_tenant() and member_id = ${memberId} and id in (
         select id from draft where tenant_id = current_tenant() and member_id = ${memberId}
          order by saved_at desc, id desc offset ${MOST})`);
    return draft!;
  }

  /** @returns whether there was one */
  async discard(id: string): Promise<boolean> {
    const { id: memberId } = viewingMember();
    if (!isUuid(id)) return false;
    const gone = await query(sql`
      delete from draft where tenant_id = current_tenant() and member_id = ${memberId} and id = ${id} returning id`);
    return gone.length > 0;
  }

  /** Newest first. */
  all(): Promise<Draft[]> {
    return entities(
      Draft,
      sql`select * from draft where tenant_id = current_tenant() and member_id = ${viewingMember().id}
           order by saved_at desc, id desc`,
    );
  }

  /** Those of one form, newest first. */
  at(place: string): Promise<Draft[]> {
    return entities(
      Draft,
      sql`select * from draft where tenant_id = current_tenant() and member_id = ${viewingMember().id}
             and place = ${sitePath(place)}
           order by saved_at desc, id desc`,
    );
  }
}
