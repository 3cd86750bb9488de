import { translator } from '#platform';
import { renderToStaticMarkup } from 'react-dom/server';
import { localWordsOf } from '../visit/frame.js';
import type { PageAnswer } from '../visit/page.js';
import type { Visit } from '../visit/visit.js';
import { SiteContext, type Site } from './site.js';

export function renderPage(visit: Visit, { content, frame }: PageAnswer): string {
  const site: Site = {
    language: visit.language,
    t: translator(visit.language, localWordsOf(frame)),
    href: (path) => visit.href(path),
    path: visit.path,
    now: visit.now,
    demo: visit.site.demo,
    frame,
  };
  return `<!doctype html>${renderToStaticMarkup(<SiteContext value={site}>{content}</SiteContext>)}`;
}
