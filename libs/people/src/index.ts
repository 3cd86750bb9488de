export { Account } from './account.entity.js';
export { viewerBlocks, withoutBlocksOf } from './blocks.js';
export { hereIn } from './communities.service.js';
export { Community } from './community.entity.js';
export { MemberConnection } from './community.resolver.js';
export { communityHere, digestReaders, type DigestMember } from './digest-readers.js';
export { emailAddress } from './email-address.js';
export { DigestFrequency, MailContent, GroupAccess, Nation, Perspective, Role } from './enums.js';
export { inLanguage } from './in-language.js';
export { displayKey, displayName } from './display-name.js';
export { formerMember } from './former-member.js';
export { Group } from './group.entity.js';
export { Groups } from './groups.service.js';
export { refuseIfLast, type Duty } from './last-one.js';
export { Member } from './member.entity.js';
export { claimName, suggestName } from './names.js';
export { peoplePolicy } from './people.policy.js';
export {
  admin,
  all,
  any,
  definePolicy,
  looksAfter,
  mayPost,
  member,
  memberUnderTheRules,
  role,
  type Rule,
} from './policy.js';
export { groupById, groupIsForEverybody, memberById, viewerFollows, viewerMutes } from './people.loaders.js';
export { OPENING_GIFTS, type OpeningGift } from './opening-gift.js';
export { PeopleModule } from './people.module.js';
export { PeopleWorkerModule } from './people.worker.module.js';
export { forgetExpired, sweepSignInLinks } from './sign-in.job.js';
export { Profile } from './profile.node.js';
export { Profiles } from './profile.service.js';
export { hashOf, newSecret } from './secret.js';
export { FEWEST, isLived, splitByPerspective, splitInTwo, type Counts, type Share } from './small-numbers.js';
export { SignedIn } from './sign-in.inputs.js';
export { SignIn } from './sign-in.service.js';
export { Theme } from './theme.entity.js';
export { readThemes, themesByIds } from './themes.js';
export { ViewerNode, viewerNode } from './viewer.node.js';
export {
  viewer,
  viewingAccount,
  viewingMember,
  type PerspectiveName,
  type RoleName,
  type Viewer,
  type ViewingMember,
} from './viewer.js';
export { withdrawInvitationsOf } from './withdraw-invitations.js';
export { suspend } from './suspension.js';
export { isStillAdmin, refuseUnlessStillAdmin, refuseUnlessStillAnswering, takeTurn } from './turn.js';
