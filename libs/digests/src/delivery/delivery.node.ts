import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Member } from '#people';
import { Connection } from '#platform';

@ObjectType({ description: 'How many digests ended for the same reason; words: digest.reason.<reason>.' })
export class ReasonCount {
  @Field()
  reason: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'How digests with news of the operation’s community got there. For its admins.' })
export class DigestDelivery {
  @Field(() => Date, { description: 'Digests that were planned since then are counted.' })
  since: Date;

  @Field(() => Date, { nullable: true, description: 'When digests were planned last.' })
  lastRunAt: Date | null;

  @Field(() => Int)
  sent: number;

  @Field(() => [ReasonCount])
  skipped: ReasonCount[];

  @Field(() => [ReasonCount])
  failed: ReasonCount[];

  @Field(() => Int, { description: 'Not sent yet, or to be tried again.' })
  waiting: number;

  @Field(() => Date, { nullable: true })
  oldestWaitingSince: Date | null;

  @Field(() => Int, { description: 'Members whose address takes no mail.' })
  refusedAddresses: number;
}

/** What would become of a member's next digest. */
export const DigestOutlook = {
  DUE: 'due',
  NOTHING_NEW: 'nothing-new',
  NEVER: 'never',
  PAUSED: 'paused',
  ON_BREAK: 'on-break',
  SUSPENDED: 'suspended',
} as const;
export type DigestOutlook = (typeof DigestOutlook)[keyof typeof DigestOutlook];

registerEnumType(DigestOutlook, {
  name: 'DigestOutlook',
  description: 'Whether somebody would get a digest if it were their turn now, and why not.',
});

@ObjectType({ description: 'Whether a member would get the next digest. Nothing of what is in it.' })
export class DigestForecast {
  @Field(() => Member)
  member: Member;

  @Field(() => DigestOutlook)
  outlook: DigestOutlook;

  @Field(() => Date, { nullable: true, description: 'When it is their turn; null: never.' })
  nextAt: Date | null;
}

export const DigestForecastConnection = Connection(DigestForecast);
