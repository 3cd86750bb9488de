import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Group, Member, Role, type RoleName } from '#people';
import { Connection } from '#platform';

export const InvitationState = {
  WAITING: 'waiting',
  SENT: 'sent',
  REFUSED: 'refused',
  ACCEPTED: 'accepted',
  WITHDRAWN: 'withdrawn',
  EXPIRED: 'expired',
} as const;
export type InvitationState = (typeof InvitationState)[keyof typeof InvitationState];

registerEnumType(InvitationState, {
  name: 'InvitationState',
  description: 'REFUSED: a mail server said that the address takes no mail.',
});

@ObjectType({ description: 'Somebody was asked to join. Shown to admins.' })
export class Invitation {
  @Field(() => ID)
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'null once it is accepted: a member’s address is looked up.',
  })
  email: string | null;

  @Field(() => Role, { nullable: true })
  role: RoleName | null;

  @Field(() => Group, { nullable: true })
  group: Group | null;

  groupId: string | null;

  @Field(() => Member, { nullable: true, description: 'null where the network’s coordinator did.' })
  invitedBy: Member | null;

  @Field(() => InvitationState)
  state: InvitationState;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  sentAt: Date | null;

  @Field(() => Date)
  expiresAt: Date;
}

export const InvitationConnection = Connection(Invitation);
