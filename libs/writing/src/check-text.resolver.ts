import { Args, Field, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { viewingAccount } from '#people';
import { checkText, type Found } from './check/check-text.js';
import { FindingKind } from './check/finding.js';
import { refuseTooLong } from './check/too-long.js';

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

@Resolver()
export class CheckTextResolver {
  @Query(() => [Finding], { description: 'In the order of the text. Nothing of it is kept.' })
  checkText(@Args('text') text: string): Finding[] {
    viewingAccount();
    refuseTooLong(text);
    return checkText(text);
  }
}
