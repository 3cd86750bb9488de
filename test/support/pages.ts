import type { Locator, Page, Response } from 'playwright-core';
import { translator, type Language, type MessageKey, type Parameters, type Translate } from '#platform';

/** Somebody at a screen, who finds things by the words on them in their language. */
export class Visitor {
  readonly t: Translate;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.t = translator(language);
  }

  /** The address of a page in the visitor's language. */
  href(path: string): string {
    if (this.language === 'en') return path;
    return path === '/' ? '/cy' : `/cy${path}`;
  }

  async go(path: string): Promise<Response> {
    return (await this.page.goto(this.href(path)))!;
  }

  button(key: MessageKey, parameters?: Parameters): Locator {
    return this.page.getByRole('button', { name: this.t(key, parameters), exact: true });
  }

  link(key: MessageKey, parameters?: Parameters): Locator {
    return this.page.getByRole('link', { name: this.t(key, parameters), exact: true });
  }

  field(key: MessageKey): Locator {
    return this.page.getByLabel(this.t(key), { exact: true });
  }

  async type(words: Partial<Record<MessageKey, string>>): Promise<void> {
    for (const [key, text] of Object.entries(words)) await this.field(key as MessageKey).fill(text);
  }

  /** Follows a link to another page. */
  async follow(key: MessageKey): Promise<void> {
    await this.arriving(() => this.link(key).click());
  }

  /** Sends the form of a button. @returns what the server answered to it, before any redirect */
  async press(key: MessageKey): Promise<number> {
    const sent = this.page.waitForResponse(
      (response) => response.request().isNavigationRequest() && response.request().method() === 'POST',
    );
    await this.arriving(() => this.button(key).click());
    return (await sent).status();
  }

  /** Fails when the words don't come to be on the page. */
  async sees(words: string): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  async reads(key: MessageKey, parameters?: Parameters): Promise<void> {
    await this.sees(this.t(key, parameters));
  }

  /** Where the visitor is, without the language. */
  get path(): string {
    const { pathname, search } = new URL(this.page.url());
    return (pathname + search).replace(/^\/cy(?=[/?]|$)/, '') || '/';
  }

  /** The one heading that names the page. */
  title(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** What the error summary says, with the field that each link leads to; empty when there is no summary. */
  async problems(): Promise<{ words: string; field: string | null }[]> {
    const items = await this.page.locator('.nhsuk-error-summary[tabindex="-1"] li').all();
    return Promise.all(
      items.map(async (item) => ({
        words: await item.innerText(),
        field: (await item.locator('a').count()) ? await item.locator('a').getAttribute('href') : null,
      })),
    );
  }

  private async arriving(act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), act()]);
  }
}
