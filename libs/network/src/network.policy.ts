import { admin, all, any, definePolicy, mayPost, member, role, type Rule } from '#people';
import { ErrorCode } from '#platform';

/** What can travel, as its rules look at it. */
interface Owned {
  ownerId: string | null;
}

interface Offered extends Owned {
  /** Somebody else than its owner could say yes. */
  othersApprove: boolean;
}

const owner: Rule<Owned> = (who, { ownerId }) =>
  who.member && ownerId === who.member.id ? null : ErrorCode.FORBIDDEN;

const answersForCommunity: Rule<unknown> = any<unknown>(role('champion'), role('lead'), admin);

/** Two people say yes, where there are two. */
const notItsOwner: Rule<Offered> = (who, { ownerId, othersApprove }) =>
  ownerId === who.member?.id && othersApprove ? ErrorCode.CONFLICT_OF_INTEREST : null;

const recorder: Rule<{ memberId: string }> = (who, { memberId }) =>
  memberId === who.member?.id ? null : ErrorCode.FORBIDDEN;

const author: Rule<{ authorId: string }> = (who, { authorId }) =>
  authorId === who.member?.id ? null : ErrorCode.FORBIDDEN;

const takesPart: Rule<{ isPart: boolean }> = (_who, { isPart }) => (isPart ? null : ErrorCode.FORBIDDEN);

/** Who may do what between communities. Each thing is one that the viewer may see. */
export const networkPolicy = definePolicy({
  'network.offer': all<Owned>(mayPost, owner),
  'network.approve': all<Offered>(answersForCommunity, notItsOwner),
  'network.withdraw': all<Owned>(member, any<Owned>(owner, answersForCommunity)),
  'adoption.record': mayPost,
  'adoption.change': all<{ memberId: string }>(
    mayPost,
    any<{ memberId: string }>(recorder, role('lead'), admin),
  ),
  'adopters.ask': mayPost,
  'adopters.answer': all<{ isPart: boolean }>(mayPost, takesPart),
  'adopters.withdraw': all<{ authorId: string }>(member, author),
});

export const { authorize, can } = networkPolicy;
