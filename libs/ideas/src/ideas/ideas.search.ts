import { defineSearchKinds, type SearchEntry } from '#search';
import { subjectOf, type Idea } from './idea.entity.js';

export const searchKinds = defineSearchKinds('idea');

export const ideaEntry = (idea: Idea): SearchEntry => ({
  subject: subjectOf(idea),
  kind: 'idea',
  groupId: idea.groupId,
  placeId: idea.id,
  authorId: idea.raisedBy,
  themeIds: idea.themeIds,
  language: idea.language,
  at: idea.createdAt,
  title: idea.sentence,
  words: idea.why,
});
