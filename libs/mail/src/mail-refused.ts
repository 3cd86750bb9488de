/** A mail was not sent. Says nothing about whose it was, so it can be logged and kept. */
export class MailRefused extends Error {
  constructor(
    /** Whether trying the same mail again is useless. */
    readonly permanent: boolean,
    /** What the server answered, without addresses. */
    readonly response: string,
  ) {
    super(`The mail was not sent: ${response}`);
    this.name = 'MailRefused';
  }
}

/** What a mail server or the way to it reported, as a refusal. */
export function refusalFrom(error: unknown, to: string): MailRefused {
  const { code, responseCode = 0, response, message = '' } = error as SmtpError;
  const permanent =
    code !== 'EAUTH' && responseCode >= 500 && responseCode < 600 && responseCode !== badSequence;
  return new MailRefused(
    permanent,
    withoutAddresses(response ?? [code, message].filter(Boolean).join(' '), to),
  );
}

interface SmtpError {
  code?: string;
  responseCode?: number;
  response?: string;
  message?: string;
}

/** Says that the conversation went wrong, not that the mail is bad. */
const badSequence = 503;

const withoutAddresses = (answer: string, to: string): string =>
  answer
    .replaceAll(to, '(address)')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '(address)')
    .replace(/\s+/g, ' ')
    .slice(0, 300);
