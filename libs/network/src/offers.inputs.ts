import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class OfferToNetworkInput {
  @Field({ description: 'thread, for a practice change; resource.' })
  subjectKind: string;

  @Field(() => ID)
  subjectId: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Show the owner’s display name with it; else it is shared by the community.',
  })
  showOwner?: boolean | null;
}

@InputType()
export class ApproveForNetworkInput {
  @Field(() => ID, { description: 'The offer that was looked at: words that change end it.' })
  offerId: string;
}

@InputType()
export class WithdrawFromNetworkInput {
  @Field()
  subjectKind: string;

  @Field(() => ID)
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'For the audit trail; up to 500 characters.' })
  reason?: string | null;
}
