import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const DigestFrequency = { DAILY: 'daily', WEEKLY: 'weekly', NEVER: 'never' } as const;
export type DigestFrequency = (typeof DigestFrequency)[keyof typeof DigestFrequency];

registerEnumType(DigestFrequency, { name: 'DigestFrequency' });

@ObjectType('DigestPreferences', {
  description: 'How the viewer hears of the operation’s community by e-mail.',
})
export class DigestPreferencesNode {
  @Field(() => DigestFrequency)
  frequency: DigestFrequency;

  @Field(() => Date, { nullable: true, description: 'null is never.' })
  nextAt: Date | null;
}
