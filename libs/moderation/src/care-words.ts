import { Field, ObjectType } from '@nestjs/graphql';
import type { SubjectUnderCare } from '#activity';
import { LanguageEnum, markdownToHtml, type Language } from '#platform';

@ObjectType({ description: 'What was written under one name, such as `title` or `body`.' })
export class CareWords {
  @Field({ description: 'Words for it: catalogue key `care.<name>`.' })
  name: string;

  @Field({ description: 'Markdown.' })
  text: string;

  @Field({ description: 'Sanitised HTML.' })
  html: string;

  @Field(() => LanguageEnum)
  language: Language;
}

/** All that is written in a thing, as those who decide read it. */
export const careWords = ({ words, language, summary }: SubjectUnderCare): CareWords[] =>
  words.map(({ name, text }) => ({
    name,
    text,
    html: markdownToHtml(text),
    language: language ?? summary.language,
  }));
