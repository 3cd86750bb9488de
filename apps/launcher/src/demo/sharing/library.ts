import type { ClientBase } from 'pg';
import { plainTextOf } from '#platform';
import { known, type Cast } from '../cast.js';
import type { DemoCommunity } from '../content/content.js';
import type { DemoResource } from '../content/sharing.js';
import { idMadeAt } from '../ids.js';
import { insert, type Row } from '../insert.js';
import { dayOf, daysBefore, latest } from '../when.js';
import { keepFiles, type FilesFolder } from './files.js';

export interface Setting {
  content: DemoCommunity;
  tenantId: string;
  cast: Cast;
  themeIds: readonly string[];
  now: Date;
  filesFolder: FilesFolder;
}

/** A resource as it is in the database. */
export interface Shelved {
  id: string;
  authorId: string;
  content: DemoResource;
  fileIds: string[];
  themeIds: string[];
  sharedAt: Date;
  publishedAt: Date;
}

/** What people of a community have put into its library. */
export async function shelve(client: ClientBase, setting: Setting): Promise<Shelved[]> {
  const { content, tenantId, cast, themeIds, now, filesFolder } = setting;
  const shelved: Shelved[] = [];
  for (const resource of content.resources) {
    const { id: authorId } = known(cast, resource.by);
    const sharedAt = daysBefore(now, resource.daysAgo);
    const sender = { tenantId, memberId: authorId, at: sharedAt };
    shelved.push({
      id: idMadeAt(sharedAt),
      authorId,
      content: resource,
      fileIds: await keepFiles(client, filesFolder, resource.files ?? [], sender),
      themeIds: resource.themes.map((theme) => themeIds[theme - 1]!),
      sharedAt,
      publishedAt: daysBefore(now, resource.versions?.at(-1)?.daysAgo ?? resource.daysAgo),
    });
  }
  await insert(
    client,
    'resource',
    shelved.map((one) => resourceRow(one, shelved, tenantId, now)),
  );
  await insert(client, 'resource_shelf', shelved.flatMap(shelfRows));
  await insert(
    client,
    'resource_version',
    shelved.flatMap((one) => versionRows(one, now)),
  );
  await insert(client, 'file_use', shelved.flatMap(useRows));
  await insert(
    client,
    'follow',
    shelved.flatMap((one) => followRows(one, cast)),
  );
  await insert(
    client,
    'fact',
    shelved.flatMap((one) => factRows(one, now)),
  );
  await insert(client, 'search_entry', shelved.map(searchRow));
  return shelved;
}

function resourceRow(one: Shelved, all: readonly Shelved[], tenantId: string, now: Date): Row {
  const { content, sharedAt, publishedAt } = one;
  const family = all.find((other) => other.content.key === content.sameAs) ?? one;
  const origin = all.find((other) => other.content.key === content.madeFrom);
  const reviewOn = content.reviewInDays === undefined ? null : dayOf(daysBefore(now, -content.reviewInDays));
  return {
    id: one.id,
    author_id: one.authorId,
    owner_id: one.authorId,
    kind: content.kind,
    title: content.title,
    summary: content.summary,
    body: content.body ?? null,
    links: content.links ?? [],
    theme_ids: one.themeIds,
    settings: content.settings ?? [],
    audience: content.audience ?? [],
    language: content.language,
    format: content.format ?? 'standard',
    family_id: family.id,
    licence: content.licence ?? 'use_and_change',
    made_by: content.madeBy ?? '',
    involved: content.involved ?? '',
    core: content.core ?? '',
    adaptable: content.adaptable ?? '',
    review_on: reviewOn,
    // The worker reminds whoever looks after it, where the day is still to come.
    remind_on: (content.reviewInDays ?? -1) >= 0 ? reviewOn : null,
    version: 1 + (content.versions?.length ?? 0),
    adapted_from_tenant: origin ? tenantId : null,
    adapted_from_id: origin?.id ?? null,
    adapted_from_title: origin?.content.title ?? null,
    blank_confirmed_at: content.kind === 'template' ? sharedAt : null,
    created_at: sharedAt,
    published_at: publishedAt,
  };
}

const shelfRows = ({ id, themeIds, content, publishedAt }: Shelved): Row[] =>
  [...themeIds, ...(content.settings ?? [])].map((shelf) => ({
    shelf,
    published_at: publishedAt,
    resource_id: id,
  }));

function versionRows({ id, authorId, content, fileIds, sharedAt }: Shelved, now: Date): Row[] {
  const {
    title,
    summary,
    body = '',
    madeBy = '',
    involved = '',
    core = '',
    adaptable = '',
    links = [],
  } = content;
  const words = { title, summary, body, madeBy, involved, core, adaptable, citation: '', links };
  const moments = [
    { at: sharedAt, note: '' },
    ...(content.versions ?? []).map(({ note, daysAgo }) => ({ at: daysBefore(now, daysAgo), note })),
  ];
  return moments.map(({ at, note }, index) => ({
    id: idMadeAt(at),
    resource_id: id,
    number: index + 1,
    note,
    content: words,
    file_ids: fileIds,
    author_id: authorId,
    at,
    correction: false,
    concealed: false,
  }));
}

const useRows = ({ id, fileIds }: Shelved): Row[] =>
  fileIds.map((fileId, index) => ({
    subject_kind: 'resource',
    subject_id: id,
    file_id: fileId,
    position: index + 1,
    network_visible: false,
  }));

const followRows = ({ id, content, sharedAt }: Shelved, cast: Cast): Row[] =>
  [content.by, ...(content.followers ?? [])].map((name) => {
    const { id: memberId, joinedAt } = known(cast, name);
    return {
      member_id: memberId,
      subject_kind: 'resource',
      subject_id: id,
      followed_at: latest([sharedAt, joinedAt]),
    };
  });

function factRows({ id, authorId, content, sharedAt }: Shelved, now: Date): Row[] {
  const fact = (kind: string, at: Date, placeIds: string[]): Row => ({
    id: idMadeAt(at),
    kind,
    actor_id: authorId,
    subject_kind: 'resource',
    subject_id: id,
    place_ids: placeIds,
    happened_at: at,
    dispatched_at: at,
  });
  const versions = content.versions ?? [];
  return [
    fact('resource.shared', sharedAt, []),
    ...versions.map(({ daysAgo }) => fact('resource.version', daysBefore(now, daysAgo), [id])),
  ];
}

const searchRow = ({ id, authorId, content, themeIds, sharedAt }: Shelved): Row => ({
  subject_kind: 'resource',
  subject_id: id,
  kind: 'resource',
  place_id: id,
  author_id: authorId,
  theme_ids: themeIds,
  language: content.language,
  at: sharedAt,
  title: content.title,
  words: plainTextOf(
    [content.summary, content.body, content.madeBy, content.core].filter(Boolean).join('\n\n'),
  ),
  // Made from the other columns, by the database.
  vector: '',
});
