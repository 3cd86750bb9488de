import { admin, all, any, definePolicy, mayPost, member, role, type Rule } from '#people';
import { ErrorCode } from '#platform';
import type { Resource } from './resource.entity.js';

type Whose = Pick<Resource, 'authorId' | 'ownerId'>;

const owner: Rule<Pick<Resource, 'ownerId'>> = (who, { ownerId }) =>
  ownerId !== null && ownerId === who.member?.id ? null : ErrorCode.FORBIDDEN;

const author: Rule<Pick<Resource, 'authorId'>> = (who, { authorId }) =>
  authorId !== null && authorId === who.member?.id ? null : ErrorCode.FORBIDDEN;

/** What the study says is not for anybody here to change. */
const written: Rule<Pick<Resource, 'authorId'>> = (_who, { authorId }) =>
  authorId === null ? ErrorCode.FORBIDDEN : null;

const ofTheStudy: Rule<Pick<Resource, 'authorId'>> = (_who, { authorId }) =>
  authorId === null ? null : ErrorCode.FORBIDDEN;

const notTheAuthor: Rule<Pick<Resource, 'authorId'>> = (who, { authorId }) =>
  authorId === who.member?.id ? ErrorCode.FORBIDDEN : null;

const mayBeChanged: Rule<Pick<Resource, 'licence'>> = (_who, { licence }) =>
  licence === 'use_as_is' ? ErrorCode.FORBIDDEN : null;

/** Admins and leads, of what is the whole community’s. */
const steward = any<unknown>(admin, role('lead'));

const editor = any<Whose>(owner, steward, role('champion'), role('deputy'));

/** Who may do what with a resource that they can see, which is every member. */
export const resourcesPolicy = definePolicy({
  'resource.share': mayPost,
  'resource.edit': all<Whose>(mayPost, written, editor),
  'resource.publish-version': all<Whose>(mayPost, written, editor),
  'resource.hand-over': all<Whose>(mayPost, written, any<Whose>(owner, steward)),
  'resource.adapt': all<Resource>(mayPost, any<Resource>(mayBeChanged, author, owner)),
  'resource.withdraw': all<Whose>(member, any<Whose>(author, owner, all<Whose>(ofTheStudy, steward))),
  'resource.report': all<Whose>(member, written, notTheAuthor),
  'resource.follow': member as Rule<Resource>,
});

export const { authorize, can } = resourcesPolicy;
