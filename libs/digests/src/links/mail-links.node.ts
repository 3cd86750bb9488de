import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DigestFrequency } from '#people';

@ObjectType({
  description: 'What a link in a mail can change: one community’s digests, or all of an account’s.',
})
export class MailSubscription {
  @Field({ description: 'It is about all of the account’s communities.' })
  all: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Of the one community it is about; null where it is about all, or they are no member any more.',
  })
  communityName: string | null;

  @Field(() => DigestFrequency, { nullable: true, description: 'null where it differs, or there is none.' })
  frequency: DigestFrequency | null;

  @Field({ description: 'False once they have left: there is nothing to stop.' })
  isMember: boolean;
}

@ObjectType({ description: 'A digest the viewer was sent, by a link in it.' })
export class DigestOfMail {
  @Field(() => Date)
  from: Date;

  @Field(() => Date)
  to: Date;

  @Field({ description: 'The viewer no longer belongs to a community that it told of.' })
  lostAccess: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How many notifications were marked as read; null: none yet.',
  })
  marked: number | null;
}
