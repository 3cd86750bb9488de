/** What a refusal is about: the address, this one message, or the server and the way to it. */
export type RefusedPart = 'address' | 'message' | 'server';

/** A mail was not sent. Says nothing about whose it was, so it can be logged and kept. */
export class MailRefused extends Error {
  constructor(
    /** Whether trying the same mail again is useless. */
    readonly permanent: boolean,
    /** What the server answered, without addresses. */
    readonly response: string,
    readonly about: RefusedPart = 'message',
    /** The server's three digits; 0 where it gave no answer. */
    readonly code = 0,
  ) {
    super(`The mail was not sent: ${response}`);
    this.name = 'MailRefused';
  }
}

/** What a mail server or the way to it reported, as a refusal. */
export function refusalFrom(error: unknown, to: string): MailRefused {
  const { responseCode = 0, response, message = '', code } = error as SmtpError;
  const about = partOf(error as SmtpError);
  const answer = withoutAddresses(response ?? [code, message].filter(Boolean).join(' '), to);
  const permanent = about !== 'server' && responseCode >= 500 && responseCode < 600;
  return new MailRefused(permanent, answer, about, responseCode);
}

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  message?: string;
}

/** The server's own trouble passes, and is never held against an address. */
function partOf({ code, command = '', responseCode = 0 }: SmtpError): RefusedPart {
  if (responseCode === 0 || responseCode === badSequence || code === 'EAUTH') return 'server';
  if (command === 'RCPT TO') return 'address';
  return command === 'DATA' || command === 'API' || command === '' ? 'message' : 'server';
}

/** Says that the conversation went wrong, not that the mail is bad. */
const badSequence = 503;

const withoutAddresses = (answer: string, to: string): string =>
  answer
    .replaceAll(to, '(address)')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '(address)')
    .replace(/\s+/g, ' ')
    .slice(0, 300);
