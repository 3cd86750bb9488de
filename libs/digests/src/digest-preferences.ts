import { Field, ObjectType } from '@nestjs/graphql';
import { DigestFrequency } from '#people';

@ObjectType('DigestPreferences', {
  description: 'How the viewer hears of the operation’s community by e-mail.',
})
export class DigestPreferencesNode {
  @Field(() => DigestFrequency)
  frequency: DigestFrequency;

  @Field(() => Date, { nullable: true, description: 'null is never.' })
  nextAt: Date | null;
}
