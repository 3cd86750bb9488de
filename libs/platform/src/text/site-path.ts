const BASE = 'http://site.invalid';
const LONGEST = 2_000;

/**
 * A path of this site with its query and fragment, or '/' for anything that could lead elsewhere.
 * Doubled slashes are made one: taking the language off `/cy//host` must not leave another host's address.
 */
export function sitePath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > LONGEST) return '/';
  if (!URL.canParse(asked, BASE)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, BASE);
  return origin === BASE ? pathname.replace(/\/{2,}/g, '/') + search + hash : '/';
}
