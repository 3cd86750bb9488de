import { Args, Field, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';
import { Glossary, refuseTooLong } from '#writing';
import { HintKind, hintsFor, type Hint } from './hints.js';

registerEnumType(HintKind, { name: 'HintKind' });

@ObjectType({ description: 'What could make a text easier to read. Whoever writes decides.' })
export class ReadingHint implements Hint {
  @Field(() => HintKind)
  kind: HintKind;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 units of the given text.' })
  start: number;

  @Field(() => Int, { description: 'Where it has ended.' })
  end: number;

  @Field()
  excerpt: string;

  @Field(() => Int, { nullable: true, description: 'How many a long sentence has.' })
  words: number | null;

  @Field(() => String, { nullable: true, description: 'What a word of the glossary means here.' })
  meaning: string | null;
}

@Resolver()
export class HintsResolver {
  constructor(private readonly glossary: Glossary) {}

  @Query(() => [ReadingHint], {
    description: 'Sentences of more than 25 words, and words that the glossary explains. Nothing is kept.',
  })
  async checkResource(
    @Args('text') text: string,
    @Args('language', { type: () => LanguageEnum }) language: Language,
  ): Promise<Hint[]> {
    const entries = await this.glossary.all();
    refuseTooLong(text);
    const terms = entries.map((entry) => ({
      term: language === 'cy' ? entry.termCy : entry.termEn,
      meaning: language === 'cy' ? entry.meaningCy : entry.meaningEn,
    }));
    return hintsFor(text, language, terms);
  }
}
