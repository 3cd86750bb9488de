import type { DemoTheme } from './content.js';

type Language = 'en' | 'cy';

/** Something in the library. */
export interface DemoResource {
  /** How others refer to it: versions, formats, adoptions. */
  key: string;
  by: string;
  kind: 'template' | 'guide' | 'checklist' | 'training' | 'story' | 'poster' | 'recording' | 'link';
  language: Language;
  title: string;
  summary: string;
  body?: string;
  links?: { url: string; label: string }[];
  files?: DemoFile[];
  themes: DemoTheme[];
  settings?: string[];
  audience?: ('staff' | 'service_user' | 'carer' | 'family_friend')[];
  format?: 'easy_read' | 'large_print' | 'audio';
  /** The key of the same thing in another format or language. */
  sameAs?: string;
  /** The key of what it was made from. */
  madeFrom?: string;
  licence?: 'use_and_change' | 'use_as_is' | 'ask_first';
  madeBy?: string;
  involved?: string;
  core?: string;
  adaptable?: string;
  daysAgo: number;
  /** Negative: it should have been looked at so many days ago. */
  reviewInDays?: number;
  /** What was different in each version after the first. */
  versions?: { note: string; daysAgo: number }[];
  network?: DemoOffer;
  followers?: string[];
}

export type DemoFile =
  | { type: 'pdf'; name: string; lines: string[] }
  | { type: 'txt'; name: string; text: string }
  | { type: 'png'; name: string; words: 'ripples' };

/** That all communities may read it; without an approval it waits for one. */
export interface DemoOffer {
  daysAgo: number;
  showsOwner?: true;
  approved?: { by: string; daysAgo: number };
}

/** A practice change that is offered, by its title. */
export interface DemoOfferedChange {
  title: string;
  offer: DemoOffer;
}

/** That a team uses something, here or from elsewhere. */
export interface DemoAdoption {
  /** The slug of the community that it is from, and the key of a resource or the title of a practice change. */
  of: { community: string; key: string };
  /** Where it is used. */
  community: string;
  by: string;
  setting: string;
  language: Language;
  /** The last one is where it stands now. */
  steps: { stage: 'interested' | 'trying' | 'adapted' | 'using' | 'stopped'; daysAgo: number }[];
  kept?: string;
  changed?: string;
  happened?: string;
  onlyHere?: true;
  mayAsk?: true;
}

/** Asked of those who use something, with what they said. */
export interface DemoQuestion {
  of: { community: string; key: string };
  from: { community: string; by: string };
  language: Language;
  body: string;
  daysAgo: number;
  answers: { community: string; by: string; language: Language; body: string; daysAgo: number }[];
}
