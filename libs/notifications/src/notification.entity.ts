import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SubjectSummary } from '#activity';
import { Member } from '#people';

@Entity('notification')
@ObjectType({ description: 'Something happened in what the viewer follows.' })
export class Notification {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Field({ description: 'The fact’s kind; words for it are in the catalogue.' })
  kind: string;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  readAt: Date | null;

  @Field(() => Member, { nullable: true })
  actor: Member | null;

  @Field(() => SubjectSummary)
  subject: SubjectSummary;
}
