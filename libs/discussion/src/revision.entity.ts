import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PracticeChange } from './practice-change.js';

@Entity('revision')
@ObjectType({ description: 'What a post said before it was edited.' })
export class Revision {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  postId: string;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'null for a reply.' })
  title: string | null;

  @Column({ name: 'body', type: 'text' })
  text: string | null;

  @Column('text')
  changed: string | null;

  @Column('text')
  why: string | null;

  @Column('text')
  involved: string | null;

  @Column('text')
  happened: string | null;

  @Column('timestamptz')
  @Field(() => Date)
  writtenAt: Date;

  @Field()
  get body(): string {
    return this.text ?? '';
  }

  @Field(() => PracticeChange, { nullable: true })
  get practiceChange(): PracticeChange | null {
    return PracticeChange.from(this);
  }
}
