import { Field, ID, InputType, OmitType } from '@nestjs/graphql';
import { GroupAccess, Perspective, type PerspectiveName } from '#people';

@InputType()
export class CreateGroupInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field({ description: 'Up to 100 characters; so is the Welsh.' })
  nameEn: string;

  @Field()
  nameCy: string;

  @Field({ description: 'Up to 500 characters; in both languages or in neither.' })
  descriptionEn: string;

  @Field()
  descriptionCy: string;

  @Field(() => GroupAccess)
  access: GroupAccess;

  @Field({ description: 'Only of a closed group: nobody but its members knows of it.' })
  hidden: boolean;

  @Field({ description: 'A group of peers: nobody whose perspective is staff can be in it.' })
  withoutStaff: boolean;

  @Field(() => [Perspective], { description: 'Whom it is for; empty: everybody.' })
  perspectives: PerspectiveName[];

  @Field({ description: 'What somebody is asked who wants to join; in both languages or in neither.' })
  questionEn: string;

  @Field()
  questionCy: string;

  @Field(() => ID, { nullable: true, description: 'A member who is to look after it from the start.' })
  championId?: string | null;
}

@InputType()
export class UpdateGroupInput extends OmitType(CreateGroupInput, ['id', 'championId']) {
  @Field(() => ID)
  groupId: string;
}

@InputType()
export class CloseGroupInput {
  @Field(() => ID)
  groupId: string;

  @Field({ description: 'Kept in the audit trail.' })
  reason: string;
}

@InputType()
export class RequestToJoinInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field(() => ID)
  groupId: string;

  @Field({ description: 'To the group’s question, up to 1,000 characters; empty where it asks nothing.' })
  answer: string;
}

@InputType()
export class AnswerJoinRequestInput {
  @Field(() => ID)
  requestId: string;

  @Field()
  accept: boolean;

  @Field({ description: 'The person reads it; needed to decline.' })
  reason: string;
}

@InputType()
export class InviteToGroupInput {
  @Field(() => ID)
  groupId: string;

  @Field(() => ID)
  memberId: string;
}

@InputType()
export class RemoveFromGroupInput extends InviteToGroupInput {
  @Field({ description: 'Kept in the audit trail.' })
  reason: string;
}

@InputType()
export class LeaveGroupInput {
  @Field(() => ID)
  groupId: string;
}
