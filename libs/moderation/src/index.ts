export { ModerationCase } from './moderation-case.entity.js';
export { ModerationModule, ModerationWorkerModule } from './moderation.module.js';
export { moderationPolicy } from './moderation.policy.js';
export { caseSubject, decisionSubject, reportAnswerSubject } from './moderation.subject.js';
export { CaseNote } from './note.entity.js';
export { remindModerators } from './reminder.job.js';
export { Report } from './report.entity.js';
