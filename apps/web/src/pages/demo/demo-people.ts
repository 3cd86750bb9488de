import type { Language } from '#platform';

export type DemoPerson = Readonly<{
  email: string;
  displayName: string;
  /** What they could do in each of their communities. */
  tryThis: readonly string[];
  communities: readonly { slug: string; name: string; roles: readonly string[] }[];
}>;

/** Whom a visitor of the demo can be, in one click. The api gives one only while the demo runs. */
export abstract class DemoPeople {
  abstract list(language: Language): Promise<readonly DemoPerson[]>;

  /** A session, or null for anybody who is not in the demo. */
  abstract signIn(email: string): Promise<{ token: string; expiresAt: Date } | null>;
}
