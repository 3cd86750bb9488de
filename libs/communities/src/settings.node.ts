import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DigestFrequency, MailContent, Member } from '#people';

@ObjectType({ description: 'What the admins of a community decide.' })
export class CommunitySettings {
  @Field()
  nameEn: string;

  @Field()
  nameCy: string;

  @Field()
  welcomeEn: string;

  @Field()
  welcomeCy: string;

  @Field(() => MailContent)
  mailContent: MailContent;

  @Field(() => DigestFrequency, { description: 'What newcomers start with.' })
  digestFrequency: DigestFrequency;

  @Field(() => Int, { description: 'Within how many days ideas are answered; promised to everybody.' })
  ideaAnswerDays: number;

  @Field(() => Int, { description: 'Of fewer people than this nothing is told by what they are.' })
  smallNumbers: number;

  @Field(() => [String], {
    description: 'Whoever has an address at one of these may join at once, as staff.',
  })
  staffDomains: string[];

  @Field(() => [Member], { description: 'Admins and leads: who can answer for urgent help.' })
  team: Member[];
}
