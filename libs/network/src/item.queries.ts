import { validate as isUuid } from 'uuid';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { entities, inOrder, pageOf, query, rangeOf, type Batch, type Page } from '#platform';
import { NetworkItem } from './item.entity.js';
import type { NetworkLibraryArgs } from './library.inputs.js';

/** All but what is for search alone. */
const COLUMNS = raw(
  [
    'tenant_id, id, subject_kind, subject_id, published_at, community_en, community_cy, shows_owner, title, summary',
    'words, kind, themes_en, themes_cy, settings, language, licence, made_by, involved, core, adaptable, citation',
    'links, file_ids, version',
  ].join(', '),
);

/** What is published, of every community: the one statement that reads others’ items, through the policy `network`. */
const publishedItems = (tail: Sql): Promise<NetworkItem[]> =>
  entities(NetworkItem, sql`select ${COLUMNS} from network_item i where i.published ${tail}`);

export const itemById: Batch<NetworkItem> = async (ids) =>
  inOrder(
    ids,
    await publishedItems(sql`and i.id = any(${ids.filter((id) => isUuid(id))}::uuid[])`),
    ({ id }) => id,
  );

/** What is published of a practice; the key is its community’s and its own id. */
export const itemOfPractice: Batch<NetworkItem> = async (keys) => {
  const pairs = keys.map((key) => key.split(' ') as [string, string]);
  return inOrder(
    keys,
    await publishedItems(sql`
      and (i.tenant_id, i.subject_id) in (
        select * from unnest(${pairs.map(([source]) => source)}::uuid[], ${pairs.map(([, id]) => id)}::uuid[]))`),
    ({ tenantId, subjectId }) => `${tenantId} ${subjectId}`,
  );
};

/** Newest first. */
export async function libraryPage(args: NetworkLibraryArgs & { words: string }): Promise<Page<NetworkItem>> {
  const { limit, after } = rangeOf(args);
  const { words, theme, kind, setting, language, communityId } = args;
  if (communityId && !isUuid(communityId)) return pageOf<NetworkItem>([], args, keyOf);
  const items = await publishedItems(sql`
    ${words ? sql`and i.id in (select network_matches(${words}))` : empty}
    ${theme ? sql`and (${theme} = any(i.themes_en) or ${theme} = any(i.themes_cy))` : empty}
    ${kind ? sql`and i.kind = ${kind}` : empty}
    ${setting ? sql`and ${setting} = any(i.settings)` : empty}
    ${language ? sql`and i.language = ${language}` : empty}
    ${communityId ? sql`and i.tenant_id = ${communityId}` : empty}
    ${after ? sql`and (i.published_at, i.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : empty}
    order by i.published_at desc, i.id desc limit ${limit}`);
  return pageOf(items, args, keyOf);
}

/** What one can choose by: all that stands on something that is published. */
export async function choicesInLibrary(): Promise<
  Record<'kinds' | 'settings' | 'themesEn' | 'themesCy', string[]>
> {
  const rows = await query<{
    kind: string;
    settings: string[];
    themes_en: string[];
    themes_cy: string[];
  }>(sql`
    select distinct kind, settings, themes_en, themes_cy from network_item i where i.published`);
  const all = (pick: (row: (typeof rows)[number]) => string[]) => [...new Set(rows.flatMap(pick))].sort();
  return {
    kinds: all(({ kind }) => [kind]),
    settings: all(({ settings }) => settings),
    themesEn: all(({ themes_en: names }) => names),
    themesCy: all(({ themes_cy: names }) => names),
  };
}

/** The communities that share something, by name. */
export const communitiesInLibrary = () =>
  query<{ id: string; nameEn: string; nameCy: string }>(sql`
    select distinct on (i.tenant_id) i.tenant_id as id, i.community_en as "nameEn", i.community_cy as "nameCy"
      from network_item i where i.published order by i.tenant_id, i.published_at desc`);

const keyOf = ({ publishedAt, id }: NetworkItem): [Date, string] => [publishedAt, id];
