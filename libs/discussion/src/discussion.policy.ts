import {
  admin,
  all,
  any,
  definePolicy,
  looksAfter,
  mayPost,
  member,
  memberUnderTheRules,
  type Group,
  type Rule,
} from '#people';
import { ErrorCode } from '#platform';
import type { Reply } from './reply.entity.js';
import type { Thread } from './thread.entity.js';

export const EDIT_MINUTES = 30;

const inOpenGroup: Rule<Pick<Group, 'closedAt'>> = (_who, { closedAt }) =>
  closedAt ? ErrorCode.GROUP_CLOSED : null;

const inOpenThread: Rule<Pick<Thread, 'closedAt' | 'group'>> = (who, { closedAt, group }) =>
  closedAt ? ErrorCode.THREAD_CLOSED : inOpenGroup(who, group);

type Post = Pick<Thread | Reply, 'authorId' | 'createdAt'>;

const authorWithin =
  (minutes: number): Rule<Post> =>
  (who, { authorId, createdAt }) => {
    if (authorId !== who.member?.id) return ErrorCode.FORBIDDEN;
    return Date.now() - createdAt.getTime() > minutes * 60_000 ? ErrorCode.EDIT_WINDOW_OVER : null;
  };

const whileItsThreadIsOpen: Rule<Pick<Reply, 'thread'>> = (who, { thread }) =>
  thread ? inOpenThread(who, thread) : null;

const author: Rule<Pick<Post, 'authorId'>> = (who, { authorId }) =>
  authorId === who.member?.id ? null : ErrorCode.FORBIDDEN;

const notTheAuthor: Rule<Pick<Post, 'authorId'>> = (who, { authorId }) =>
  authorId === who.member?.id ? ErrorCode.FORBIDDEN : null;

const practiceChange: Rule<Pick<Thread, 'kind'>> = (_who, { kind }) =>
  kind === 'practice_change' ? null : ErrorCode.FORBIDDEN;

const looksAfterItsGroup: Rule<Pick<Thread, 'groupId'>> = (who, { groupId }) =>
  looksAfter(who, { id: groupId });

/** Who may do what in a conversation. Each thing is one that the viewer may see. */
export const discussionPolicy = definePolicy({
  'thread.start': all<Group>(mayPost, inOpenGroup),
  'practice-change.post': all<Group>(mayPost, inOpenGroup),
  'announcement.post': all<Group>(mayPost, any<Group>(looksAfter, admin), inOpenGroup),
  'reply.post': all<Thread>(mayPost, inOpenThread),
  'thread.edit': all<Thread>(mayPost, authorWithin(EDIT_MINUTES), inOpenThread),
  'thread.withdraw': all<Thread>(member, author),
  'thread.mark-answer': all<Thread>(memberUnderTheRules, any<Thread>(author, looksAfterItsGroup, admin)),
  'thread.pin': any<Thread>(looksAfterItsGroup, admin),
  'thread.close': any<Thread>(looksAfterItsGroup, admin),
  'thread.reopen': any<Thread>(looksAfterItsGroup, admin),
  'thread.move': any<Thread>(looksAfterItsGroup, admin),
  'thread.move-here': all<Group>(any<Group>(looksAfter, admin), inOpenGroup),
  'reply.edit': all<Reply>(mayPost, authorWithin(EDIT_MINUTES), whileItsThreadIsOpen),
  'reply.withdraw': all<Reply>(member, author),
  'update.post': all<Thread>(mayPost, inOpenThread, practiceChange, any<Thread>(author, looksAfterItsGroup)),
  'post.react': all<Post>(memberUnderTheRules, notTheAuthor),
  'post.report': all<Post>(member, notTheAuthor),
  'thread.follow': member as Rule<Thread>,
  'thread.mute': member as Rule<Thread>,
});

export const { authorize, can } = discussionPolicy;
