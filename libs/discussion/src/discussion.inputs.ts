import { Field, ID, InputType, OmitType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';

@InputType()
export class StartThreadInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field(() => ID)
  groupId: string;

  @Field()
  title: string;

  @Field({ description: 'Markdown, up to 20,000 characters.' })
  body: string;

  @Field(() => LanguageEnum)
  language: Language;
}

@InputType()
export class PostPracticeChangeInput extends OmitType(StartThreadInput, ['body']) {
  @Field({ description: 'What we changed.' })
  changed: string;

  @Field({ description: 'Why we changed it.' })
  why: string;

  @Field({ description: 'Who was involved.' })
  involved: string;

  @Field({ description: 'What happened.' })
  happened: string;
}

@InputType()
export class PostReplyInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field(() => ID)
  threadId: string;

  @Field({ description: 'Markdown, up to 20,000 characters.' })
  body: string;

  @Field(() => LanguageEnum)
  language: Language;
}

@InputType()
export class EditThreadInput {
  @Field(() => ID)
  threadId: string;

  @Field()
  title: string;

  @Field()
  body: string;
}

@InputType()
export class EditPracticeChangeInput extends OmitType(PostPracticeChangeInput, [
  'id',
  'groupId',
  'language',
]) {
  @Field(() => ID)
  threadId: string;
}

@InputType()
export class EditReplyInput {
  @Field(() => ID)
  replyId: string;

  @Field()
  body: string;
}

@InputType()
export class FollowThreadInput {
  @Field(() => ID)
  threadId: string;
}
