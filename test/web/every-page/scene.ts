import type { Visitor } from '../../support/pages.js';

/** A page at a moment. */
export interface Scene {
  /** Of its own within its area. */
  name: string;
  /** A stranger, unless it needs somebody. */
  as?: 'member' | 'newcomer';
  /** Whose name ends the title. */
  place?: 'community' | 'elsewhere' | 'site';
  /** There is no such page, in either language. */
  missing?: boolean;
  /** It is a page with another scene, seen at another moment: its title is the same. */
  same?: boolean;
  open: (visitor: Visitor) => Promise<unknown>;
}
