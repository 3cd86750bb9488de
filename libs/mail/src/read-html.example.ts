import type { Mail } from './mail.js';

export const linksIn = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));

/** Anything that would make a mail program fetch something when the mail is opened, or run something. */
export const remoteResourcesIn = (html: string): string[] => [
  ...(html.match(/<[^>]+>/g) ?? []).filter((tag) => fetching.test(tag)),
  ...(html.match(/url\(|@import|@font-face/gi) ?? []),
];

const fetching =
  /^<(img|link|script|iframe|object|embed|video|audio|source|svg|base|form)\b|\s(src|srcset|background|on\w+)=/i;

/** Sender, subject and the first words of each body: what a phone shows while it is locked. */
export const seenBeforeOpening = ({ fromName, subject, html, text }: Mail): string =>
  [fromName, subject, wordsOf(html).slice(0, 160), text.slice(0, 120)].join('\n');

export const healthWords = /health|mental|crisis|trust|iechyd|meddwl|argyfwng|ymddiriedolaeth/i;

const wordsOf = (html: string): string =>
  html
    .replace(/^[^]*<body[^>]*>/, '')
    .replace(/<[^>]+>/g, '')
    .trim();
