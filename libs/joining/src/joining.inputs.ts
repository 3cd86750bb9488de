import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Role, type RoleName } from '#people';
import { LanguageEnum, type Language } from '#platform';

@InputType()
export class InvitedInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it is one invitation.' })
  id: string;

  @Field()
  email: string;
}

@InputType()
export class InviteMembersInput {
  @Field(() => [InvitedInput], { description: 'Up to 100.' })
  invitations: InvitedInput[];

  @Field(() => Role, { nullable: true, description: 'ADMIN or LEAD.' })
  role?: RoleName | null;

  @Field(() => ID, { nullable: true, description: 'A group that they are members of from the first day.' })
  groupId?: string | null;

  @Field({ description: 'Goes into the mail; may be empty, up to 1,000 characters.' })
  message: string;
}

@InputType()
export class InvitationInput {
  @Field(() => ID)
  invitationId: string;
}

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'The secret from the link in the mail.' })
  token: string;

  @Field(() => ID, { description: 'A UUIDv7 made by the client: the new member’s.' })
  id: string;

  @Field({ description: 'As in `updateProfile`.' })
  displayName: string;

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;
}

@InputType()
export class AskToJoinInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it is one request.' })
  id: string;

  @Field()
  slug: string;

  @Field({ description: 'For the admins; may be empty, up to 1,000 characters.' })
  message: string;
}

@InputType()
export class AnswerCommunityRequestInput {
  @Field(() => ID)
  requestId: string;

  @Field()
  accept: boolean;
}

@InputType()
export class AcceptGroundRulesInput {
  @Field(() => Int, { description: 'The one that was read.' })
  version: number;
}

@InputType()
export class LeaveCommunityInput {
  @Field(() => String, { nullable: true, description: 'For the admins; up to 500 characters.' })
  reason?: string | null;
}

@InputType()
export class SuspendMemberInput {
  @Field(() => ID)
  memberId: string;

  @Field({ description: 'For the audit trail; up to 500 characters.' })
  reason: string;
}

@InputType()
export class LiftSuspensionInput {
  @Field(() => ID)
  memberId: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
