import type {
  DigestCommunity,
  DigestContributor,
  DigestItemDraft,
  DigestSectionDraft,
  DigestWindow,
  DigestWords,
} from '#activity';
import { excerptOf } from '#platform';
import { choose, type Choice, type Line } from './digest-choice.js';
import {
  latestReplies,
  newsIn,
  waitingIn,
  wordsOfThreads,
  type LatestReply,
  type ThreadNews,
  type ThreadWords,
} from './digest-news.queries.js';

const MOST_ITEMS = 10;
const DAY = 86_400_000;

/** What digests say of discussions and practice changes: four statements for any number of readers. */
export const discussionDigest: DigestContributor = {
  async contribute(readers, window, community) {
    const news = await newsIn(union(readers.map((reader) => reader.visibleGroups)), window);
    const lookedAfter = union(readers.map((reader) => reader.championOf));
    const waiting = lookedAfter.length > 0 ? await waitingIn(lookedAfter, window.to) : [];
    const choices = readers.map((reader) => ({ reader, chosen: choose(reader, news, waiting) }));
    const desk = await DigestDesk.open(
      choices.flatMap(({ chosen }) => chosen),
      news,
      window,
      community,
    );
    return new Map(
      choices.map(({ reader, chosen }) => [
        reader.memberId,
        chosen.map((choice) => desk.section(choice, reader.memberId)),
      ]),
    );
  },
};

/** Writes sections down, each one once: readers of the same lines share it. */
class DigestDesk {
  private readonly sections = new Map<string, DigestSectionDraft>();
  private readonly items = new Map<string, DigestItemDraft>();

  private constructor(
    private readonly words: Map<string, ThreadWords>,
    private readonly replies: Map<string, LatestReply>,
    private readonly kinds: Map<string, ThreadNews['kind']>,
    private readonly window: DigestWindow,
    private readonly community: DigestCommunity,
  ) {}

  static async open(choices: Choice[], news: ThreadNews[], window: DigestWindow, community: DigestCommunity) {
    const shown = choices.flatMap(({ lines }) => lines.slice(0, MOST_ITEMS));
    const threads = union([shown.map(({ threadId }) => threadId)]);
    const answered = union([shown.filter(({ says }) => says === 'replied').map(({ threadId }) => threadId)]);
    const words = threads.length > 0 ? await wordsOfThreads(threads) : [];
    const replies = answered.length > 0 ? await latestReplies(answered, window) : [];
    return new DigestDesk(
      new Map(words.map((thread) => [thread.id, thread])),
      new Map(replies.map((reply) => [reply.threadId, reply])),
      new Map(news.map(({ id, kind }) => [id, kind])),
      window,
      community,
    );
  }

  section({ section, lines }: Choice, memberId: string): DigestSectionDraft {
    const shown = lines.slice(0, MOST_ITEMS).map((line) => ({ line, excerpt: this.excerpt(line, memberId) }));
    const more = lines.length - shown.length;
    const key = [section, more, ...shown.map(({ line, excerpt }) => itemKey(line, excerpt))].join(' ');
    return kept(this.sections, key, () => ({
      heading: { key: `digest.${section}.heading` },
      why: { key: `digest.${section}.why`, parameters: { community: this.community.name } },
      items: shown.map(({ line, excerpt }) => this.item(line, excerpt)),
      more,
    }));
  }

  private item(line: Line, excerpt: string): DigestItemDraft {
    const { id, title, language } = this.words.get(line.threadId)!;
    return kept(this.items, itemKey(line, excerpt), () => ({
      title,
      excerpt,
      byline: this.byline(line),
      path: `/c/${this.community.slug}/threads/${id}`,
      language,
    }));
  }

  private byline({ threadId, says, count, at }: Line): DigestWords {
    const { author, group } = this.words.get(threadId)!;
    if (says === 'replied') return { key: 'digest.byline.replies', parameters: { count, group, date: at } };
    if (says === 'waits') {
      const days = Math.floor((this.window.to.getTime() - at.getTime()) / DAY);
      return { key: 'digest.byline.unanswered', parameters: { author, group, count: days } };
    }
    const isChange = this.kinds.get(threadId) === 'practice_change';
    return {
      key: isChange ? 'digest.byline.practiceChange' : 'digest.byline.thread',
      parameters: { author, group, date: at },
    };
  }

  /** Of new replies the latest, unless it is the reader’s own or in another language than the title above it. */
  private excerpt({ threadId, says }: Line, memberId: string): string {
    const thread = this.words.get(threadId)!;
    if (says !== 'replied') return excerptOf(thread.opening);
    const reply = this.replies.get(threadId);
    if (!reply || reply.authorId === memberId || reply.language !== thread.language) return '';
    return excerptOf(reply.body);
  }
}

const itemKey = ({ threadId, says, count, at }: Line, excerpt: string) =>
  `${threadId} ${says} ${count} ${at.getTime()} ${excerpt ? 'excerpt' : ''}`;

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

function kept<T>(cache: Map<string, T>, key: string, make: () => T): T {
  let thing = cache.get(key);
  if (thing === undefined) cache.set(key, (thing = make()));
  return thing;
}
