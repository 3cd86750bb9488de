import { ArgsType, Field, ID, registerEnumType } from '@nestjs/graphql';
import { PageArgs } from '#platform';
import { SearchKind } from './search-kind.js';

export enum SearchOrder {
  RELEVANCE = 'RELEVANCE',
  NEWEST = 'NEWEST',
}

registerEnumType(SearchOrder, { name: 'SearchOrder' });

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field({
    description:
      'Words, "phrases" and -exclusions, in either language, up to 200 characters. Empty: everything, newest first.',
  })
  words: string;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => [SearchKind], { nullable: true, description: 'None: all kinds.' })
  kinds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The display name of who wrote it.' })
  by?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Written from this day on: YYYY-MM-DD, as days are in London.',
  })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Written until this day, with it.' })
  to?: string | null;

  @Field(() => SearchOrder, {
    defaultValue: SearchOrder.RELEVANCE,
    description:
      'By relevance is by freshness, too; of a common word only the newest that have it are weighed.',
  })
  order: SearchOrder;
}
