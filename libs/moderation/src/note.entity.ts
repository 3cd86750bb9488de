import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('moderation_note')
@ObjectType('CaseNote', {
  description: 'From one moderator to the others; also the reason of an earlier decision.',
})
export class CaseNote {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  authorId: string;

  @Column('text')
  @Field()
  text: string;

  @Column('timestamptz')
  @Field(() => Date)
  writtenAt: Date;
}
