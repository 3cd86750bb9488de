import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';

@InputType()
export class RequestSignInInput {
  @Field()
  email: string;

  @Field(() => String, { nullable: true, description: 'Path of the page to land on.' })
  returnTo?: string | null;

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Slug of a community to ask to join: an unknown address gets a link, too, and lands at its door.',
  })
  toJoin?: string | null;
}

@InputType()
export class SignInInput {
  @Field({ description: 'The secret from the link in the mail.' })
  token: string;
}

@ObjectType({ description: 'A new session. Its token is shown this once.' })
export class SignedIn {
  @Field()
  token: string;

  @Field(() => Date)
  expiresAt: Date;

  @Field()
  returnTo: string;

  @Field(() => LanguageEnum, { nullable: true })
  language: Language | null;
}
