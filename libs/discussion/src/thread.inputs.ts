import { Field, ID, InputType, OmitType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';
import { ThreadKind } from './thread.entity.js';

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

  @Field(() => ThreadKind, {
    nullable: true,
    defaultValue: ThreadKind.DISCUSSION,
    description: 'A practice change has a mutation of its own.',
  })
  kind?: ThreadKind | null;

  @Field(() => [ID], {
    nullable: true,
    defaultValue: [],
    description: 'Up to 5 of the community’s themes.',
  })
  themeIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the research that an announcement tells of was published; up to 500 characters.',
  })
  citation?: string | null;
}

@InputType()
export class PostPracticeChangeInput extends OmitType(StartThreadInput, ['body', 'kind', 'citation']) {
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
export class EditThreadInput {
  @Field(() => ID)
  threadId: string;

  @Field()
  title: string;

  @Field()
  body: string;

  @Field(() => [ID], { nullable: true, description: 'Missing: they stay as they are.' })
  themeIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Missing: it stays as it is; empty: none.' })
  citation?: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'editedAt of the words that were changed, null for those never edited: where others stand there now, they stay. Left out, it isn’t asked.',
  })
  seenAt?: Date | null;
}

@InputType()
export class EditPracticeChangeInput extends OmitType(PostPracticeChangeInput, [
  'id',
  'groupId',
  'language',
  'themeIds',
]) {
  @Field(() => ID)
  threadId: string;

  @Field(() => [ID], { nullable: true, description: 'Missing: they stay as they are.' })
  themeIds?: string[] | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'editedAt of the words that were changed, null for those never edited: where others stand there now, they stay. Left out, it isn’t asked.',
  })
  seenAt?: Date | null;
}

@InputType()
export class FollowThreadInput {
  @Field(() => ID)
  threadId: string;
}

@InputType()
export class MuteThreadInput extends FollowThreadInput {}

@InputType()
export class WithdrawThreadInput extends FollowThreadInput {}

@InputType()
export class ReopenThreadInput extends FollowThreadInput {}

@InputType()
export class MarkAnswerInput extends FollowThreadInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A reply in the thread; null: none is the answer any more.',
  })
  replyId?: string | null;
}

@InputType()
export class MarkThreadReadInput extends FollowThreadInput {
  @Field(() => Date, { description: 'Up to which post; never moves backwards.' })
  upTo: Date;
}

@InputType()
export class PinThreadInput extends FollowThreadInput {
  @Field()
  pinned: boolean;
}

@InputType()
export class CloseThreadInput extends FollowThreadInput {
  @Field({ description: 'For everybody who reads the thread; up to 500 characters.' })
  reason: string;
}

@InputType()
export class MoveThreadInput extends FollowThreadInput {
  @Field(() => ID)
  groupId: string;
}
