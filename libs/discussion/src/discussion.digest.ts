import {
  DigestDesk,
  MOST_ITEMS,
  type DigestCommunity,
  type DigestContributor,
  type DigestItemDraft,
  type DigestPlace,
  type DigestReader,
  type DigestSectionDraft,
  type DigestWindow,
  type DigestWords,
} from '#activity';
import { excerptOf, type MessageKey } from '#platform';
import { choose, type Choice, type Line, type SectionName } from './digest-choice.js';
import {
  latestReplies,
  newsIn,
  toldOnesIn,
  waitingIn,
  wordsOfThreads,
  type LatestReply,
  type ThreadNews,
  type ThreadWords,
} from './digest-news.queries.js';
import { firstPostsIn } from './first-posts.queries.js';
import { replyPath, threadPath } from './post-path.js';

const DAY = 86_400_000;

/** What digests say of discussions and practice changes: six statements for any number of readers. */
export const discussionDigest: DigestContributor = {
  async contribute(readers, window, community) {
    const seen = union(readers.map((reader) => reader.visibleGroups));
    const news = await newsIn(seen, window);
    const personal = await toldOnesIn(seen, window);
    const lookedAfter = union(readers.map((reader) => reader.championOf));
    const waiting = lookedAfter.length > 0 ? await waitingIn(lookedAfter, window.to) : [];
    const firstPosts = lookedAfter.length > 0 ? await firstPostsIn(lookedAfter, window) : [];
    const choices = readers.map((reader) => ({
      reader,
      chosen: choose(reader, news, waiting, personal, firstPosts),
    }));
    const desk = await DiscussionDesk.open(
      choices.flatMap(({ chosen }) => chosen),
      news,
      window,
      community,
    );
    return new Map(
      choices.map(({ reader, chosen }) => [
        reader.memberId,
        chosen.flatMap((choice) => desk.section(choice, reader)),
      ]),
    );
  },
};

/** Writes each item down once: readers of the same lines share them and their sections. */
class DiscussionDesk {
  private readonly desk = new DigestDesk();
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
    const answered = union([shown.filter(({ says }) => isOfReplies(says)).map(({ threadId }) => threadId)]);
    const words = threads.length > 0 ? await wordsOfThreads(threads) : [];
    const replies = answered.length > 0 ? await latestReplies(answered, window) : [];
    return new DiscussionDesk(
      new Map(words.map((thread) => [thread.id, thread])),
      new Map(replies.map((reply) => [latestKey(reply.threadId, reply.isUpdate), reply])),
      new Map(news.map(({ id, kind }) => [id, kind])),
      window,
      community,
    );
  }

  section({ section, lines }: Choice, reader: DigestReader): DigestSectionDraft[] {
    const words = {
      place: places[section],
      heading: { key: `digest.${section}.heading` as const },
      why: { key: `digest.${section}.why` as const, parameters: { community: this.community.name } },
      morePath: morePaths[section](this.community.slug),
    };
    const shown = lines.slice(0, MOST_ITEMS);
    const items = shown.map((line) => this.item(line, this.excerpt(line, reader)));
    return this.desk.section(words, items, lines.length - shown.length);
  }

  private item(line: Line, excerpt: string): DigestItemDraft {
    const { id, title, language } = this.words.get(line.threadId)!;
    const { slug } = this.community;
    const key = itemKey(line, excerpt);
    const item = this.items.get(key) ?? {
      title,
      excerpt,
      byline: this.byline(line),
      path: line.replyId ? replyPath(slug, line.replyId) : threadPath(slug, id),
      language,
    };
    this.items.set(key, item);
    return item;
  }

  private byline({ threadId, says, count, at, author: newcomer = '' }: Line): DigestWords {
    const { author, group } = this.words.get(threadId)!;
    if (says === 'first')
      return { key: 'digest.byline.firstPost', parameters: { author: newcomer, group, date: at } };
    if (says === 'replied') return { key: 'digest.byline.replies', parameters: { count, group, date: at } };
    if (says === 'updated' || says === 'mentioned' || says === 'answered')
      return { key: `digest.byline.${says}`, parameters: { group, date: at } };
    if (says === 'waits') {
      const days = Math.floor((this.window.to.getTime() - at.getTime()) / DAY);
      return { key: 'digest.byline.unanswered', parameters: { author, group, count: days } };
    }
    const key = startedBylines[this.kinds.get(threadId) ?? 'discussion'];
    return { key, parameters: { author, group, date: at } };
  }

  /** Of new replies the latest, unless it is not for the reader or in another language than the title above it. */
  private excerpt({ threadId, replyId, says }: Line, { memberId, blocked }: DigestReader): string {
    const thread = this.words.get(threadId)!;
    if (replyId || says === 'mentioned' || says === 'answered') return '';
    if (!isOfReplies(says)) return excerptOf(thread.opening);
    const reply = this.replies.get(latestKey(threadId, says === 'updated'));
    if (!reply || reply.authorId === memberId || reply.language !== thread.language) return '';
    return blocked.includes(reply.authorId) ? '' : excerptOf(reply.body);
  }
}

/** Somebody who follows nothing is told what is new as if they followed it. */
const places: Record<SectionName, DigestPlace> = {
  forYou: 'waiting',
  follow: 'follow',
  newThreads: 'follow',
  questions: 'answerable',
  practiceChanges: 'practice',
  outcomes: 'outcomes',
  announcements: 'community',
  firstPosts: 'champions',
  lookAfter: 'champions',
  unanswered: 'champions',
};

const home = (slug: string) => `/c/${slug}`;
const notifications = (slug: string) => `/c/${slug}/notifications`;
const newestOf = (kind: ThreadNews['kind']) => (slug: string) =>
  `/c/${slug}/search?kind=${kind}&order=newest`;

/** Where the others are that a section has no room for. */
const morePaths: Record<SectionName, (slug: string) => string> = {
  forYou: notifications,
  follow: notifications,
  outcomes: notifications,
  newThreads: home,
  questions: newestOf('question'),
  practiceChanges: newestOf('practice_change'),
  announcements: newestOf('announcement'),
  firstPosts: home,
  lookAfter: home,
  unanswered: home,
};

const isOfReplies = (says: Line['says']): boolean => says === 'replied' || says === 'updated';

const latestKey = (threadId: string, isUpdate: boolean): string => `${threadId} ${isUpdate}`;

const startedBylines = {
  discussion: 'digest.byline.thread',
  question: 'digest.byline.question',
  practice_change: 'digest.byline.practiceChange',
  announcement: 'digest.byline.announcement',
} as const satisfies Record<ThreadNews['kind'], MessageKey>;

const itemKey = ({ threadId, replyId = '', says, count, at }: Line, excerpt: string) =>
  `${threadId} ${replyId} ${says} ${count} ${at.getTime()} ${excerpt ? 'excerpt' : ''}`;

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
