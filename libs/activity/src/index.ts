export { ActivityModule } from './activity.module.js';
export { Activity } from './activity.service.js';
export { Chain, type ChainLink } from './chain.js';
export { DigestDesk, MOST_ITEMS } from './digest-desk.js';
export {
  DIGEST_CONTRIBUTORS,
  DIGEST_READ_MARKS,
  digestPlaces,
  type DigestCommunity,
  type DigestContributor,
  type DigestItemDraft,
  type DigestPlace,
  type DigestReader,
  type DigestReadMarks,
  type DigestSectionDraft,
  type DigestWindow,
  type DigestWords,
} from './digest-part.js';
export { dispatchFacts, nudgeOnce, sweepFacts } from './dispatch.job.js';
export { defineFact, factKinds, type FactKind, type Occurrence, type Trace } from './fact.js';
export { followed, Follows } from './follows.js';
export { muted, Mutes } from './mutes.js';
export {
  SUBJECT_KINDS,
  SubjectInput,
  SubjectSummary,
  type AnswerCounts,
  type NetworkContent,
  type Subject,
  type SubjectCare,
  type SubjectKind,
  type SubjectOffer,
  type SubjectOrigin,
  type SubjectSaid,
  type SubjectUnderCare,
} from './subject.js';
export { Subjects } from './subjects.js';
