import { Get, Header, Param } from '@nestjs/common';
import { Frames } from '../../graphql/frames.js';
import { mailPolicy } from '../../visit/content-security.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { inWholeWindow } from '../digests/mail-document.js';
import { MailView } from './mail.view.js';
import { MailboxReader, type Mail } from './mailbox-reader.js';
import { MailboxView } from './mailbox.view.js';

@Page('mailbox')
export class MailboxPage {
  constructor(
    private readonly mailbox: MailboxReader,
    private readonly frames: Frames,
  ) {}

  @Get()
  async list(@Visited() visit: Visit) {
    return page(MailboxView, { mails: await this.mailbox.list() }, { frame: await this.frames.of(visit) });
  }

  @Get(':id')
  async show(@Visited() visit: Visit, @Param('id') id: string) {
    return page(MailView, { mail: await this.mail(id) }, { frame: await this.frames.of(visit) });
  }

  /** Links in a mail open in the whole window, as in a mail program. */
  @Get(':id/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', mailPolicy)
  async html(@Param('id') id: string): Promise<string> {
    const { html } = await this.mail(id);
    return inWholeWindow(html);
  }

  private async mail(id: string): Promise<Mail> {
    const mail = await this.mailbox.read(id);
    if (!mail) throw new PageFailure('NOT_FOUND');
    return mail;
  }
}
