/** One message to one person, ready to be sent. */
export interface Mail {
  to: string;
  /** Name beside the sender's address. It shows on locked screens, so it says nothing about health. */
  fromName?: string;
  /** Shows on locked screens too: neutral. */
  subject: string;
  html: string;
  /** Written for people who read plain text, not the HTML without its tags. */
  text: string;
  /** HTML and text as they are sent, in quoted-printable, where they are put together from parts of other mails. */
  wire?: Readonly<{ html: string; text: string }>;
  /** `<unique@host>`: the same for a mail that is tried again. */
  messageId: string;
  headers?: Record<string, string>;
}

/** Which country's urgent help a mail shows. */
export type Nation = 'ENGLAND' | 'WALES';
