import type { NetworkContent, SubjectOffer } from '#activity';
import { groupIsForEverybody } from '#people';
import { excerptOf, load } from '#platform';
import { threadById } from './discussion.loaders.js';
import { PracticeChange } from './practice-change.js';
import type { Thread } from './thread.entity.js';

/** Of threads, practice changes travel. */
export const practiceChangeOffer: SubjectOffer = {
  async content(ids) {
    const found = new Map<string, NetworkContent>();
    await Promise.all(
      ids.map(async (id) => {
        const thread = await load(threadById, id);
        const content = thread && (await contentOf(thread));
        if (content) found.set(id, content);
      }),
    );
    return found;
  },
};

async function contentOf(thread: Thread): Promise<NetworkContent | null> {
  const change = thread.kind === 'practice_change' ? PracticeChange.from(thread) : null;
  if (!change) return null;
  return {
    ownerId: thread.authorId,
    groupId: thread.groupId,
    forEverybody: (await load(groupIsForEverybody, thread.groupId)) ?? false,
    title: thread.title,
    summary: excerptOf(change.changed),
    words: (['changed', 'why', 'involved', 'happened'] as const).map((name) => ({
      name,
      markdown: change[name],
    })),
    kind: thread.kind,
    themeIds: thread.themeIds,
    settings: [],
    language: thread.language,
    licence: null,
    madeBy: '',
    involved: '',
    core: '',
    adaptable: '',
    citation: null,
    links: [],
    version: 1,
  };
}
