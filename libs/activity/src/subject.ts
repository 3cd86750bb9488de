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
}

/** Injection token for `SubjectKind[]`. */
export const SUBJECT_KINDS = Symbol('SUBJECT_KINDS');
