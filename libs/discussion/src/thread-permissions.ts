import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class ThreadPermissions {
  @Field()
  reply: boolean;

  @Field()
  edit: boolean;

  @Field()
  withdraw: boolean;

  @Field()
  pin: boolean;

  @Field()
  close: boolean;

  @Field()
  reopen: boolean;

  @Field({ description: 'Out of its group; where to, the policy of that group says.' })
  move: boolean;

  @Field()
  markAnswer: boolean;

  @Field()
  postUpdate: boolean;

  @Field()
  report: boolean;

  @Field()
  mute: boolean;
}
