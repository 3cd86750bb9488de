import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { arrivedAt, isMessageId, messageFiles } from './mailbox-files.js';

export interface MailSummary {
  id: string;
  to: string;
  subject: string;
  sentAt: Date;
}

export interface ReceivedMail extends MailSummary {
  from: string;
  text: string;
  html: string;
}

/** Reads what the demo's mailbox has kept; any process may, while another receives. */
export class Mailbox {
  private summaries = new Map<string, MailSummary>();

  constructor(private readonly directory: string) {}

  /** Newest first. A mail is opened once; after that its summary is remembered. */
  async list(): Promise<MailSummary[]> {
    const listed: MailSummary[] = [];
    for (const file of await messageFiles(this.directory)) {
      const id = file.slice(0, -'.eml'.length);
      const summary = this.summaries.get(id) ?? (await this.summarise(id));
      if (summary) listed.push(summary);
    }
    this.summaries = new Map(listed.map((summary) => [summary.id, summary]));
    return listed;
  }

  async read(id: string): Promise<ReceivedMail | null> {
    const message = await this.open(id);
    if (!message) return null;
    const email = await PostalMime.parse(message);
    return {
      ...summary(id, email),
      from: written(email.from),
      text: email.text ?? '',
      html: email.html ?? '',
    };
  }

  private async summarise(id: string): Promise<MailSummary | null> {
    const message = await this.open(id);
    return message && summary(id, await PostalMime.parse(headersOf(message)));
  }

  private async open(id: string): Promise<Buffer | null> {
    if (!isMessageId(id)) return null;
    return readFile(join(this.directory, `${id}.eml`)).catch(removedMeanwhile);
  }
}

const summary = (id: string, { to, subject }: Email): MailSummary => ({
  id,
  to: (to ?? []).map((address) => address.address ?? '').join(', '),
  subject: subject ?? '',
  sentAt: arrivedAt(id),
});

const written = (address: Address | undefined): string => {
  if (!address) return '';
  return address.name ? `${address.name} <${address.address ?? ''}>` : (address.address ?? '');
};

function headersOf(message: Buffer): Buffer {
  const end = message.indexOf('\r\n\r\n');
  return end < 0 ? message : message.subarray(0, end + 4);
}

function removedMeanwhile(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
