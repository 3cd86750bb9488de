import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class SaveDraftInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client: the id that what is posted will have.' })
  id: string;

  @Field({ description: 'Path of the form.' })
  place: string;

  @Field({ description: 'What was typed, as JSON: an object of strings, up to 100,000 characters.' })
  fields: string;
}

@InputType()
export class DiscardDraftInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class SaveGlossaryEntryInput {
  @Field(() => ID, {
    description: 'Of an entry that is there, or a UUIDv7 made by the client for a new one.',
  })
  id: string;

  @Field({ description: 'The word as people write it, up to 80 characters.' })
  termEn: string;

  @Field()
  termCy: string;

  @Field({ description: 'What it means, up to 500 characters.' })
  meaningEn: string;

  @Field()
  meaningCy: string;
}

@InputType()
export class RemoveGlossaryEntryInput {
  @Field(() => ID)
  id: string;
}
