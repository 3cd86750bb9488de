export type MailSummary = Readonly<{ id: string; to: string; subject: string; sentAt: Date }>;

export type Mail = MailSummary & Readonly<{ from: string; text: string; html: string }>;

/** Every mail the demo sent. The api gives one only while the demo runs. */
export abstract class MailboxReader {
  /** Newest first. */
  abstract list(): Promise<readonly MailSummary[]>;

  abstract read(id: string): Promise<Mail | null>;
}
