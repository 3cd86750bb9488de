/** Where to land after signing in: a path of this site, never another host, whatever was asked for. */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > 2_000 || !asked.startsWith('/')) return '/';
  const base = 'http://site.invalid';
  if (!URL.canParse(asked, base)) return '/';
  const url = new URL(asked, base);
  const isOurs = url.origin === base && !url.pathname.startsWith('//');
  return isOurs ? url.pathname + url.search + url.hash : '/';
}
