import { defineSearchKinds, type SearchEntry } from '#search';
import { subjectOf, wordsOf, type Resource } from './resource.entity.js';

/** One kind for all resources: which it is, the library asks. */
export const searchKinds = defineSearchKinds('resource');

export const resourceEntry = (resource: Resource): SearchEntry => {
  const { title, ...words } = wordsOf(resource);
  const labels = resource.links.map(({ label }) => label);
  return {
    subject: subjectOf(resource),
    kind: 'resource',
    groupId: null,
    placeId: resource.id,
    authorId: resource.authorId,
    themeIds: resource.themeIds,
    language: resource.language,
    at: resource.createdAt,
    title,
    words: [...Object.values(words), ...labels].filter(Boolean).join('\n\n'),
  };
};
