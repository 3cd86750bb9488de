import type { DemoIdea, DemoPlan, DemoWorkshop } from './planning.js';
import type { DemoOfferedChange, DemoResource } from './sharing.js';

type Language = 'en' | 'cy';
type InBothLanguages = { en: string; cy: string };

export interface DemoCommunity {
  slug: string;
  odsCode: string;
  nation: 'england' | 'wales';
  name: InBothLanguages;
  welcome: InBothLanguages;
  keeping: DemoKeeping;
  members: DemoMember[];
  groups: DemoGroup[];
  threads: DemoThread[];
  glossary: DemoGlossaryEntry[];
  reports: DemoCase[];
  resources: DemoResource[];
  offeredChanges: DemoOfferedChange[];
  workshops: DemoWorkshop[];
  /** Those that were put in outside a workshop. */
  ideas: DemoIdea[];
  plans: DemoPlan[];
}

/** Jargon, explained. */
export interface DemoGlossaryEntry {
  term: InBothLanguages;
  meaning: InBothLanguages;
}

export interface DemoKeeping {
  groundRules: InBothLanguages;
  localWords: ({ term: 'plan' | 'worker' | 'person' | 'safety' } & InBothLanguages)[];
  /** What somebody has not checked for 90 days is stale. */
  urgentHelp: { text: InBothLanguages; checkedDaysAgo: number }[];
}

export interface DemoMember {
  /** How groups and threads refer to this member. */
  key: string;
  email: string;
  displayName: string;
  perspective?: 'staff' | 'service_user' | 'carer' | 'family_friend' | 'community_partner' | 'researcher';
  language?: Language;
  roles?: ('admin' | 'lead' | 'coordinator')[];
  /** Keys of the groups this member looks after. */
  championOf?: string[];
  /** Keys of the groups this member helps to look after. */
  deputyOf?: string[];
  /** Shown on the demo's page of people to sign in as. */
  listed: boolean;
  /** What somebody who is them for a while could do, said there. */
  tryThis?: InBothLanguages;
  digest?: 'daily' | 'weekly' | 'never';
  /** Is not here any more; what they did stays. */
  leftDaysAgo?: number;
}

export interface DemoGroup {
  key: string;
  name: InBothLanguages;
  description: InBothLanguages;
  access: 'open' | 'on_request' | 'closed';
  withoutStaff: boolean;
  /** Of the study’s three, what is talked about here. */
  theme?: DemoTheme;
  /** Can still be read, no longer written in. */
  closed?: true;
  /** Keys of members, for a group that is not open. */
  members?: string[];
  followers?: string[];
  /** What somebody is asked who wants to join. */
  question?: InBothLanguages;
  /** Who waits to be let in. */
  requests?: { from: string; answer: string; daysAgo: number }[];
}

export interface DemoThread {
  group: string;
  author: string;
  kind: 'discussion' | 'question' | 'practice_change' | 'announcement';
  language: Language;
  title: string;
  /** Where they are not its group’s alone. */
  themes?: DemoTheme[];
  /** Of everything but a practice change. */
  body?: string;
  /** Of an announcement: where it comes from. */
  citation?: string;
  practiceChange?: DemoPracticeChange;
  daysAgo: number;
  /** The body is the text as it was before the edit. */
  edited?: { minutesAfter: number; body: string };
  replies: DemoReply[];
  followers?: string[];
  reactions?: DemoReactions;
  /** The key of the reply that answers a question. */
  answer?: string;
  pinnedDaysAgo?: number;
  closed?: { by: string; reason: string; daysAgo: number };
}

/** The study’s three themes, in its order. */
export type DemoTheme = 1 | 2 | 3;

/** Keys of members, by what they said with one press. */
export type DemoReactions = Partial<Record<'thanks' | 'we_do_this_too' | 'tell_us_more', string[]>>;

export interface DemoPracticeChange {
  changed: string;
  why: string;
  involved: string;
  happened: string;
}

export interface DemoReply {
  author: string;
  body: string;
  /** Counted from the start of the thread. */
  hoursAfter: number;
  /** Where it is not the thread's. */
  language?: Language;
  /** How others refer to it. */
  key?: string;
  /** The key of the reply that it answers, and stands below. */
  below?: string;
  /** Words of a reply in the same thread, by its key. */
  quotes?: { of: string; words: string };
  /** Keys of those whom it calls: their display names stand in it after an @. */
  mentions?: string[];
  /** What came of a practice change later. */
  isUpdate?: true;
  reactions?: DemoReactions;
}

/** Something that was reported, and what became of it. */
export interface DemoCase {
  /** The key of a reply. */
  about: string;
  reports: { from: string; reason: DemoReason; words: string; hoursAgo: number }[];
  taken?: { by: string; hoursAgo: number };
  notes?: { from: string; text: string; hoursAgo: number }[];
  decided?: {
    by: string;
    decision: 'no_action' | 'ask_to_edit' | 'remove' | 'warn';
    reason: string;
    hoursAgo: number;
  };
}

export type DemoReason = 'hurtful' | 'identifies' | 'worried' | 'illegal' | 'spam' | 'other';
