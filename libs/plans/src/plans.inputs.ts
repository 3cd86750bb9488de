import { Field, ID, InputType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';

const NEW_ID = 'A UUIDv7 made by the client; sent again, it returns the first.';
const DAY = 'YYYY-MM-DD';
const STAYS = 'Missing: it stays as it is.';

@InputType()
export class OpenPlanInput {
  @Field(() => ID, { description: NEW_ID })
  id: string;

  @Field({ description: 'Up to 200 characters.' })
  title: string;

  @Field({ description: 'Up to 1,000 characters.' })
  aim: string;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'In plain words, up to 2,000 characters.',
  })
  summary?: string | null;

  @Field({ description: DAY })
  startsOn: string;

  @Field({ description: DAY })
  endsOn: string;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => ID, { nullable: true, description: 'Who leads it; missing: whoever opens it.' })
  leadId?: string | null;
}

@InputType()
export class EditPlanInput {
  @Field(() => ID)
  planId: string;

  @Field(() => String, { nullable: true, description: STAYS })
  title?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  aim?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  startsOn?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  endsOn?: string | null;

  @Field(() => ID, { nullable: true, description: STAYS })
  leadId?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: '`editedAt` as it was shown: refused if it was changed since.',
  })
  seenAt?: Date | null;
}

@InputType()
export class FollowPlanInput {
  @Field(() => ID)
  planId: string;
}
