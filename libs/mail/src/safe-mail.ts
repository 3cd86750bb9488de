import { MailRefused } from './mail-refused.js';
import type { Mail } from './mail.js';

/**
 * Refuses a mail whose envelope or headers could say something else to a mail server than to us:
 * line breaks that start new headers, lists of addresses, headers that are ours to set.
 */
export function assertSafe({ to, fromName = '', subject, messageId, headers = {} }: Mail): void {
  if (!address.test(to) || to.length > 254) refuse('to');
  if (controls.test(fromName)) refuse('fromName');
  if (controls.test(subject)) refuse('subject');
  if (!messageIds.test(messageId)) refuse('messageId');
  for (const [name, value] of Object.entries(headers)) {
    if (!headerNames.test(name) || oursToSet.test(name)) refuse('header name');
    if (controls.test(value)) refuse('header value');
  }
}

const controls = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u;
const address = /^[^\s\p{Cc}\p{Cf}"(),:;<>@[\]\\]+@[^\s\p{Cc}\p{Cf}"(),:;<>@[\]\\]+$/u;
const messageIds = /^<[\w.!#$%&*+/=?^`{|}~-]{1,120}@[\w.-]{1,120}>$/;
const headerNames = /^[A-Za-z][A-Za-z0-9-]*$/;
const oursToSet =
  /^(to|cc|bcc|from|sender|reply-to|return-path|subject|date|message-id|mime-version|received|content-.*|resent-.*|dkim-.*)$/i;

function refuse(part: string): never {
  throw new MailRefused(true, `its ${part} is not safe to send`);
}
