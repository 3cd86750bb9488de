import { ErrorCode, text, type Problem } from '#platform';
import type { ResourceLink } from './resource.entity.js';
import type { ResourceLinkInput } from './resources.inputs.js';

export const LINKS_MAX = 10;
const URL_MAX = 2_000;
const label = text(200, 0);

type Refused = { refusal: Omit<Problem, 'field'> };

/** Links as they are kept, each address once, for `readInput`. */
export function readLinks(typed: readonly ResourceLinkInput[]): { value: ResourceLink[] } | Refused {
  const given = typed.filter(({ url, label: words }) => url.trim() || words?.trim());
  if (given.length > LINKS_MAX)
    return { refusal: { code: ErrorCode.TOO_MANY, parameters: { max: LINKS_MAX } } };
  const links = new Map<string, ResourceLink>();
  for (const one of given) {
    const url = cleanUrl(one.url);
    const words = label((one.label ?? '').replace(UNSEEN, '').replace(/\s+/g, ' '));
    if (!url) return { refusal: { code: ErrorCode.BAD_LINK } };
    if ('refusal' in words) return words;
    if (!links.has(url)) links.set(url, { url, label: words.value || new URL(url).hostname });
  }
  return { value: [...links.values()] };
}

/** Signs that turn the direction of writing round, or can't be seen: an address could look like another one. */
const UNSEEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** The address of a page, as a browser would write it; null for what leads elsewhere, or pretends to. */
function cleanUrl(typed: string): string | null {
  const tidy = typed.trim();
  if (tidy.length > URL_MAX || tidy.replace(UNSEEN, '') !== tidy || /[\s\p{Surrogate}]/u.test(tidy))
    return null;
  const url = parsed(withScheme(tidy));
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  if (url.username || url.password || !url.hostname.includes('.')) return null;
  return url.href.length > URL_MAX ? null : url.href;
}

/** People copy addresses without their beginning. */
const withScheme = (typed: string): string =>
  /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;

const parsed = (typed: string): URL | null => (URL.canParse(typed) ? new URL(typed) : null);
