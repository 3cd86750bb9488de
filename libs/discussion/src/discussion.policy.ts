import { all, definePolicy, mayPost, member, type Group, type Rule } from '#people';
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

/** Who may do what in a conversation. Each thing is one that the viewer may see. */
export const discussionPolicy = definePolicy({
  'thread.start': all<Group>(mayPost, inOpenGroup),
  'practice-change.post': all<Group>(mayPost, inOpenGroup),
  'reply.post': all<Thread>(mayPost, inOpenThread),
  'thread.edit': all<Thread>(mayPost, authorWithin(EDIT_MINUTES)),
  'reply.edit': all<Reply>(mayPost, authorWithin(EDIT_MINUTES)),
  'thread.follow': member as Rule<Thread>,
});

export const { authorize, can } = discussionPolicy;
