import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class CreateUploadInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it is one file.' })
  id: string;

  @Field({ description: 'As it is called on the device.' })
  name: string;

  @Field(() => Int, { description: 'How many bytes will come, exactly.' })
  size: number;
}
