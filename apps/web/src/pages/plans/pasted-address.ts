import type { Source } from '../../forms/source-in-address.js';
import { withoutLanguage } from '../../language-prefix.js';

/** What an address that somebody pasted leads to: a thing of their community, or a page elsewhere. */
type Pasted = { subject: Source } | { url: string } | null;

const id = '([0-9a-f]{8}-[0-9a-f-]{27})';

const places: readonly [kind: string, path: RegExp][] = [
  ['reply', new RegExp(`^/replies/${id}`, 'i')],
  ['action', new RegExp(`^/plans/[^/]+/actions/${id}`, 'i')],
  ['thread', new RegExp(`^/threads/${id}`, 'i')],
  ['idea', new RegExp(`^/ideas/${id}`, 'i')],
  ['resource', new RegExp(`^/resources/${id}`, 'i')],
];

/** The reply that the address of a thread’s page points to. */
const replyOnPage = new RegExp(`^#reply-${id}$`, 'i');

export function pasted(typed: string, { host, community }: { host: string; community: string }): Pasted {
  const address = typed.trim();
  if (address === '') return null;
  const subject = ownThing(address, host, community);
  return subject ? { subject } : { url: address };
}

function ownThing(address: string, host: string, community: string): Source | null {
  const base = `https://${host}`;
  if (!URL.canParse(address, base)) return null;
  const { host: there, pathname, hash } = new URL(address, base);
  const start = `/c/${encodeURIComponent(community)}`;
  const path = withoutLanguage(pathname);
  if (there !== host || !path.startsWith(`${start}/`)) return null;
  for (const [kind, pattern] of places) {
    const found = pattern.exec(path.slice(start.length))?.[1];
    const reply = kind === 'thread' && found && replyOnPage.exec(hash)?.[1];
    if (reply) return { kind: 'reply', id: reply };
    if (found) return { kind, id: found };
  }
  return null;
}
