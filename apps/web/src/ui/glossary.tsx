import { createContext, useContext, type ReactNode } from 'react';
import { explainTerms } from './explain-terms.js';
import { communityPath } from './paths.js';
import { useSite } from './site.js';

export type Entry = Readonly<{ id: string; term: string; meaning: string }>;

const Explained = createContext((html: string): string => html);

/** Inside it, posts have the community's own words explained. */
export function Glossary({
  entries,
  community,
  children,
}: {
  entries: readonly Entry[];
  community: string;
  children: ReactNode;
}) {
  const { href } = useSite();
  const explain = explainTerms(entries, ({ id }) => href(`${communityPath(community, 'glossary')}#${id}`));
  return <Explained value={explain}>{children}</Explained>;
}

export const useExplained = (): ((html: string) => string) => useContext(Explained);
