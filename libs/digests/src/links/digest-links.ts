import type { Language } from '#platform';
import { signToken } from './mail-token.js';

/** Addresses that are in one person's mail alone, and work without signing in where they say so. */
export class DigestLinks {
  constructor(
    readonly publicUrl: string,
    private readonly key: Buffer,
  ) {}

  /** By RFC 8058: asked for, it shows a page; posted to, it acts. Of one community, or of all (null). */
  stop(accountId: string, communityId: string | null): Record<Language, string> {
    return this.inBoth(`/unsubscribe/${signToken({ for: 'choosing', accountId, communityId }, this.key)}`);
  }

  /** Shows a page, for whoever is signed in as this person. */
  read(accountId: string, digestId: string): Record<Language, string> {
    return this.inBoth(`/emails/read/${signToken({ for: 'reading', accountId, digestId }, this.key)}`);
  }

  inBoth(path: string): Record<Language, string> {
    return { en: `${this.publicUrl}${path}`, cy: `${this.publicUrl}/cy${path}` };
  }
}
