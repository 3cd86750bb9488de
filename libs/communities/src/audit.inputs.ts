import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '#platform';

@ArgsType()
export class AuditTrailArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'One kind of act, such as `member.looked-up`.' })
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: 'What this member did.' })
  actorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'From this day on: YYYY-MM-DD, as days are in London.',
  })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'To this day, with it.' })
  to?: string | null;
}
