import sql from 'sql-template-tag';
import type { NetworkContent } from '#activity';
import { filesOf } from '#files';
import { themesByIds } from '#people';
import { load, plainTextOf, query } from '#platform';
import type { NetworkOffer } from './offer.entity.js';

/** Writes down what others read from now on: all of it, and nothing but this. Published again, it keeps its id. */
export async function publish(offer: NetworkOffer, content: NetworkContent): Promise<void> {
  const themes = (await Promise.all(content.themeIds.map((id) => load(themesByIds, id)))).filter(
    (theme) => theme !== undefined,
  );
  const files = (await load(filesOf, offer.subjectId)) ?? [];
  await query(sql`
    insert into network_item as i (
      subject_kind, subject_id, owner_id, shows_owner, community_en, community_cy, title, summary, words, kind,
      themes_en, themes_cy, settings, language, licence, made_by, involved, core, adaptable, citation, links, file_ids,
      version, vector)
    select ${offer.subjectKind}, ${offer.subjectId}::uuid, ${offer.offeredBy}::uuid, ${offer.showsOwner}, c.name_en, c.name_cy,
           ${content.title}, ${content.summary}, ${JSON.stringify(content.words)}::jsonb, ${content.kind},
           ${themes.map(({ nameEn }) => nameEn)}::text[], ${themes.map(({ nameCy }) => nameCy)}::text[],
           ${content.settings}::text[], ${content.language}, ${content.licence}, ${content.madeBy}, ${content.involved},
           ${content.core}, ${content.adaptable}, ${content.citation}, ${JSON.stringify(content.links)}::jsonb,
           ${files.map(({ id }) => id)}::uuid[], ${content.version}::int,
           network_vector(${content.title}, ${searchedIn(content)}, ${content.language})
      from community c where c.id = current_tenant()
    on conflict (tenant_id, subject_id) do update
      set published = true, published_at = now(), owner_id = excluded.owner_id, shows_owner = excluded.shows_owner,
          community_en = excluded.community_en, community_cy = excluded.community_cy, title = excluded.title,
          summary = excluded.summary, words = excluded.words, kind = excluded.kind, themes_en = excluded.themes_en,
          themes_cy = excluded.themes_cy, settings = excluded.settings, language = excluded.language,
          licence = excluded.licence, made_by = excluded.made_by, involved = excluded.involved, core = excluded.core,
          adaptable = excluded.adaptable, citation = excluded.citation, links = excluded.links,
          file_ids = excluded.file_ids, version = excluded.version, vector = excluded.vector`);
}

const searchedIn = ({ summary, words, madeBy, involved, core, adaptable }: NetworkContent): string =>
  [summary, ...words.map(({ markdown }) => plainTextOf(markdown)), madeBy, involved, core, adaptable].join(
    '\n',
  );
