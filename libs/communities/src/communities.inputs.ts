import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DigestFrequency, MailContent, Nation } from '#people';
import type { LocalTerm } from '#platform';
import { LocalTermEnum } from './local-word.js';

@InputType()
export class OpenCommunityInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field({ description: 'Small letters, numbers and hyphens, starting with a letter.' })
  slug: string;

  @Field()
  nameEn: string;

  @Field()
  nameCy: string;

  @Field({ description: 'Of the trust or health board.' })
  odsCode: string;

  @Field(() => Nation)
  nation: Nation;

  @Field({ description: 'Who is invited to be its first admin.' })
  adminEmail: string;

  @Field({ description: 'For the first admin; may be empty.' })
  message: string;
}

@InputType()
export class UpdateCommunityInput {
  @Field(() => String, { nullable: true })
  nameEn?: string | null;

  @Field(() => String, { nullable: true })
  nameCy?: string | null;

  @Field(() => String, { nullable: true, description: 'May be empty.' })
  welcomeEn?: string | null;

  @Field(() => String, { nullable: true, description: 'May be empty.' })
  welcomeCy?: string | null;

  @Field(() => MailContent, { nullable: true })
  mailContent?: MailContent | null;

  @Field(() => DigestFrequency, { nullable: true })
  digestFrequency?: DigestFrequency | null;

  @Field(() => [String], { nullable: true })
  staffDomains?: string[] | null;

  @Field(() => Int, { nullable: true, description: '1 to 365' })
  ideaAnswerDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Up to 100, and never lower than it is; it begins with 8.',
  })
  smallNumbers?: number | null;
}

@InputType()
export class PublishGroundRulesInput {
  @Field({ description: 'Markdown, up to 20,000 characters.' })
  textEn: string;

  @Field({ description: 'Markdown, up to 20,000 characters.' })
  textCy: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was looked at (0: none); refused where there is a newer one.',
  })
  basedOn?: number | null;
}

@InputType()
export class LocalWordInput {
  @Field(() => LocalTermEnum)
  term: LocalTerm;

  @Field({ description: 'Empty in both languages: the usual word.' })
  en: string;

  @Field()
  cy: string;
}

@InputType()
export class UpdateLocalWordsInput {
  @Field(() => [LocalWordInput])
  words: LocalWordInput[];
}

@InputType()
export class SaveUrgentHelpInput {
  @Field(() => ID, {
    description: 'Of an entry that is there, or a UUIDv7 made by the client for a new one.',
  })
  id: string;

  @Field()
  textEn: string;

  @Field()
  textCy: string;

  @Field(() => ID, { description: 'The member who answers for its being right.' })
  ownerId: string;

  @Field(() => Int, { defaultValue: 0, description: 'Smaller numbers come first.' })
  position: number;
}

@InputType()
export class UrgentHelpInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class SaveThemeInput {
  @Field(() => ID, {
    description: 'Of a theme that is there, or a UUIDv7 made by the client for a new one.',
  })
  id: string;

  @Field({ description: 'Up to 80 characters.' })
  nameEn: string;

  @Field()
  nameCy: string;

  @Field(() => Int, { defaultValue: 0, description: 'Smaller numbers come first.' })
  position: number;
}

@InputType()
export class ThemeInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class LookUpMemberInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client: sent again, it is the same look-up.' })
  id: string;

  @Field(() => ID)
  memberId: string;

  @Field({ description: 'At least 10 characters. The other admins can read it.' })
  reason: string;
}
