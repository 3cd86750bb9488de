import { expect } from '@jest/globals';
import { englishWords, welshWords } from '../../../libs/platform/src/i18n/translate.js';
import type { Visitor } from '../../support/pages.js';

/** What a page is made of can be told apart by whoever hears it: by its id, and by the words of a link or a button. */
export async function expectNamesApart({ page, language }: Visitor): Promise<void> {
  const { ids, leading } = await page.evaluate(whatIsNamed);
  expect(ids.filter((id, place) => ids.indexOf(id) < place)).toEqual([]);
  const ours = new Set(Object.values(language === 'en' ? englishWords() : welshWords()));
  const places = new Map<string, Set<string>>();
  for (const { name, about, to } of leading)
    // Two discussions may have one title; words of ours that are said twice say too little.
    if (ours.has(name)) places.set(name + about, (places.get(name + about) ?? new Set()).add(to));
  expect([...places].filter(([, to]) => to.size > 1).map(([name, to]) => [name, ...to])).toEqual([]);
}

/** In the page. A fold leads nowhere but to what is in it, so that each is another place. */
function whatIsNamed() {
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  const aboutOf = (element: Element) =>
    document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  const placeOf = (element: Element, index: number) => {
    if (element instanceof HTMLAnchorElement) return element.pathname + element.search;
    if (!(element instanceof HTMLButtonElement)) return String(index);
    const { form, formAction, name, value } = element;
    const hidden = form ? [...new FormData(form)].map(([key, held]) => `${key}=${String(held)}`) : [index];
    return [formAction, name, value, ...hidden].join(' ');
  };
  return {
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    leading: [...document.querySelectorAll('main a[href], main button, main summary')].map(
      (element, index) => ({ name: nameOf(element), about: aboutOf(element), to: placeOf(element, index) }),
    ),
  };
}
