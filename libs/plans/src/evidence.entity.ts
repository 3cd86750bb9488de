import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evidence')
@ObjectType({
  description: 'What shows that something was done: a note, a page elsewhere, a thing of the community.',
})
export class Evidence {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  actionId: string;

  @Column('text')
  @Field({ description: 'Plain text; may be empty.' })
  note: string;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'http or https.' })
  url: string | null;

  @Column('text')
  subjectKind: string | null;

  @Column('uuid')
  subjectId: string | null;

  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  @Field(() => Date)
  at: Date;
}
