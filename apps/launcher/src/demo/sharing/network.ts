import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { excerptOf, plainTextOf } from '#platform';
import { known } from '../cast.js';
import type { DemoOffer } from '../content/sharing.js';
import type { Conversation } from '../conversations.js';
import { idMadeAt } from '../ids.js';
import { insert, type Row } from '../insert.js';
import { daysBefore } from '../when.js';
import type { Setting, Shelved } from './library.js';

/** Something that can travel, by the key or the title that content calls it by. */
export interface Travelling {
  tenantId: string;
  kind: 'resource' | 'thread';
  id: string;
  key: string;
}

interface Offered extends Travelling {
  ownerId: string;
  offer: DemoOffer;
  /** As others read it. */
  words: Row;
  searched: string;
  fileIds: string[];
  themeIds: string[];
}

/** What a community offers to all, and what of it they can read. @returns everything that could travel */
export async function offerWhatTravels(
  client: ClientBase,
  setting: Setting,
  shelved: readonly Shelved[],
  conversations: readonly Conversation[],
): Promise<Travelling[]> {
  const { content, tenantId } = setting;
  const offered = [
    ...shelved.flatMap((one) => ofResource(one, tenantId)),
    ...content.offeredChanges.map(({ title, offer }) => ofChange(title, offer, conversations, tenantId)),
  ];
  const approved = offered.filter(({ offer }) => offer.approved);
  await insert(
    client,
    'network_offer',
    offered.map((one) => offerRow(one, setting)),
  );
  for (const one of approved) await publish(client, one, setting);
  const resources = shelved.map(({ id, content: { key } }) => ({
    tenantId,
    kind: 'resource' as const,
    id,
    key,
  }));
  return [...resources, ...offered.filter(({ kind }) => kind === 'thread')];
}

function ofResource({ id, authorId, content, fileIds, themeIds }: Shelved, tenantId: string): Offered[] {
  const { network: offer, key, title, summary, body = '', madeBy = '', involved = '', core = '' } = content;
  if (!offer) return [];
  const words = {
    title,
    summary,
    words: body ? [{ name: 'body', markdown: body }] : [],
    kind: content.kind,
    settings: content.settings ?? [],
    language: content.language,
    licence: content.licence ?? 'use_and_change',
    made_by: madeBy,
    involved,
    core,
    adaptable: content.adaptable ?? '',
    links: content.links ?? [],
    version: 1 + (content.versions?.length ?? 0),
  };
  const searched = [summary, plainTextOf(body), madeBy, involved, core].join('\n');
  return [
    { tenantId, kind: 'resource', id, key, ownerId: authorId, offer, words, searched, fileIds, themeIds },
  ];
}

function ofChange(
  title: string,
  offer: DemoOffer,
  conversations: readonly Conversation[],
  tenantId: string,
): Offered {
  const found = conversations.find(({ content }) => content.title === title);
  const change = found?.content.practiceChange;
  if (!found || !change) throw new Error(`The demo’s content has no practice change “${title}”`);
  const { id, author, content, themeIds } = found;
  const parts = (['changed', 'why', 'involved', 'happened'] as const).map((name) => ({
    name,
    markdown: change[name],
  }));
  const words = {
    title,
    summary: excerptOf(change.changed),
    words: parts,
    kind: 'practice_change',
    settings: [],
    language: content.language,
    licence: null,
    made_by: '',
    involved: '',
    core: '',
    adaptable: '',
    links: [],
    version: 1,
  };
  const searched = parts.map(({ markdown }) => plainTextOf(markdown)).join('\n');
  return {
    tenantId,
    kind: 'thread',
    id,
    key: title,
    ownerId: author.id,
    offer,
    words,
    searched,
    fileIds: [],
    themeIds,
  };
}

function offerRow({ kind, id, ownerId, offer }: Offered, { cast, now }: Setting): Row {
  const { approved } = offer;
  const offeredAt = daysBefore(now, offer.daysAgo);
  return {
    id: idMadeAt(offeredAt),
    subject_kind: kind,
    subject_id: id,
    offered_by: ownerId,
    offered_at: offeredAt,
    shows_owner: offer.showsOwner ?? false,
    approved_by: approved ? known(cast, approved.by).id : null,
    approved_at: approved ? daysBefore(now, approved.daysAgo) : null,
  };
}

async function publish(client: ClientBase, one: Offered, { content, now }: Setting): Promise<void> {
  const { rows: themes } = await client.query<{ name_en: string; name_cy: string }>(
    'select name_en, name_cy from theme where tenant_id = current_tenant() and id = any($1) order by position',
    [one.themeIds],
  );
  await insert(client, 'network_item', [
    {
      ...one.words,
      id: randomUUID(),
      subject_kind: one.kind,
      subject_id: one.id,
      published: true,
      published_at: daysBefore(now, one.offer.approved!.daysAgo),
      community_en: content.name.en,
      community_cy: content.name.cy,
      owner_id: one.ownerId,
      shows_owner: one.offer.showsOwner ?? false,
      themes_en: themes.map(({ name_en }) => name_en),
      themes_cy: themes.map(({ name_cy }) => name_cy),
      file_ids: one.fileIds,
      vector: '',
    },
  ]);
  await client.query(
    `update network_item set vector = network_vector(title, $2, language)
      where tenant_id = current_tenant() and subject_id = $1`,
    [one.id, one.searched],
  );
  await client.query(
    `update file_use set network_visible = true
      where tenant_id = current_tenant() and subject_kind = $1 and subject_id = $2`,
    [one.kind, one.id],
  );
}
