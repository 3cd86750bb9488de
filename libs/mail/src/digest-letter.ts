import type { Language } from '#platform';
import type { Nation } from './mail.js';
import type { Piece } from './piece.js';
import type { ByLanguage, Words } from './words.js';

/** News for one person from all of their communities. */
export interface DigestLetter<Community = DigestCommunity> {
  to: string;
  /** The person's language, or both when nobody knows it. */
  languages: readonly Language[];
  displayName?: string;
  communities: readonly Community[];
  /** Where they choose how often they hear, and what of. */
  settingsUrl: ByLanguage<string>;
  /** Stops all of these mails, without signing in. */
  stopUrl?: ByLanguage<string>;
  /** Says that everything in this mail has been read. */
  readUrl?: ByLanguage<string>;
  messageId: string;
  /** Like `news.communities.example`; without angle brackets. */
  listId: string;
  headers?: Record<string, string>;
}

interface CommunityPlace {
  name: ByLanguage<string>;
  nation: Nation;
  url: ByLanguage<string>;
  /** Stops mails from this community, without signing in; only said where there are others. */
  stopUrl?: ByLanguage<string>;
}

export interface DigestCommunity extends CommunityPlace {
  sections: readonly DigestSection[];
}

export interface DigestSection {
  heading: Words;
  /** Why this person gets this section. */
  why: Words;
  /** None when the community or the person wants no titles in e-mail: then `more` is all that is said. */
  items: readonly DigestItem[];
  /** How many more there are beyond the items. */
  more: number;
  moreUrl?: ByLanguage<string>;
}

export interface DigestItem {
  title: string;
  url: ByLanguage<string>;
  excerpt?: string;
  byline: Words;
  /** What the title and excerpt are written in. */
  language?: Language;
}

/** A community whose sections are rendered already, perhaps once for everybody who gets the same. */
export interface RenderedCommunity extends CommunityPlace {
  sections: readonly RenderedSection[];
}

/** One section in every language that its letter needs. */
export type RenderedSection = Partial<Record<Language, SectionMarkup>>;

export interface SectionMarkup {
  /** What it is, and why this person gets it. */
  opening: Markup;
  items: readonly Markup[];
  more: number;
  moreUrl?: string;
}

/** Rendered words, which any number of letters may share. */
export interface Markup {
  html: Piece;
  text: Piece;
  /** Bytes it takes in a sent mail, counted once. */
  size: number;
}
