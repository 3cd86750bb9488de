import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Mailbox, startMailbox, type ReceivedMail, type RunningMailbox } from '#mail';
import type { Language } from '#platform';
import { noteTrouble, openBrowser, openContext, type Screen } from '../support/browser.js';
import type { TestMember } from '../support/community.js';
import { Visitor } from '../support/pages.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

interface Device {
  language?: Language;
  screen?: Screen;
  script?: boolean;
  /** Who is signed in on it. */
  as?: TestMember;
}

/** The whole demo as people meet it: api, worker, mailbox, and a browser to visit it with. */
export class Site {
  /** What any page did that none may do. */
  readonly trouble: string[] = [];

  private constructor(
    readonly world: World,
    readonly browser: Browser,
    private readonly listener: RunningMailbox,
    private readonly mailbox: Mailbox,
  ) {}

  static async open(): Promise<Site> {
    const dataDir = await mkdtemp(join(tmpdir(), 'impact-site-'));
    const directory = join(dataDir, 'mailbox');
    const [listener, browser] = await Promise.all([startMailbox({ directory }), openBrowser()]);
    const world = await World.open({ smtpUrl: listener.smtpUrl, env: { DATA_DIR: dataDir, DEMO: 'true' } });
    await world.startWorker();
    return new Site(world, browser, listener, new Mailbox(directory));
  }

  async visitor({ language = 'en', screen, script, as }: Device = {}): Promise<Visitor> {
    const baseURL = this.world.url;
    const context = await openContext(this.browser, { baseURL, screen, script, locale: `${language}-GB` });
    context.setDefaultTimeout(10_000);
    noteTrouble(context, baseURL, this.trouble);
    if (as) await context.addCookies([{ name: 'session', value: as.token!, url: baseURL }]);
    return new Visitor(await context.newPage(), language);
  }

  /** The newest mail to an address, once so many have come. */
  async mailTo(address: string, count = 1): Promise<ReceivedMail> {
    const mails = await until(`${count} mails to ${address}`, async () => {
      const found = (await this.mailbox.list()).filter(({ to }) => to.includes(address));
      return found.length >= count ? found : null;
    });
    return (await this.mailbox.read(mails[0]!.id))!;
  }

  /** Types an address, waits for the mail, opens its link and presses the button there. */
  async signIn(visitor: Visitor, address: string): Promise<void> {
    await visitor.type({ 'signIn.email': address });
    await visitor.press('signIn.send');
    await visitor.page.goto(linkIn(await this.mailTo(address)));
    await visitor.press('useLink.button');
  }

  /** The session of somebody ends, wherever they are. */
  async endSessions({ accountId }: TestMember): Promise<void> {
    await this.world.database.sql('delete from session where account_id = $1', [accountId]);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.close();
    await this.listener.stop();
  }
}

export const linkIn = (mail: ReceivedMail): string => /https?:\/\/\S+\/sign-in\/[\w-]+/.exec(mail.text)![0];

/** The secret of a link to `/<place>/<secret>`. */
export const secretIn = (mail: ReceivedMail, place: string): string =>
  new RegExp(`/${place}/([\\w-]{43})`).exec(mail.text)![1]!;
