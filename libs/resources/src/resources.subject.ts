import type { SubjectKind, SubjectSummary } from '#activity';
import { viewer } from '#people';
import { load } from '#platform';
import { resourceCare } from './care/resource-care.js';
import type { Resource } from './resource.entity.js';
import { resourceOffer } from './resource.offer.js';
import { resourceById, versionById } from './resources.loaders.js';

export const resourceSubject: SubjectKind = {
  kind: 'resource',
  care: resourceCare,
  offer: resourceOffer,
  async summaries(ids) {
    const resources = await Promise.all(ids.map((id) => load(resourceById, id)));
    const found = resources.filter((resource) => resource !== undefined);
    return new Map(found.map((resource) => [resource.id, summaryOf(resource)]));
  },
};

/** An earlier version uses the files it came with: who may see it may have them. */
export const resourceVersionSubject: SubjectKind = {
  kind: 'resource-version',
  async summaries(ids) {
    const versions = await Promise.all(ids.map((id) => load(versionById, id)));
    const summaries = new Map<string, SubjectSummary>();
    for (const version of versions) {
      const resource = version && (await load(resourceById, version.resourceId));
      if (resource)
        summaries.set(version.id, { ...summaryOf(resource), kind: 'resource-version', id: version.id });
    }
    return summaries;
  },
};

const summaryOf = ({ id, title, language }: Resource): SubjectSummary => ({
  kind: 'resource',
  id,
  title,
  language,
  path: `/c/${viewer().community!.slug}/resources/${id}`,
});
