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
  browser.newContext({
    ...screens[screen],
    baseURL,
    locale,
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  });

/** Notes down whatever none of our pages may do: run foreign script, break the policy, ask another host. */
export function noteTrouble(context: BrowserContext, origin: string, trouble: string[]): void {
  context.on('weberror', (error) => trouble.push(`error in a page: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message.text())) trouble.push(`console: ${message.text()}`);
  });
  context.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') trouble.push(`request to another host: ${request.url()}`);
  });
}

/** Chromium reports every answer of 400 and more; here those are wanted. */
const isRefusal = (text: string) =>
  /^Failed to load resource: the server responded with a status of 4/.test(text);

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe looks at. A mail has no landmarks: mail programs put it inside a page of theirs. */
const rules = { page: [...wcag, 'best-practice'], mail: wcag };

/** Fails with what axe finds wrong on the page, and where. Needs a context with script. */
export async function expectNoAxeViolations(page: Page, what: keyof typeof rules = 'page'): Promise<void> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
    );
  }, rules[what]);
  if (found.length > 0) throw new Error(`axe on ${page.url()}:\n${found.join('\n')}`);
}

/** Fails with what sticks out where the page is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  const { height } = page.viewportSize()!;
  await page.setViewportSize({ width, height });
  const wide = await page.evaluate((limit) => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= limit) return null;
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > limit + 1;
    const elements = [...document.body.querySelectorAll('*')].filter(sticksOut);
    return `${scrollWidth}: ${elements.map((element) => `${element.tagName}.${element.className}`).join(', ')}`;
  }, width);
  if (wide) throw new Error(`${page.url()} is wider than ${width}: ${wide}`);
}
