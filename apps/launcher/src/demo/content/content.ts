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
  digest?: 'daily' | 'weekly' | 'never';
}

export interface DemoGroup {
  key: string;
  name: InBothLanguages;
  description: InBothLanguages;
  access: 'open' | 'on_request' | 'closed';
  withoutStaff: boolean;
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
  kind: 'discussion' | 'practice_change';
  language: Language;
  title: string;
  /** Of a discussion. */
  body?: string;
  practiceChange?: DemoPracticeChange;
  daysAgo: number;
  /** The body is the text as it was before the edit. */
  edited?: { minutesAfter: number; body: string };
  replies: DemoReply[];
  followers?: string[];
}

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
}
