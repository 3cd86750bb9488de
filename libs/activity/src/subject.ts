import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from '#platform';

/** Anything people talk about, follow or report: a thread, a reply, later a resource, an idea, an action. */
export interface Subject {
  kind: string;
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

  language: Language;
}

/** What a content lib tells of its subjects. The apps list all of them in one array. */
export interface SubjectKind {
  kind: string;
  /** Summaries of those the current viewer may see now; what is missing from the map may not be seen or does not exist. */
  summaries(ids: readonly string[]): Promise<Map<string, SubjectSummary>>;
  /** Missing where things of this kind can't be reported. */
  care?: SubjectCare;
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
}

/** Injection token for `SubjectKind[]`. */
export const SUBJECT_KINDS = Symbol('SUBJECT_KINDS');
