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

  /** What stands in fields, by their ids. */
  typed(...ids: string[]): Promise<string[]> {
    return Promise.all(ids.map((id) => this.page.locator(`#${id}`).inputValue()));
  }

  /** What has the focus: its class names, or another property. */
  async focused(property: 'className' | 'id' | 'textContent' = 'className'): Promise<string> {
    const found = await this.page.evaluate((name) => document.activeElement?.[name], property);
    return (found ?? '').trim();
  }

  /** Whether the focus is marked on the screen, and what is focused is within sight. */
  focusIsSeen(): Promise<boolean> {
    return this.page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      const { width, height, bottom, top } = element.getBoundingClientRect();
      return marked && width > 1 && height > 1 && bottom > 0 && top < innerHeight;
    });
  }

  /** Presses Tab until something has the focus. @returns the stops on the way that could not be seen */
  async tabTo(target: Locator): Promise<string[]> {
    const unseen: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await this.page.keyboard.press('Tab');
      if (!(await this.focusIsSeen())) unseen.push(await this.focused('textContent'));
      if (await target.evaluate((element) => element === document.activeElement)) return unseen;
    }
    throw new Error(`60 stops did not lead to ${target}`);
  }

  private async arriving(act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), act()]);
  }
}
