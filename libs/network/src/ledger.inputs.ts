import { Field, ID, InputType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';
import { AdoptionStage } from './adoption.entity.js';

@InputType({ isAbstract: true })
export class AboutPracticeInput {
  @Field(() => String, {
    nullable: true,
    description: 'thread or resource, for something of one’s own community.',
  })
  subjectKind?: string | null;

  @Field(() => ID, { nullable: true })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Something in the network library, instead.' })
  networkItemId?: string | null;
}

@InputType()
export class RecordAdoptionInput extends AboutPracticeInput {
  @Field(() => ID, {
    description: 'A UUIDv7 made by the client. Sent again, it tells how the same one goes on.',
  })
  id: string;

  @Field({ description: 'Where: a team, a ward, a service; up to 200 characters, and no person’s name.' })
  setting: string;

  @Field(() => AdoptionStage)
  stage: AdoptionStage;

  @Field(() => String, {
    nullable: true,
    description: 'What was kept as it is; up to 2,000 characters, as the others.',
  })
  kept?: string | null;

  @Field(() => String, { nullable: true, description: 'What was changed.' })
  changed?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened, with what didn’t work.' })
  happened?: string | null;

  @Field(() => LanguageEnum)
  language: Language;

  @Field({ description: 'Other communities may read it, while they may read the practice.' })
  shared: boolean;

  @Field({ description: 'Whoever records it may be asked about it; who they are is shown when they answer.' })
  mayAsk: boolean;
}

@InputType()
export class AskAdoptersInput extends AboutPracticeInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field({ description: 'Markdown, up to 2,000 characters.' })
  body: string;

  @Field(() => LanguageEnum)
  language: Language;
}

@InputType()
export class AnswerAdopterQuestionInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field(() => ID)
  questionId: string;

  @Field({ description: 'Markdown, up to 5,000 characters. Display name and community are shown with it.' })
  body: string;

  @Field(() => LanguageEnum)
  language: Language;
}

@InputType()
export class WithdrawAdopterQuestionInput {
  @Field(() => ID)
  questionId: string;
}

@InputType()
export class WithdrawAdopterAnswerInput {
  @Field(() => ID)
  answerId: string;
}
