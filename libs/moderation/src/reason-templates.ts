import { Field, ID, ObjectType } from '@nestjs/graphql';
import { isMessageKey, LanguageEnum, languages, translator, type Language } from '#platform';
import type { Decision } from './decision.js';

@ObjectType({ description: 'Kind words to begin a reason with.' })
export class ReasonTemplate {
  @Field(() => ID)
  id: string;

  @Field()
  words: string;

  @Field(() => LanguageEnum)
  language: Language;
}

/** In both languages: the author may write in the other one than the moderator. As many as the catalogue has. */
export function templatesFor(decision: Decision): ReasonTemplate[] {
  const found: ReasonTemplate[] = [];
  for (let number = 1; ; number++) {
    const key = keyOf(decision, number);
    if (!isMessageKey(key)) return found;
    for (const language of languages)
      found.push({ id: `${decision}.${number}.${language}`, words: translator(language)(key), language });
  }
}

const keyOf = (decision: Decision, number: number): string =>
  `moderation.reason.${decision.toUpperCase()}.${number}`;
