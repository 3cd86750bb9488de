import { expect } from '@jest/globals';
import type { Visitor } from '../../support/pages.js';

/** What surrounds every page: its language and the way to the other, one heading, a title that ends with the place. */
export async function expectFrame(visitor: Visitor, placeName: string, missing = false): Promise<void> {
  const { page, language } = visitor;
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect((await page.title()).endsWith(placeName)).toBe(true);
  expect(await page.locator('aside#urgent-help').count()).toBe(1);
  expect(await visitor.link('nav.urgentHelp').getAttribute('href')).toBe('#urgent-help');
  const other = language === 'en' ? 'cy' : 'en';
  const counterpart = await page.request.get((await page.locator(languageLink).getAttribute('href'))!);
  expect(counterpart.status() === 404).toBe(missing);
  const html = await counterpart.text();
  const back = /class="ic-header__language" href="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');
  const { pathname, search } = new URL(page.url());
  expect([/<html lang="(..)"/.exec(html)![1], back]).toEqual([other, pathname + search]);
}

const languageLink = 'a.ic-header__language[rel=alternate]';
