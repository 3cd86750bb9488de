import { describe } from '@jest/globals';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** For tests in a browser: not run, and reported so, where there is no Chromium. */
export const describeWithBrowser = process.env.TEST_CHROMIUM ? describe : describe.skip;

export const screens = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
} as const;

export type Screen = keyof typeof screens;

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.TEST_CHROMIUM, args: quietly });

interface Visit {
  baseURL: string;
  screen?: Screen;
  /** Everything has to work without. */
  script?: boolean;
  /** What the browser asks for: en-GB or cy-GB. */
  locale?: string;
}

/** Somebody with a device of their own: no cookies shared with others. */
export const openContext = (
  browser: Browser,
  { baseURL, screen = 'desktop', script = true, locale = 'en-GB' }: Visit,
): Promise<BrowserContext> =>
  browser.newContext({ ...screens[screen], baseURL, locale, javaScriptEnabled: script });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe finds wrong on the page, and where. Needs a context with script. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, { runOnly: { type: 'tag', values } });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
    );
  }, rules);
  if (found.length > 0) throw new Error(`axe on ${page.url()}:\n${found.join('\n')}`);
}
