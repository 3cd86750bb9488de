import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Member } from '#people';
import { LanguageEnum, type Language } from '#platform';

@ObjectType({ description: 'An idea that says the same as another, in a few words.' })
export class SameIdea {
  @Field(() => ID)
  id: string;

  @Field()
  sentence: string;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => Member)
  raiser: Member;

  @Field({ description: 'It is somebody’s who has no account here.' })
  onBehalf: boolean;

  @Field(() => Date)
  createdAt: Date;
}
