import type { DigestContributor, SubjectKind } from '#activity';
import { GroundRules, UrgentHelp } from '#communities';
import { Digest } from '#digests';
import { discussionDigest, replySubject, Reply, Revision, Thread, threadSubject } from '#discussion';
import { GroupRequest, groupRequestSubject, GroupSettings, groupSubject, memberSubject } from '#groups';
import { Notification } from '#notifications';
import { Account, Community, Group, Member } from '#people';

/** Every entity of every lib: the tables that TypeORM knows. */
export const entities = [
  Account,
  Community,
  Group,
  Member,
  Thread,
  Reply,
  Revision,
  Notification,
  Digest,
  GroundRules,
  UrgentHelp,
  GroupRequest,
  GroupSettings,
];

/** Everything people can talk about, follow or be told of. */
export const subjectKinds: SubjectKind[] = [
  threadSubject,
  replySubject,
  groupSubject,
  groupRequestSubject,
  memberSubject,
];

/** Everything that digests tell of, in the order of the mail. */
export const digestContributors: DigestContributor[] = [discussionDigest];
