import { SubjectSummary, type SubjectKind } from '#activity';
import { viewer } from '#people';
import { load } from '#platform';
import type { NetworkItem } from './item.entity.js';
import { itemById } from './item.queries.js';

/** What a community has shared with all of them, for their members. Where it is from, it is what was shared. */
export const networkItemSubject: SubjectKind = {
  kind: 'network_item',
  async summaries(ids) {
    if (!viewer().member) return new Map();
    return new Map((await published(ids)).map((item) => [item.id, summaryOf(item)]));
  },
  async origins(ids) {
    return new Map(
      (await published(ids)).map(({ id, tenantId, community, subjectKind, subjectId }) => [
        id,
        { kind: subjectKind, id: subjectId, communityId: tenantId, communityName: community.name },
      ]),
    );
  },
};

async function published(ids: readonly string[]): Promise<NetworkItem[]> {
  const items = await Promise.all(ids.map((id) => load(itemById, id)));
  return items.filter((item) => item !== undefined);
}

const summaryOf = ({ id, title, language }: NetworkItem): SubjectSummary =>
  Object.assign(new SubjectSummary(), {
    kind: 'network_item',
    id,
    title,
    language,
    path: `/c/${viewer().community!.slug}/network/${id}`,
  });
