import type { DemoTheme } from './content.js';

type Language = 'en' | 'cy';

/** Something that others refer to: a thread by its title, all else by its key. */
export type DemoSource = { thread: string } | { reply: string } | { resource: string } | { idea: string };

/** People come together over the study’s themes. */
export interface DemoWorkshop {
  title: string;
  words: string;
  language: Language;
  openedBy: string;
  facilitators: string[];
  openedDaysAgo: number;
  startsDaysAgo: number;
  /** Negative: it goes on. */
  endsDaysAgo: number;
  tieRule: 'all_tied' | 'lots';
  /** When it came into each; the last one is where it is. Whoever opened it moves it on. */
  phases: Partial<Record<DemoPhase, number>>;
  notes?: string;
  /** As it may be told: exactly how many came, and to the nearest 5 what they were. */
  attended?: { total: number; lived: number; working: number; others: number };
  themes: DemoWorkshopTheme[];
  /** Who voted here, once it is over. */
  voted?: string[];
  /** Who has voted so far, while it goes on. */
  slips?: { by: string; ideas: string[] }[];
}

export type DemoPhase = 'collect' | 'merge' | 'vote' | 'results';

export interface DemoWorkshopTheme {
  theme: DemoTheme;
  prompt: string;
  ideas: DemoIdea[];
  paper?: DemoPaper[];
}

/** Votes on paper, by the keys of ideas. */
interface DemoPaper {
  by: string;
  papers: number;
  valid: number;
  spoilt: number;
  votes: Record<string, number>;
}

export interface DemoIdea {
  key: string;
  sentence: string;
  why: string;
  language: Language;
  by: string;
  daysAgo: number;
  from?: DemoSource;
  /** Outside a workshop. */
  themes?: DemoTheme[];
  /** It is somebody’s who has no account here. */
  onBehalf?: true;
  merged?: { into: string; daysAgo: number };
  /** Given here, not on paper. */
  votes?: number;
  answers?: DemoIdeaAnswer[];
  followers?: string[];
}

interface DemoIdeaAnswer {
  state: 'accepted' | 'looking' | 'not_now' | 'already';
  words: string;
  by: string;
  role: 'admin' | 'lead' | 'champion';
  daysAgo: number;
}

export interface DemoPlan {
  title: string;
  aim: string;
  summary: string;
  language: Language;
  lead: string;
  openedDaysAgo: number;
  endsInDays: number;
  followers: string[];
  actions: DemoAction[];
}

/** Due dates are so many days from now; negative ones are past. */
export interface DemoAction {
  what: string;
  why: string;
  language: Language;
  owner: string;
  deputy?: string;
  dueInDays: number;
  themes: DemoTheme[];
  involved: ('staff' | 'service_user' | 'carer' | 'family_friend' | 'community_partner' | 'researcher')[];
  involvement?: string;
  from: DemoSource[];
  addedDaysAgo: number;
  milestones?: DemoMilestone[];
  evidence?: DemoEvidence[];
  news: DemoNews[];
  followers?: string[];
}

interface DemoMilestone {
  name: string;
  weight: number;
  dueInDays?: number;
  done?: { by: string; daysAgo: number };
}

interface DemoEvidence {
  by: string;
  daysAgo: number;
  note?: string;
  url?: string;
  shows?: DemoSource;
}

/** One chapter of an action’s story. */
export interface DemoNews {
  by: string;
  daysAgo: number;
  words: string;
  /** Where it differs from before. */
  state?: 'under_way' | 'at_risk' | 'blocked' | 'complete' | 'not_doing';
  /** Another due date, both in days from now. */
  moved?: { from: number; to: number };
}
