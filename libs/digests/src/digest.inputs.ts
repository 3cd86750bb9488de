import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DigestFrequency, MailContent } from '#people';

@InputType({ description: 'What isn’t mentioned stays.' })
export class UpdateDigestPreferencesInput {
  @Field(() => DigestFrequency, { nullable: true })
  frequency?: DigestFrequency | null;

  @Field(() => Int, { nullable: true, description: 'Of the day, by the clock in London, 0 to 23.' })
  hour?: number | null;

  @Field(() => Int, { nullable: true, description: '1 is Monday, 7 is Sunday.' })
  weekday?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day it goes on, such as 2027-03-31, in two years at most; empty or null: no pause.',
  })
  pausedUntil?: string | null;

  @Field(() => MailContent, { nullable: true })
  content?: MailContent | null;
}

@InputType()
export class RequestDigestInput {
  @Field(() => ID, { description: 'A UUIDv7 that you make; sent twice, it is one digest.' })
  id: string;
}

@InputType()
export class MailTokenInput {
  @Field({ description: 'From a link in a mail.' })
  token: string;
}

@InputType()
export class ChooseFromMailInput extends MailTokenInput {
  @Field(() => DigestFrequency)
  frequency: DigestFrequency;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'In all of the account’s communities, though the link is about one: the same mail has a link about all.',
  })
  everywhere?: boolean | null;
}
