import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DigestFrequency, MailContent } from '#people';

@ObjectType('DigestPreferences', {
  description: 'How the viewer hears of the operation’s community by e-mail.',
})
export class DigestPreferencesNode {
  @Field(() => DigestFrequency)
  frequency: DigestFrequency;

  @Field(() => Int, { description: 'Of the day, by the clock in London, 0 to 23.' })
  hour: number;

  @Field(() => Int, {
    description: '1 is Monday, 7 is Sunday. Monthly digests come on the first such day of the month.',
  })
  weekday: number;

  @Field(() => String, { nullable: true, description: 'The day it goes on, such as 2027-03-31.' })
  pausedUntil: string | null;

  @Field(() => MailContent, { description: 'The most they want in a mail.' })
  content: MailContent;

  @Field(() => MailContent, {
    description: 'The most that the community lets a mail say; the lesser of both counts.',
  })
  mostContent: MailContent;

  @Field(() => Date, { nullable: true, description: 'null is never.' })
  nextAt: Date | null;
}
