export { answerMail, type AnswerLetter } from './answer.mail.js';
export { composeDigest, digestMail } from './digest.mail.js';
export type {
  DigestCommunity,
  DigestItem,
  DigestLetter,
  DigestSection,
  Markup,
  RenderedCommunity,
  RenderedSection,
  SectionMarkup,
} from './digest-letter.js';
export { renderItem, renderOpening, renderSection } from './digest-section.js';
export { invitationMail, type InvitationLetter } from './invitation.mail.js';
export { Mailbox, type MailSummary, type ReceivedMail } from './mailbox.js';
export { startMailbox, type RunningMailbox } from './mailbox-listener.js';
export { MailModule } from './mail.module.js';
export { MailRefused } from './mail-refused.js';
export { MailTransport } from './mail-transport.js';
export type { Mail, Nation } from './mail.js';
export { moderationReminderMail, type ReminderPlace } from './moderation-reminder.mail.js';
export { signInMail, type SignInLetter } from './sign-in.mail.js';
export type { ByLanguage, Words } from './words.js';
