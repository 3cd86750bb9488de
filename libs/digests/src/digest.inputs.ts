import { Field, ID, InputType } from '@nestjs/graphql';
import { DigestFrequency } from '#people';

@InputType()
export class UpdateDigestPreferencesInput {
  @Field(() => DigestFrequency)
  frequency: DigestFrequency;
}

@InputType()
export class RequestDigestInput {
  @Field(() => ID, { description: 'A UUIDv7 that you make; sent twice, it is one digest.' })
  id: string;
}
