import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('milestone')
@ObjectType({ description: 'A step of an action. Progress is counted from their weights.' })
export class Milestone {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  actionId: string;

  @Column('text')
  @Field()
  name: string;

  @Column('int')
  @Field(() => Int, { description: '1 to 5.' })
  weight: number;

  /** Statements that read it cast it to text: a day is no moment. */
  @Column('date')
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  dueOn: string | null;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  doneAt: Date | null;
}
