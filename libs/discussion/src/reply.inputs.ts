import { Field, ID, InputType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';

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

  @Field(() => ID, {
    nullable: true,
    description: 'The reply that it answers: in the same thread, and no answer to a reply itself.',
  })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The thread, or a reply in it, whose words are quoted.' })
  quotedId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is quoted, as it can be read there: plain text, up to 1,000 characters.',
  })
  quoted?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'What came of a practice change since: part of its timeline.',
  })
  isUpdate?: boolean | null;
}

@InputType()
export class EditReplyInput {
  @Field(() => ID)
  replyId: string;

  @Field()
  body: string;

  @Field(() => Date, {
    nullable: true,
    description:
      'editedAt of the words that were changed, null for those never edited: where others stand there now, they stay. Left out, it isn’t asked.',
  })
  seenAt?: Date | null;
}

@InputType()
export class WithdrawReplyInput {
  @Field(() => ID)
  replyId: string;
}
