import type { NetworkContent, SubjectOffer } from '#activity';
import { load } from '#platform';
import type { Resource } from './resource.entity.js';
import { resourceById } from './resources.loaders.js';

/** Resources travel; the study’s are everywhere already. */
export const resourceOffer: SubjectOffer = {
  async content(ids) {
    const found = new Map<string, NetworkContent>();
    const resources = await Promise.all(ids.map((id) => load(resourceById, id)));
    for (const resource of resources) if (resource) found.set(resource.id, contentOf(resource));
    return found;
  },
};

const contentOf = (resource: Resource): NetworkContent => ({
  ownerId: resource.authorId === null ? null : (resource.ownerId ?? resource.authorId),
  groupId: null,
  forEverybody: true,
  title: resource.title,
  summary: resource.summary,
  words: resource.body ? [{ name: 'body', markdown: resource.body }] : [],
  kind: resource.kind,
  themeIds: resource.themeIds,
  settings: resource.settings,
  language: resource.language,
  licence: resource.licence,
  madeBy: resource.madeBy,
  involved: resource.involved,
  core: resource.core,
  adaptable: resource.adaptable,
  citation: resource.citation,
  links: resource.links,
  version: resource.version,
});
