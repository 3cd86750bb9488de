import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '#platform';
import { refusalFrom } from './mail-refused.js';
import type { Mail } from './mail.js';
import { Messages } from './message.js';
import { assertSafe } from './safe-mail.js';

/** Hands mails to the configured SMTP server. Logs nothing: who gets mail is nobody's business. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly pool;
  private readonly messages = new Messages();
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom'>) {
    this.pool = createTransport({
      pool: true,
      url: config.smtpUrl,
      maxConnections: 5,
      connectionTimeout: seconds(15),
      greetingTimeout: seconds(15),
      socketTimeout: seconds(60),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** @throws MailRefused, permanent when trying again is useless */
  async send(mail: Mail): Promise<void> {
    assertSafe(mail);
    const sending = this.deliver(mail);
    this.underWay.add(sending);
    try {
      await sending;
    } catch (error) {
      throw refusalFrom(error, mail.to);
    } finally {
      this.underWay.delete(sending);
    }
  }

  /** Mails under way are finished first. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.underWay);
    this.pool.close();
  }

  private async deliver(mail: Mail): Promise<unknown> {
    const { to, fromName, subject, messageId, headers } = mail;
    const sender = this.sender(fromName);
    const message = await this.messages.of(mail, sender);
    if (message) return this.pool.sendMail(message);
    const { html, text } = mail;
    return this.pool.sendMail({
      from: sender,
      to: { name: '', address: to },
      subject,
      html,
      text,
      messageId,
      headers,
      xMailer: false,
    });
  }

  /** An address that was configured with a name of its own keeps it. */
  private sender(name = ''): string | { name: string; address: string } {
    const { mailFrom } = this.config;
    return mailFrom.includes('<') ? mailFrom : { name, address: mailFrom };
  }
}

const seconds = (count: number) => count * 1000;
