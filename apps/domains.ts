import type { DigestContributor, DigestReadMarks, SubjectKind } from '#activity';
import { GroundRules, UrgentHelp } from '#communities';
import { Digest } from '#digests';
import { discussionDigest, replySubject, Reply, Revision, Thread, threadSubject } from '#discussion';
import { StoredFile } from '#files';
import { GroupRequest, groupRequestSubject, GroupSettings, groupSubject, memberSubject } from '#groups';
import { Idea, IdeaAnswer, ideasDigest, ideaSubject, Workshop, workshopSubject, WorkshopTheme } from '#ideas';
import {
  CaseNote,
  caseSubject,
  decisionSubject,
  ModerationCase,
  moderationDigest,
  NetworkReport,
  Report,
  reportAnswerSubject,
} from '#moderation';
import {
  AdopterAnswer,
  adopterAnswerSubject,
  AdopterQuestion,
  adopterQuestionSubject,
  Adoption,
  networkDigest,
  NetworkItem,
  networkItemSubject,
  NetworkOffer,
} from '#network';
import { Notification, notificationReadMarks } from '#notifications';
import { Account, Community, Group, Member, Theme, type OpeningGift } from '#people';
import {
  Action,
  ActionChange,
  actionSubject,
  Evidence,
  Milestone,
  Plan,
  plansDigest,
  planSubject,
} from '#plans';
import {
  findingsGift,
  Resource,
  resourcesDigest,
  resourceSubject,
  ResourceVersion,
  resourceVersionSubject,
} from '#resources';
import { Draft, GlossaryEntry } from '#writing';

/** Every entity of every lib: the tables that TypeORM knows. */
export const entities = [
  Account,
  Community,
  Group,
  Member,
  Theme,
  Thread,
  Reply,
  Revision,
  StoredFile,
  NetworkOffer,
  NetworkItem,
  Adoption,
  AdopterQuestion,
  AdopterAnswer,
  Notification,
  Digest,
  GroundRules,
  UrgentHelp,
  Draft,
  GlossaryEntry,
  GroupRequest,
  GroupSettings,
  ModerationCase,
  Report,
  NetworkReport,
  CaseNote,
  Resource,
  ResourceVersion,
  Idea,
  IdeaAnswer,
  Workshop,
  WorkshopTheme,
  Plan,
  Action,
  Milestone,
  Evidence,
  ActionChange,
];

/** Everything people can talk about, follow or be told of. */
export const subjectKinds: SubjectKind[] = [
  threadSubject,
  replySubject,
  adopterQuestionSubject,
  adopterAnswerSubject,
  networkItemSubject,
  groupSubject,
  groupRequestSubject,
  memberSubject,
  caseSubject,
  decisionSubject,
  reportAnswerSubject,
  resourceSubject,
  resourceVersionSubject,
  ideaSubject,
  workshopSubject,
  planSubject,
  actionSubject,
];

/** Everything that digests tell of. */
export const digestContributors: DigestContributor[] = [
  moderationDigest,
  discussionDigest,
  ideasDigest,
  plansDigest,
  resourcesDigest,
  networkDigest,
];

/** Everything that can be marked as read once a digest has told of it. */
export const digestReadMarks: DigestReadMarks[] = [notificationReadMarks];

/** What every community gets that opens. */
export const openingGifts: OpeningGift[] = [findingsGift];
