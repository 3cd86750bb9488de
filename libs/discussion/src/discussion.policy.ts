import type { Group } from '#people';
import { viewingMember } from '#people';
import { AppError, ErrorCode, forbidden } from '#platform';
import type { Reply } from './reply.entity.js';
import type { Thread } from './thread.entity.js';

export const EDIT_MINUTES = 30;

type Rule<T> = (thing: T) => AppError | null;

const mayAnybody: Rule<unknown> = () => null;

const inOpenGroup: Rule<Pick<Group, 'closedAt'>> = ({ closedAt }) =>
  closedAt ? new AppError(ErrorCode.GROUP_CLOSED) : null;

const inOpenThread: Rule<Thread> = ({ closedAt, group }) =>
  closedAt ? new AppError(ErrorCode.THREAD_CLOSED) : inOpenGroup(group);

const authorWithin =
  (minutes: number): Rule<Thread | Reply> =>
  ({ authorId, createdAt }) => {
    if (authorId !== viewingMember().id) return forbidden();
    return Date.now() - createdAt.getTime() > minutes * 60_000
      ? new AppError(ErrorCode.EDIT_WINDOW_OVER)
      : null;
  };

/** Who may do what. The thing is one that the viewer may see; null means yes. */
export const policy = {
  'thread.start': inOpenGroup as Rule<Group>,
  'practice-change.post': inOpenGroup as Rule<Group>,
  'reply.post': inOpenThread,
  'thread.edit': authorWithin(EDIT_MINUTES) as Rule<Thread>,
  'reply.edit': authorWithin(EDIT_MINUTES) as Rule<Reply>,
  'thread.follow': mayAnybody as Rule<Thread>,
};

type Action = keyof typeof policy;
type Thing<A extends Action> = Parameters<(typeof policy)[A]>[0];

/** @throws AppError that says why not */
export function authorize<A extends Action>(action: A, thing: Thing<A>): void {
  const refusal = (policy[action] as Rule<Thing<A>>)(thing);
  if (refusal) throw refusal;
}

export const can = <A extends Action>(action: A, thing: Thing<A>): boolean =>
  (policy[action] as Rule<Thing<A>>)(thing) === null;
