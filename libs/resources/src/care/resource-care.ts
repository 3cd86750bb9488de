import { v7 as uuid, validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import type { SubjectCare, SubjectUnderCare } from '#activity';
import { hydrate, notFound, query, readInput, redacted, translator } from '#platform';
import { searchIndex } from '#search';
import { most, readers } from '../resource-form.js';
import { readLinks } from '../links.js';
import {
  Resource,
  subjectOf,
  wordNames,
  wordsOf,
  type ResourceLink,
  type WordName,
} from '../resource.entity.js';
import { keepVersion } from '../resource.queries.js';
import { resourceEntry } from '../resources.search.js';

interface Kept {
  resource: Resource;
  away: SubjectUnderCare['away'];
  slug: string;
  fileIds: string[];
}

/** All that is written in it; its links are lines, each an address and its label. */
type Words = Record<WordName | 'links', string>;

const names = [...wordNames, 'links'] as const;

/** Not Markdown: read as they are written. */
const plain: readonly string[] = ['title', 'summary', 'madeBy', 'involved', 'citation', 'links'];

/** What the study wrote is nobody’s here to answer for: it can’t be reported, and has no care. */
export const resourceCare: SubjectCare = {
  async underCare(ids) {
    const kept = await resourcesUnderCare(ids);
    return new Map(kept.map((one) => [one.resource.id, described(one)]));
  },

  /** What its author has taken back stays so, whatever is decided of it. */
  async conceal(id, how) {
    const { away } = await held(id);
    if (away !== 'withdrawn') await query(sql`select resource_away(${id}, ${how})`);
    await searchIndex.forget(id);
  },

  async reveal(id) {
    const { resource, away } = await held(id);
    if (away === null || away === 'withdrawn') return;
    await query(sql`select resource_away(${id}, null)`);
    await searchIndex.put(resourceEntry(resource));
  },

  async redact(id, passages) {
    const kept = await held(id);
    const words = allWordsOf(kept.resource);
    const texts = names.map((name) => ({
      text: words[name],
      markdown: !plain.includes(name),
      most: { ...most, links: Infinity }[name],
    }));
    const after = redacted(texts, passages, translator(kept.resource.language)('care.takenOut'));
    const now = Object.fromEntries(names.map((name, index) => [name, after[index]!])) as Words;
    await say(
      kept,
      now,
      kept.resource.links.flatMap((link) => stillThere(link, now.links)),
    );
  },

  async rewrite(id, given) {
    const kept = await held(id);
    const before = allWordsOf(kept.resource);
    const words = Object.fromEntries(names.map((name) => [name, given[name] ?? before[name]])) as Words;
    const links = readLinks(linesOf(words.links).map(asTyped));
    const read = readInput(words, { ...readers, links: () => links });
    await say(kept, read, read.links);
  },
};

const allWordsOf = (resource: Resource): Words => ({
  ...wordsOf(resource),
  links: resource.links.map(({ url, label }) => `${url} ${label}`).join('\n'),
});

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const asTyped = (line: string) => {
  const [url = '', ...label] = line.trim().split(/\s+/);
  return { url, label: label.join(' ') };
};

/** A link of whose address something was taken out leads nowhere. */
const stillThere = ({ url }: ResourceLink, lines: string): ResourceLink[] => {
  const line = linesOf(lines).find((one) => one.startsWith(`${url} `));
  return line ? [{ url, label: line.slice(url.length + 1) }] : [];
};

/** Earlier versions go out of sight; what it says now is the first of those that are left. */
async function say(
  { resource, away, fileIds }: Kept,
  { body, title, summary, madeBy, involved, core, adaptable, citation }: Record<WordName, string>,
  links: ResourceLink[],
): Promise<void> {
  await query(sql`
    select rewrite_resource(${resource.id}, ${title}, ${summary}, ${body || null}, ${madeBy}, ${involved}, ${core},
                            ${adaptable}, ${citation || null}, ${JSON.stringify(links)}::jsonb)`);
  const texts = { title, summary, madeBy, involved, core, adaptable };
  Object.assign(resource, { ...texts, links, text: body || null, citation: citation || null });
  await keepVersion(resource, { id: uuid(), correction: true, fileIds, authorId: resource.authorId });
  if (away === null) await searchIndex.put(resourceEntry(resource));
}

/** While it is decided, nobody can change it. @throws AppError NOT_FOUND */
async function held(id: string): Promise<Kept> {
  if (isUuid(id)) await query(sql`select from resource where id = ${id} for update`);
  const [kept] = await resourcesUnderCare([id]);
  if (!kept) throw notFound();
  return kept;
}

async function resourcesUnderCare(ids: readonly string[]): Promise<Kept[]> {
  const rows = await query<
    Record<string, unknown> & { away: Kept['away']; slug: string; file_ids: string[] }
  >(sql`
    select r.*, c.slug, array(select u.file_id from file_use u
                               where u.tenant_id = r.tenant_id and u.subject_kind = 'resource' and u.subject_id = r.id
                               order by u.position) as file_ids
      from resources_under_care(${ids.filter((id) => isUuid(id))}::uuid[]) r
      join community c on c.id = current_tenant()
     where r.author_id is not null`);
  return rows.map((row) => ({
    resource: hydrate(Resource, row),
    away: row.away,
    slug: row.slug,
    fileIds: row.file_ids,
  }));
}

const described = ({ resource, away, slug }: Kept): SubjectUnderCare => ({
  summary: {
    ...subjectOf(resource),
    title: resource.title,
    language: resource.language,
    path: `/c/${slug}/resources/${resource.id}`,
  },
  authorId: resource.authorId!,
  groupId: null,
  createdAt: resource.createdAt,
  editedAt: resource.editedAt,
  away,
  words: Object.entries(allWordsOf(resource))
    .filter(([, text]) => text !== '')
    .map(([name, text]) => ({ name, text })),
});
