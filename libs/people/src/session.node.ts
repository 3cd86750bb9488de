import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A place where the viewer is signed in.' })
export class Session {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Such as “Firefox”; null where it did not say.' })
  browser: string | null;

  @Field(() => String, { nullable: true, description: 'Such as “Android”.' })
  system: string | null;

  @Field({ description: 'It is a program’s, not a browser’s.' })
  isToken: boolean;

  @Field(() => Date)
  createdAt: Date;

  @Field({ description: 'The day it was last used on, as 2026-01-31.' })
  lastUsedOn: string;

  @Field({ description: 'The one that asks.' })
  current: boolean;
}
