import { v7 as uuid } from 'uuid';
import sql from 'sql-template-tag';
import type { OpeningGift } from '#people';
import { insertIfNew, languages, query, type Language } from '#platform';
import { searchIndex } from '#search';
import { Resource } from '../resource.entity.js';
import { keepVersion, putOnShelves } from '../resource.queries.js';
import { resourceEntry } from '../resources.search.js';
import { findings, type Finding } from './findings.js';

/** By which a community is known to have them: each finding in each language. */
export const findingKeys = findings.flatMap(({ key }) => languages.map((language) => keyOf(key, language)));

/** The study’s findings, for a community that opens. */
export const findingsGift: OpeningGift = { give: giveFindings };

/** Gives the current community what it lacks of them. What it has, or has withdrawn, stays as it is. */
export async function giveFindings(): Promise<void> {
  const themes = await query<{ position: number; id: string }>(sql`
    select distinct on (s.position) s.position, t.id from study_themes() s
      join theme t on t.tenant_id = current_tenant() and t.name_en = s.name_en order by s.position, t.id`);
  // They were there from the start, whenever they were given: newer things stand before them.
  const [community] = await query<{ created_at: Date }>(
    sql`select created_at from community where id = current_tenant()`,
  );
  const publishedAt = community!.created_at;
  for (const finding of findings) {
    const familyId = uuid();
    const themeIds = themes.filter(({ position }) => finding.themes.includes(position)).map(({ id }) => id);
    for (const language of languages) await give(finding, language, { familyId, themeIds, publishedAt });
  }
}

async function give(
  { key, settings, links, words }: Finding,
  language: Language,
  place: Pick<Resource, 'familyId' | 'themeIds' | 'publishedAt'>,
): Promise<void> {
  const { title, summary, body, citation } = words[language];
  const resource = await insertIfNew(Resource, {
    id: uuid(),
    finding: keyOf(key, language),
    kind: 'evidence',
    title,
    summary,
    text: body,
    citation,
    links: JSON.stringify(links) as never,
    settings,
    language,
    licence: 'use_as_is',
    ...place,
  });
  if (!resource) return;
  await keepVersion(resource, { id: uuid(), fileIds: [], authorId: null });
  await putOnShelves(resource);
  await searchIndex.put(resourceEntry(resource));
}

function keyOf(key: string, language: Language): string {
  return `${key}-${language}`;
}
