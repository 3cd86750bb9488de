import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class CastVotesInput {
  @Field(() => ID)
  workshopThemeId: string;

  @Field(() => [ID], { description: 'All the viewer’s votes for this theme; none takes them back.' })
  ideaIds: string[];
}

@InputType()
export class PaperVotesInput {
  @Field(() => ID)
  ideaId: string;

  @Field(() => Int)
  votes: number;
}

@InputType()
export class RemovePaperBallotsInput {
  @Field(() => ID)
  workshopThemeId: string;

  @Field(() => ID, { description: 'Of the batch.' })
  id: string;
}

@InputType()
export class EnterPaperBallotsInput {
  @Field(() => ID, {
    description: 'A UUIDv7 made by the client; sent again with other numbers, it corrects the first.',
  })
  id: string;

  @Field(() => ID)
  workshopThemeId: string;

  @Field(() => Int, { description: 'How many papers there are, 1 to 10,000.' })
  papers: number;

  @Field(() => Int, { description: 'How many of them count.' })
  valid: number;

  @Field(() => Int, { description: 'How many don’t.' })
  spoilt: number;

  @Field(() => [PaperVotesInput])
  votes: PaperVotesInput[];
}
