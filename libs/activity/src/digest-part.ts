import type { Language, MessageKey } from '#platform';

/** What a content lib has to say in digests. The apps list all of them in one array. */
export interface DigestContributor {
  /**
   * Sections for each reader by member id; a reader without news may be missing.
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
  /** Ids of groups they look after; none on a break. */
  championOf: string[];
  /** None on a break. */
  roles: string[];
  /** Ids of the subjects they follow. */
  follows: string[];
  /** Ids of the subjects they want to hear nothing of. */
  mutes: string[];
  /** Ids of the members whose words they don’t want to hear. */
  blocked: string[];
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

/**
 * Places in a mail, in the order that matters to a person. Sections of several libs that stand in one place follow
 * each other in the order in which the apps list the libs.
 */
export const digestPlaces = [
  /** Questions to you, mentions, actions due, ideas to answer, votes closing. */
  'waiting',
  /** New in what you follow. */
  'follow',
  /** Unanswered questions that you may be able to answer. */
  'answerable',
  /** New practice changes and resources. */
  'practice',
  /** What came of what you said. */
  'outcomes',
  /** What the community did. */
  'community',
  /** Workshops to come. */
  'workshops',
  /** What champions look after. */
  'champions',
  /** What leads plan. */
  'leads',
] as const;
export type DigestPlace = (typeof digestPlaces)[number];

export interface DigestSectionDraft {
  place: DigestPlace;
  heading: DigestWords;
  /** Why this person gets this section. */
  why: DigestWords;
  items: DigestItemDraft[];
  /** How many more there are beyond the items; without items, how many there are. */
  more: number;
  /** Path inside the site where the others are. */
  morePath?: string;
}

/** The same thing that several readers get should be the same object: it is rendered once. */
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

/** Marks as read what a digest has told. The apps list all of them in one array. */
export interface DigestReadMarks {
  /** Runs in a unit of work of the member's community. @returns how many were not read before */
  markRead(memberId: string, window: DigestWindow): Promise<number>;
}

/** Injection token for `DigestReadMarks[]`. */
export const DIGEST_READ_MARKS = Symbol('DIGEST_READ_MARKS');
