import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Mailbox, startMailbox, type ReceivedMail, type RunningMailbox } from '#mail';
import { until } from './until.js';

/** A real mail server, and what came to it. */
export class Post {
  private constructor(
    private readonly listener: RunningMailbox,
    private readonly mailbox: Mailbox,
  ) {}

  static async open(): Promise<Post> {
    const directory = await mkdtemp(join(tmpdir(), 'impact-mailbox-'));
    return new Post(await startMailbox({ directory }), new Mailbox(directory));
  }

  get smtpUrl(): string {
    return this.listener.smtpUrl;
  }

  async to(email: string): Promise<ReceivedMail[]> {
    const summaries = (await this.mailbox.list()).filter(({ to }) => to.includes(email));
    const mails = await Promise.all(summaries.map(({ id }) => this.mailbox.read(id)));
    return mails.flatMap((mail) => mail ?? []);
  }

  /** The newest, once as many have come. */
  async newestTo(email: string, count = 1): Promise<ReceivedMail> {
    return until(`mail ${count} to ${email}`, async () => {
      const mails = await this.to(email);
      return mails.length >= count ? mails[0] : undefined;
    });
  }

  /** The secret in the newest mail’s link to `/<place>/<secret>`. */
  async secretTo(email: string, place: string, count = 1): Promise<string> {
    const { text } = await this.newestTo(email, count);
    return new RegExp(`/${place}/([\\w-]{43})`).exec(text)![1]!;
  }

  close(): Promise<void> {
    return this.listener.stop();
  }
}
