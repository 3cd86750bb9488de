import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inLanguage, Member } from '#people';

@Entity('urgent_help')
@ObjectType({
  description:
    'What a community adds to the urgent help on every page; somebody answers for its being right.',
})
export class UrgentHelp {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('int')
  @Field(() => Int)
  position: number;

  @Column('text')
  @Field()
  textEn: string;

  @Column('text')
  @Field()
  textCy: string;

  @Column('date')
  @Field(() => String, { description: 'The day on which somebody last made sure of it: YYYY-MM-DD.' })
  checkedOn: string;

  @Field(() => Member)
  owner: Member;

  @Field({ description: 'Nobody made sure of it for 90 days, or its owner has left.' })
  stale: boolean;

  @Field({ description: 'In the language of the request.' })
  get text(): string {
    return inLanguage(this.textEn, this.textCy);
  }
}
