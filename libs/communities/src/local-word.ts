import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { inLanguage } from '#people';
import { localTerms, translator, type LocalTerm } from '#platform';

export const LocalTermEnum = { PLAN: 'plan', WORKER: 'worker', PERSON: 'person', SAFETY: 'safety' } as const;

registerEnumType(LocalTermEnum, {
  name: 'LocalTerm',
  description: 'What is named differently by nation, trust and year.',
});

@ObjectType({ description: 'How something is called in this community.' })
export class LocalWord {
  @Field(() => LocalTermEnum)
  term: LocalTerm;

  @Field()
  en: string;

  @Field()
  cy: string;

  @Field({ description: 'The community chose it; else it is the usual word.' })
  own: boolean;

  @Field({ description: 'In the language of the request.' })
  get word(): string {
    return inLanguage(this.en, this.cy);
  }
}

export type OwnWord = Pick<LocalWord, 'term' | 'en' | 'cy'>;

/** A word for every term: the community's own where it has one. */
export const localWordsFrom = (own: readonly OwnWord[]): LocalWord[] =>
  localTerms.map((term) => {
    const chosen = own.find((word) => word.term === term);
    return Object.assign(new LocalWord(), chosen ?? usualWord(term), { own: chosen !== undefined });
  });

const usualWord = (term: LocalTerm): OwnWord => ({
  term,
  en: translator('en')(`localWord.${term}`),
  cy: translator('cy')(`localWord.${term}`),
});
