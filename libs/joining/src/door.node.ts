import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Nation } from '#people';

export const JoinState = { OUTSIDE: 'outside', ASKED: 'asked', MEMBER: 'member' } as const;
export type JoinState = (typeof JoinState)[keyof typeof JoinState];

registerEnumType(JoinState, { name: 'JoinState', description: 'What somebody is to a community.' });

@ObjectType({ description: 'What anybody may know of a community: its names.' })
export class PlaceAtTheDoor {
  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => Nation)
  nation: Nation;
}

@ObjectType()
export class Door {
  @Field(() => PlaceAtTheDoor)
  community: PlaceAtTheDoor;

  @Field(() => JoinState, { description: 'Of the viewer.' })
  state: JoinState;
}

@ObjectType({ description: 'What whoever holds the secret of an invitation may know.' })
export class InvitationAtTheDoor {
  @Field(() => PlaceAtTheDoor)
  community: PlaceAtTheDoor;

  @Field(() => String, { nullable: true, description: 'The display name of whoever asks.' })
  invitedBy: string | null;

  @Field()
  message: string;

  @Field(() => Date)
  expiresAt: Date;

  @Field({ description: 'The viewer is signed in with another address than it was sent to.' })
  forOtherAccount: boolean;

  @Field({ description: 'A pseudonym.' })
  suggestedName: string;
}

@ObjectType({ description: 'Somebody asks to join. Shown to admins until one of them answers.' })
export class CommunityRequest {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The part of their address after the @: where they write from, not who they are.' })
  domain: string;

  @Field()
  message: string;

  @Field(() => Date)
  askedAt: Date;
}
