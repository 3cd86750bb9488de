import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';

/** Anything people talk about, follow or report: a thread, a reply, later a resource, an idea, an action. */
export interface Subject {
  kind: string;
  id: string;
}

@InputType({ description: 'Names a subject, such as a `thread`, a `reply` or an `idea`.' })
export class SubjectInput implements Subject {
  @Field()
  kind: string;

  @Field(() => ID)
  id: string;
}

@ObjectType({ description: 'What a notification or a change is about, in a few words.' })
export class SubjectSummary implements Subject {
  @Field()
  kind: string;

  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field({ description: 'Path inside the site, with a fragment where it is part of a page.' })
  path: string;

  @Field(() => LanguageEnum, { description: 'What its title is written in.' })
  language: Language;
}

/** What a content lib tells of its subjects. The apps list all of them in one array. */
export interface SubjectKind {
  kind: string;
  /** Summaries of those the current viewer may see now; what is missing from the map may not be seen or does not exist. */
  summaries(ids: readonly string[]): Promise<Map<string, SubjectSummary>>;
  /** Missing where things of this kind can't be reported. */
  care?: SubjectCare;
  /** Missing where things of this kind don't travel: aren't offered to other communities, nor adopted. */
  offer?: SubjectOffer;
  /** Where they are from, of those the current viewer may see. Missing where all of them are this community’s own. */
  origins?(ids: readonly string[]): Promise<Map<string, SubjectOrigin>>;
  /** For the story they are part of, of those the current viewer may see now. Missing where nothing is to be added. */
  said?(ids: readonly string[]): Promise<Map<string, SubjectSaid>>;
  /** What is part of it and has its own place in a story, as replies are of a thread: those that something came of. */
  parts?(id: string): Promise<Subject[]>;
  /** Of all in the community that are out of sight for nobody in it. Missing where things of this kind get no answer. */
  answers?(): Promise<AnswerCounts>;
  /** Ids of what people brought up under a theme, newest first, so many at most: of those the current viewer may see now. */
  raised?(themeId: string): Promise<string[]>;
}

/** What a subject is in the community that it is from. */
export interface SubjectOrigin extends Subject {
  communityId: string;
  /** What that is called, in the viewer’s language. */
  communityName: string;
}

/** What a story tells of one of its parts, beyond its title. */
export interface SubjectSaid {
  /** Where it stands, as a code of its kind: `accepted`, `at_risk`. */
  state: string | null;
  /** How many votes it got; null where nobody votes, or not yet counted. */
  votes: number | null;
  /** What was answered, or given as the reason; Markdown. */
  words: string;
  language: Language;
  /** When that was said; null where nothing was. */
  at: Date | null;
}

/** How many were answered, how many wait for an answer, and how many of these for longer than was promised. */
export interface AnswerCounts {
  answered: number;
  waiting: number;
  late: number;
}

/** What can be said of things that travel, without knowing what they are. */
export interface SubjectOffer {
  /** Of those that the current viewer may see and that can travel, by id. */
  content(ids: readonly string[]): Promise<Map<string, NetworkContent>>;
}

/** All that others would read of a practice. Whose it is and where is for its own community. */
export interface NetworkContent {
  /** null where it is nobody's here: it can't be offered. */
  ownerId: string | null;
  groupId: string | null;
  /** Every member of the community may read it. What was said in a closed room stays there. */
  forEverybody: boolean;
  title: string;
  /** Plain text. */
  summary: string;
  /** Markdown; words for each name are in the catalogue: `care.<name>`. */
  words: { name: string; markdown: string }[];
  /** What sort of thing it is: `practice_change`, `guide`. */
  kind: string;
  themeIds: readonly string[];
  settings: readonly string[];
  language: Language;
  licence: string | null;
  madeBy: string;
  involved: string;
  /** What has to stay as it is for it to be the same practice, and what each place may change. */
  core: string;
  adaptable: string;
  citation: string | null;
  links: readonly { url: string; label: string }[];
  version: number;
}

/**
 * What moderation does to things without knowing what they are. Nothing here asks who the viewer is:
 * moderation has made sure that they may decide, or are the author. In a unit of work of the community.
 */
export interface SubjectCare {
  /** As those who decide see them, whether they are away or not; by id. */
  underCare(ids: readonly string[]): Promise<Map<string, SubjectUnderCare>>;
  /** Out of sight everywhere: hidden until its author has changed it, or removed for good. */
  conceal(id: string, how: 'hidden' | 'removed'): Promise<void>;
  /** Back in sight. */
  reveal(id: string): Promise<void>;
  /**
   * Takes passages out of its words, and its earlier versions out of sight.
   * @throws AppError INVALID with a problem PASSAGE_NOT_FOUND on `passages`
   */
  redact(id: string, passages: readonly string[]): Promise<void>;
  /** New words from its author, by the names of `words`. @throws AppError INVALID, a problem for each wrong one */
  rewrite(id: string, words: Readonly<Record<string, string>>): Promise<void>;
  /** Nobody adds to it any more. Missing where nothing can be added. */
  close?(id: string, reason: string): Promise<void>;
}

export interface SubjectUnderCare {
  summary: SubjectSummary;
  authorId: string;
  groupId: string | null;
  createdAt: Date;
  editedAt: Date | null;
  /** null while it can be seen. */
  away: 'withdrawn' | 'hidden' | 'removed' | null;
  /** All that was written, Markdown; words for each name are in the catalogue: `care.<name>`. */
  words: { name: string; text: string }[];
  /** Of the words, where it may be another than that of the title. */
  language?: Language;
}

/** Injection token for `SubjectKind[]`. */
export const SUBJECT_KINDS = Symbol('SUBJECT_KINDS');
