import { Field, ObjectType } from '@nestjs/graphql';
import { SubjectSummary } from '#activity';
import { Connection, LanguageEnum, type Language } from '#platform';
import { SearchKind } from './search-kind.js';

@ObjectType()
export class SearchHit {
  @Field(() => SubjectSummary)
  subject: SubjectSummary;

  @Field(() => SearchKind)
  kind: string;

  @Field({ description: 'Passages around what was found, as safe HTML with <mark>.' })
  excerptHtml: string;

  @Field(() => LanguageEnum, { description: 'What it is written in.' })
  language: Language;

  @Field(() => Date)
  at: Date;

  authorId: string | null;
  groupId: string | null;
}

/** How many there are in all is told to nobody. */
export const SearchConnection = Connection(SearchHit);
