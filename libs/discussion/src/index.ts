export {
  postMentioned,
  practiceChangePosted,
  practiceChangeUpdated,
  replyPosted,
  threadStarted,
} from './discussion.activity.js';
export { discussionDigest } from './discussion.digest.js';
export { DiscussionModule } from './discussion.module.js';
export { discussionPolicy } from './discussion.policy.js';
export { replySubject, threadSubject } from './discussion.subject.js';
export { Reply } from './reply.entity.js';
export { Revision } from './revision.entity.js';
export { Thread } from './thread.entity.js';
