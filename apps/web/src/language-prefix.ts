import type { Language } from '#platform';
import type { IncomingMessage } from 'node:http';

/** Welsh pages live under /cy: every address has its counterpart, one link apart. */
const prefix = /^\/cy(?=[/?]|$)/;

const languages = new WeakMap<object, Language>();

/** For Fastify's `rewriteUrl`: takes the language off the address, so that each page has one route. */
export function rewriteUrl(request: IncomingMessage): string {
  const url = request.url ?? '/';
  if (!prefix.test(url)) return url;
  languages.set(request, 'cy');
  return withoutLanguage(url);
}

/** The address of a page as its route knows it. */
export function withoutLanguage(path: string): string {
  const rest = path.replace(prefix, '');
  return rest.startsWith('/') ? rest : `/${rest}`;
}

export const languageOf = (request: IncomingMessage): Language => languages.get(request) ?? 'en';

/** The address of a page of ours in a language. */
export function inLanguage(path: string, language: Language): string {
  if (language === 'en') return path;
  return path === '/' ? '/cy' : `/cy${path.replace(/^\/(?=[?#])/, '')}`;
}
