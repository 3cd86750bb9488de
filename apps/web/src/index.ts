export { rewriteUrl } from './language-prefix.js';
export { DemoPeople, type DemoPerson } from './pages/demo/demo-people.js';
export { MailboxReader, type Mail, type MailSummary } from './pages/demo/mailbox-reader.js';
export { registerWeb } from './register-web.js';
export { WebModule } from './web.module.js';
export { readCookie } from './visit/cookies.js';
