import type { Visitor } from '../support/pages.js';

/** What stands on a page that none of our views puts there. */
export function foreignOn({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const strange =
      'script:not([src^="/assets/"]), img, iframe, object, embed, base, meta[http-equiv], style, main svg:not([class^="ic-"])';
    const handlers = (element: Element) => element.getAttributeNames().some((name) => name.startsWith('on'));
    const leads = (link: Element) => !/^(?:https?:|mailto:|tel:|\/(?!\/)|#)/.test(link.getAttribute('href')!);
    const found = [
      ...document.querySelectorAll(strange),
      ...[...document.querySelectorAll('*')].filter(handlers),
      ...[...document.querySelectorAll('a[href]')].filter(leads),
      ...[...document.forms].filter((form) => !form.getAttribute('action')!.startsWith('/')),
    ];
    return found.map((element) => element.outerHTML.slice(0, 200));
  });
}
