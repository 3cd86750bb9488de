import sql from 'sql-template-tag';
import { Member } from '#people';
import { hydrate, query, type Batch } from '#platform';
import type { OwnWord } from './local-word.js';
import { UrgentHelp } from './urgent-help.entity.js';

/** What a community puts around every page. */
export interface Surroundings {
  words: OwnWord[];
  help: UrgentHelp[];
}

type Row = Record<string, unknown>;

/** Of the operation's community, in one trip: every page asks for both. */
export const surroundingsOf: Batch<Surroundings> = async (communityIds) => {
  const rows = await query<{ words: OwnWord[]; help: Row[] }>(sql`
    select (select coalesce(jsonb_agg(to_jsonb(w)), '[]') from local_word w) as words,
           (select coalesce(jsonb_agg(
                     to_jsonb(u) || jsonb_build_object('owner', m, 'stale',
                       m.left_at is not null or u.checked_on < current_date - 90)
                     order by u.position, u.id), '[]')
              from urgent_help u join member m on m.tenant_id = u.tenant_id and m.id = u.owner_id) as help`);
  const { words, help } = rows[0]!;
  return communityIds.map(() => ({ words, help: help.map(entryOf) }));
};

export const entryOf = (row: Row): UrgentHelp =>
  Object.assign(hydrate(UrgentHelp, row), {
    owner: hydrate(Member, row.owner as Row),
    stale: row.stale as boolean,
  });
