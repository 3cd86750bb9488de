import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { beginningOf } from './draft-fields.js';

@Entity('draft')
@ObjectType({
  description: 'What somebody is writing and has not posted; nobody else sees it. Kept for 60 days.',
})
export class Draft {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'What is posted will have this id.' })
  id: string;

  @Column('text')
  @Field({ description: 'Path of the form.' })
  place: string;

  @Column('text')
  @Field({ description: 'What was typed, as JSON: an object of strings.' })
  fields: string;

  @Column('timestamptz')
  @Field(() => Date)
  savedAt: Date;

  @Field({ description: 'Plain text, up to 100 characters.' })
  get beginning(): string {
    return beginningOf(this.fields);
  }
}
