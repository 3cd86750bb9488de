import { describe, expect, test } from '@jest/globals';
import { choose } from './digest-choice.js';
import type { ThreadNews, ToldOne } from './digest-news.queries.js';
import type { FirstPost } from './first-posts.queries.js';

const at = (hour: number) => new Date(Date.UTC(2026, 0, 5, hour));

const thread = (over: Partial<ThreadNews> & { id: string }): ThreadNews => ({
  groupId: 'open',
  authorId: 'heron',
  kind: 'discussion',
  createdAt: at(1),
  isNew: true,
  isOpen: true,
  replies: [],
  updates: [],
  ...over,
});

const reader = {
  memberId: 'wren',
  visibleGroups: ['open', 'mine'],
  championOf: [] as string[],
  roles: [] as string[],
  follows: [] as string[],
  mutes: [] as string[],
  blocked: [] as string[],
};

const told = (...parameters: Parameters<typeof choose>) =>
  choose(...parameters).map(({ section, lines }) => [
    section,
    ...lines.map(({ threadId, says, count }) => [threadId, says, count]),
  ]);

describe('a champion', () => {
  const champion = { ...reader, championOf: ['mine'] };

  test('hears of new threads and replies in the groups they look after, latest first', () => {
    const news = [
      thread({ id: 'started', groupId: 'mine', createdAt: at(3) }),
      thread({
        id: 'replied',
        groupId: 'mine',
        isNew: false,
        replies: [{ authorId: 'heron', count: 2, latest: at(4) }],
      }),
      thread({ id: 'elsewhere' }),
    ];
    expect(told(champion, news, [])).toEqual([
      ['lookAfter', ['replied', 'replied', 2], ['started', 'started', 0]],
    ]);
  });

  test('hears once of a new thread that waits for an answer: among those that wait', () => {
    const waits = thread({ id: 'waits', groupId: 'mine' });
    expect(told(champion, [waits], [waits])).toEqual([['unanswered', ['waits', 'waits', 0]]]);
  });

  test('does not hear of a group they look after but may no longer see', () => {
    const hidden = thread({ id: 'hidden', groupId: 'mine' });
    expect(told({ ...champion, visibleGroups: ['open'] }, [hidden], [hidden])).toEqual([]);
  });

  const first = (over: Partial<FirstPost>): FirstPost => ({
    threadId: 'started',
    replyId: null,
    groupId: 'mine',
    authorId: 'robin',
    author: 'Robin',
    at: at(3),
    ...over,
  });

  test('hears who posted for the first time, once for each, and of their thread nowhere else', () => {
    const news = [thread({ id: 'started', groupId: 'mine', authorId: 'robin' })];
    const posts = [first({}), first({ threadId: 'later', at: at(4) })];
    expect(told(champion, news, [], [], posts)).toEqual([['firstPosts', ['started', 'first', 0]]]);
  });

  test('hears of a first reply, and of what others wrote in that discussion, too', () => {
    const replies = [{ authorId: 'heron', count: 3, latest: at(5) }];
    const news = [thread({ id: 'old', groupId: 'mine', isNew: false, replies })];
    expect(told(champion, news, [], [], [first({ threadId: 'old', replyId: 'reply' })])).toEqual([
      ['firstPosts', ['old', 'first', 0]],
      ['lookAfter', ['old', 'replied', 3]],
    ]);
  });

  test('hears of no newcomer they blocked, nor of one in a group of others', () => {
    const posts = [first({}), first({ authorId: 'siskin', groupId: 'open' })];
    expect(told({ ...champion, blocked: ['robin'] }, [], [], [], posts)).toEqual([]);
  });

  test('is not told that their own thread waits', () => {
    const own = thread({ id: 'own', groupId: 'mine', authorId: 'wren' });
    expect(told(champion, [own], [own])).toEqual([]);
  });
});

describe('a follower', () => {
  test('of a group hears of new threads in it, and not of every reply', () => {
    const news = [
      thread({ id: 'new' }),
      thread({ id: 'old', isNew: false, replies: [{ authorId: 'heron', count: 1, latest: at(2) }] }),
    ];
    expect(told({ ...reader, follows: ['open'] }, news, [])).toEqual([['follow', ['new', 'started', 0]]]);
  });

  test('of a thread hears how many others replied', () => {
    const replies = [
      { authorId: 'heron', count: 2, latest: at(2) },
      { authorId: 'wren', count: 5, latest: at(9) },
      { authorId: 'robin', count: 1, latest: at(3) },
    ];
    const [choice] = choose(
      { ...reader, follows: ['old'] },
      [thread({ id: 'old', authorId: 'wren', isNew: false, replies })],
      [],
    );
    expect(choice).toEqual({
      section: 'follow',
      lines: [{ threadId: 'old', says: 'replied', count: 3, at: at(3) }],
    });
  });

  test('hears nothing of what only they wrote', () => {
    const own = thread({
      id: 'own',
      authorId: 'wren',
      replies: [{ authorId: 'wren', count: 1, latest: at(2) }],
    });
    expect(told({ ...reader, follows: ['own', 'open'] }, [own], [])).toEqual([]);
  });

  test('of a group hears of a question that nobody has answered as one to answer', () => {
    const asked = thread({ id: 'asked', kind: 'question' });
    const answered = thread({ id: 'answered', kind: 'question', isOpen: false });
    const others = [{ authorId: 'robin', count: 1, latest: at(2) }];
    const replied = thread({ id: 'replied', kind: 'question', createdAt: at(2), replies: others });
    expect(told({ ...reader, follows: ['open'] }, [asked, answered, replied], [])).toEqual([
      ['questions', ['asked', 'asks', 0]],
      ['follow', ['replied', 'started', 0], ['answered', 'started', 0]],
    ]);
  });

  test('of a practice change hears what came of it', () => {
    const updates = [
      { authorId: 'heron', count: 1, latest: at(5) },
      { authorId: 'wren', count: 1, latest: at(6) },
    ];
    const change = thread({ id: 'change', kind: 'practice_change', isNew: false, updates });
    const expected = [['follow', ['change', 'updated', 1]]];
    expect(told({ ...reader, follows: ['change'] }, [change], [])).toEqual(expected);
    expect(told({ ...reader, follows: ['open'] }, [change], [])).toEqual(expected);
    expect(told({ ...reader, follows: ['elsewhere'] }, [change], [])).toEqual([
      ['practiceChanges', ['change', 'updated', 1]],
    ]);
  });

  test('hears nothing of a thread they muted or a person they blocked', () => {
    const news = [
      thread({ id: 'muted' }),
      thread({ id: 'by robin', authorId: 'robin' }),
      thread({
        id: 'both',
        isNew: false,
        replies: [
          { authorId: 'robin', count: 4, latest: at(9) },
          { authorId: 'heron', count: 1, latest: at(2) },
        ],
      }),
    ];
    const who = { ...reader, follows: ['open', 'both'], mutes: ['muted'], blocked: ['robin'] };
    expect(told(who, news, [])).toEqual([['follow', ['both', 'replied', 1]]]);
  });

  test('hears of a practice change once, where they follow it', () => {
    const change = thread({ id: 'change', kind: 'practice_change' });
    expect(told({ ...reader, follows: ['open'] }, [change], [])).toEqual([
      ['follow', ['change', 'started', 0]],
    ]);
  });
});

describe('anybody', () => {
  test('hears of practice changes in groups they see', () => {
    const news = [
      thread({ id: 'change', kind: 'practice_change' }),
      thread({ id: 'hidden', kind: 'practice_change', groupId: 'closed' }),
    ];
    expect(told({ ...reader, follows: ['something quiet'] }, news, [])).toEqual([
      ['practiceChanges', ['change', 'started', 0]],
    ]);
  });

  test('who follows nothing and looks after nothing hears of new discussions too', () => {
    const news = [
      thread({ id: 'change', kind: 'practice_change' }),
      thread({ id: 'new' }),
      thread({ id: 'own', authorId: 'wren' }),
    ];
    expect(told(reader, news, [])).toEqual([
      ['practiceChanges', ['change', 'started', 0]],
      ['newThreads', ['new', 'started', 0]],
    ]);
  });
});

describe('what is told to one person alone', () => {
  const one = (over: Partial<ToldOne>): ToldOne => ({
    says: 'mentioned',
    memberId: 'wren',
    threadId: 'thread',
    replyId: 'reply',
    groupId: 'open',
    authorId: 'heron',
    at: at(1),
    ...over,
  });

  test('comes first, once for each thread, and nowhere else', () => {
    const personal = [one({ at: at(1) }), one({ at: at(3), replyId: 'later' }), one({ memberId: 'robin' })];
    const news = [thread({ id: 'thread' })];
    const choices = choose({ ...reader, follows: ['open'] }, news, [], personal);
    expect(choices).toEqual([
      {
        section: 'forYou',
        lines: [{ threadId: 'thread', replyId: 'later', says: 'mentioned', count: 0, at: at(3) }],
      },
    ]);
  });

  test('is that their reply became the answer', () => {
    expect(told(reader, [], [], [one({ says: 'answered' })])).toEqual([
      ['outcomes', ['thread', 'answered', 0]],
    ]);
  });

  test('is heard of a muted thread, but not from somebody who is blocked or in a group that is hidden', () => {
    expect(told({ ...reader, mutes: ['thread'] }, [], [], [one({})])).toHaveLength(1);
    expect(told({ ...reader, blocked: ['heron'] }, [], [], [one({})])).toEqual([]);
    expect(told({ ...reader, visibleGroups: [] }, [], [], [one({})])).toEqual([]);
  });
});

test('an announcement is told to everybody who can see it', () => {
  const announced = thread({ id: 'announced', kind: 'announcement' });
  expect(told({ ...reader, follows: ['something quiet'] }, [announced], [])).toEqual([
    ['announcements', ['announced', 'started', 0]],
  ]);
});
