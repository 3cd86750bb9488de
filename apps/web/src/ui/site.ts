import type { Language, Translate } from '#platform';
import { createContext, useContext } from 'react';
import type { Frame } from '../visit/frame.js';

/** What any part of a page may need to know. */
export type Site = Readonly<{
  language: Language;
  t: Translate;
  /** The address of a page of ours, in the page's language. */
  href: (path: string) => string;
  /** The page's own address, without its language. */
  path: string;
  now: Date;
  demo: boolean;
  frame: Frame;
}>;

export const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('A part of a page is rendered outside a page');
  return site;
}
