import { Args, Field, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { viewingAccount } from '#people';
import { checkText, type Found } from './check/check-text.js';
import { FindingKind } from './check/finding.js';
import { refuseTooLong, refuseTooMany } from './check/too-long.js';

registerEnumType(FindingKind, { name: 'FindingKind' });

@ObjectType({ description: 'Something in a text that may tell who somebody is. Whoever writes decides.' })
export class Finding implements Found {
  @Field(() => FindingKind)
  kind: FindingKind;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 units of the given text.' })
  start: number;

  @Field(() => Int, { description: 'Where it has ended.' })
  end: number;

  @Field()
  excerpt: string;
}

/** As many fields as looking through the longest texts counts for. */
const ALL_OF_A_FORM = 5_000;

@Resolver()
export class CheckTextResolver {
  @Query(() => [[Finding]], {
    description:
      'All that one form says, 20 texts at most: the findings of each, in its order. Nothing is kept.',
    complexity: ALL_OF_A_FORM,
  })
  checkTexts(@Args('texts', { type: () => [String] }) texts: string[]): Finding[][] {
    viewingAccount();
    refuseTooMany(texts);
    texts.forEach(refuseTooLong);
    return texts.map((text) => checkText(text));
  }
}
