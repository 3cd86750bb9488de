import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';
import { Perspective } from './enums.js';
import type { PerspectiveName } from './viewer.js';

export const WelcomeStep = {
  RULES: 'rules',
  NAME: 'name',
  PERSPECTIVE: 'perspective',
  LANGUAGE: 'language',
  DIGEST: 'digest',
} as const;
export type WelcomeStep = (typeof WelcomeStep)[keyof typeof WelcomeStep];

registerEnumType(WelcomeStep, { name: 'WelcomeStep' });

@ObjectType({
  description: 'What the viewer says of themselves in the operation’s community. Nobody else gets it.',
})
export class Profile {
  @Field()
  displayName: string;

  @Field(() => Perspective, { nullable: true })
  perspective: PerspectiveName | null;

  @Field(() => String, { nullable: true })
  perspectiveWords: string | null;

  @Field(() => Date, { nullable: true, description: 'When they agreed that it is kept.' })
  perspectiveConsentedAt: Date | null;

  @Field({ description: 'The ground rules as they are now.' })
  acceptedRules: boolean;

  @Field(() => [WelcomeStep], { description: 'What is left of the welcome list.' })
  welcomeSteps: WelcomeStep[];
}

@InputType()
export class UpdateProfileInput {
  @Field({ description: '2 to 40 characters. Not the name of another, or one that looks like it.' })
  displayName: string;

  @Field(() => Perspective, {
    nullable: true,
    description: 'null withdraws it, with its words and the consent.',
  })
  perspective?: PerspectiveName | null;

  @Field(() => String, { nullable: true, description: 'For OWN_WORDS; up to 100 characters.' })
  perspectiveWords?: string | null;

  @Field(() => Boolean, { description: 'That the perspective may be kept. Needed where there is one.' })
  perspectiveConsent: boolean;

  @Field(() => LanguageEnum, { nullable: true, description: 'What mails are written in; null: both.' })
  language?: Language | null;
}

@InputType()
export class CompleteWelcomeStepInput {
  @Field(() => WelcomeStep, { description: 'Done, or skipped. Not RULES: those are accepted.' })
  step: WelcomeStep;
}
