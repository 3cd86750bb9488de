import { admin, all, any, definePolicy, looksAfter, member, role, type Rule } from '#people';
import { ErrorCode } from '#platform';

/** A case as its rules look at it. */
export interface CaseAtHand {
  authorId: string;
  groupId: string | null;
  /** The viewer reported it. */
  isReporter: boolean;
  /** Nobody nearer may decide it, and the viewer may read its group. */
  isStray: boolean;
}

const inItsGroup: Rule<CaseAtHand> = (who, { groupId }) =>
  groupId ? looksAfter(who, { id: groupId }) : role('lead')(who, null);

const wherePeopleAreMissing: Rule<CaseAtHand> = (_who, { isStray }) => (isStray ? null : ErrorCode.FORBIDDEN);

/** For an author there is no case until it is decided. Who reported it knows of it, and leaves it to others. */
const withoutConflict =
  (rule: Rule<CaseAtHand>): Rule<CaseAtHand> =>
  (who, it) => {
    const refusal = member(who, null);
    if (refusal) return refusal;
    if (it.authorId === who.member!.id || rule(who, it)) return ErrorCode.NOT_FOUND;
    return it.isReporter ? ErrorCode.CONFLICT_OF_INTEREST : null;
  };

const decides = withoutConflict(any<CaseAtHand>(inItsGroup, admin, wherePeopleAreMissing));

/** Who may do what about reports. Refused like an unknown id: that something was reported is nobody else’s business. */
export const moderationPolicy = definePolicy({
  'content.report': member,
  'report.see-duties': any(role('champion'), role('deputy'), role('lead'), admin),
  'report.decide': decides,
  'report.suspend-author': all<CaseAtHand>(decides, admin),
});

export const { authorize, can } = moderationPolicy;
