import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type Received = Email & Readonly<{ envelopeTo: string[] }>;
type Waiting = { matches: (mail: Received) => boolean; found: (mail: Received) => void };

const patience = 20_000;

/** A real SMTP server that keeps every mail, read, for a test to look at. */
export class Smtp {
  readonly mails: Received[] = [];
  private readonly waiting = new Set<Waiting>();

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(): Promise<Smtp> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      onData: (stream, session, done) => {
        const envelopeTo = session.envelope.rcptTo.map(({ address }) => address);
        buffer(stream)
          .then((message) => PostalMime.parse(message))
          .then((email) => smtp.receive({ ...email, envelopeTo }))
          .then(() => done(), done);
      },
    });
    const port = await listen(server);
    const smtp = new Smtp(server, `smtp://127.0.0.1:${port}`);
    return smtp;
  }

  /** The first mail that matches, among those that came and those still to come. */
  waitFor(matches: (mail: Received) => boolean): Promise<Received> {
    const there = this.mails.find(matches);
    if (there) return Promise.resolve(there);
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { matches, found: resolve };
      this.waiting.add(waiting);
      setTimeout(() => reject(new Error(this.whatCame())), patience).unref();
    });
  }

  to(address: string): Received[] {
    return this.mails.filter(({ envelopeTo }) => envelopeTo.includes(address));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private receive(mail: Received): void {
    this.mails.push(mail);
    for (const waiting of this.waiting) {
      if (!waiting.matches(mail)) continue;
      this.waiting.delete(waiting);
      waiting.found(mail);
    }
  }

  private whatCame(): string {
    const came = this.mails.map(({ subject, envelopeTo }) => `“${subject}” to ${envelopeTo.join(', ')}`);
    return `The mail didn’t come within ${patience} ms. ${came.length === 0 ? 'None came' : `Came: ${came.join('; ')}`}.`;
  }
}

const listen = (server: SMTPServer): Promise<number> =>
  new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.server.address() as AddressInfo).port));
  });
