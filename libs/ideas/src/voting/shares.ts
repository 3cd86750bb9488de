import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Perspective, type PerspectiveName, type Share as Counted } from '#people';

@ObjectType({ description: 'People told apart as far as small numbers allow, to the nearest 5.' })
export class Share {
  @Field(() => [Perspective], { description: 'Counted as one.' })
  perspectives: PerspectiveName[];

  @Field({ description: 'Those who keep theirs to themselves are among them.' })
  withNotSaid: boolean;

  @Field(() => Int)
  about: number;
}

/** As it is kept and shown. */
export const shareOf = ({ perspectives, about }: Counted): Share => ({
  perspectives: perspectives.filter((perspective) => perspective !== 'not_said'),
  withNotSaid: perspectives.includes('not_said'),
  about,
});

/** Told to the nearest 5. */
const AS_FAR_OFF = 2;

/** What was told when fewer were enough is told no more where one of them may be fewer than is asked for now. */
export const mayStillBeTold = (shares: readonly Share[], fewest: number): boolean =>
  shares.every(({ about }) => about - AS_FAR_OFF >= fewest);
