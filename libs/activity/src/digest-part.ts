import type { Language, MessageKey } from '#platform';

/** What a content lib has to say in digests. The apps list all of them in one array, in the order of the mail. */
export interface DigestContributor {
  /**
   * Sections for each reader by member id, what matters most to them first; a reader without news may be missing.
   * Runs in a unit of work of the readers' community, and asks the database as often for one reader as for hundreds.
   * Where readers get the same it should be the same object: it is rendered once.
   */
  contribute(
    readers: readonly DigestReader[],
    window: DigestWindow,
    community: DigestCommunity,
  ): Promise<Map<string, DigestSectionDraft[]>>;
}

/** Injection token for `DigestContributor[]`. */
export const DIGEST_CONTRIBUTORS = Symbol('DIGEST_CONTRIBUTORS');

/** A member who gets a digest, and what they may see at this moment: nothing else may be in it. */
export interface DigestReader {
  memberId: string;
  /** Ids of groups they may read. */
  visibleGroups: string[];
  /** Ids of groups they look after. */
  championOf: string[];
  /** Ids of the subjects they follow. */
  follows: string[];
}

/** What happened at `from` is in it, what happened at `to` is in the next one. */
export interface DigestWindow {
  from: Date;
  to: Date;
}

export interface DigestCommunity {
  slug: string;
  name: Record<Language, string>;
}

export interface DigestSectionDraft {
  heading: DigestWords;
  /** Why this person gets this section. */
  why: DigestWords;
  items: DigestItemDraft[];
  /** How many more there are beyond the items. */
  more: number;
}

export interface DigestItemDraft {
  title: string;
  excerpt?: string;
  byline: DigestWords;
  /** Path inside the site. */
  path: string;
  /** What title and excerpt are written in. */
  language: Language;
}

/** A sentence from the catalogue, said in each language that the mail is in. */
export interface DigestWords {
  key: MessageKey;
  parameters?: Record<string, string | number | Date | Record<Language, string>>;
}
