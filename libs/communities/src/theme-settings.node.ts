import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A theme in both languages, for those who keep the list.' })
export class ThemeSettings {
  @Field(() => ID)
  id: string;

  @Field()
  nameEn: string;

  @Field()
  nameCy: string;

  @Field(() => Int)
  position: number;

  @Field(() => Date, { nullable: true, description: 'Since when nobody chooses it for something new.' })
  retiredAt: Date | null;
}
