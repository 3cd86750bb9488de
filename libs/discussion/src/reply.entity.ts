import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Member } from '#people';
import { LanguageEnum, markdownToHtml, type Language } from '#platform';

@Entity('reply')
@ObjectType()
export class Reply {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  threadId: string;

  @Column('uuid')
  authorId: string;

  @Column('text')
  @Field({ description: 'Markdown.' })
  body: string;

  @Column('text')
  @Field(() => LanguageEnum, { description: 'What it is written in.' })
  language: Language;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  /** Comes in the same statement as the reply. */
  @Field(() => Member)
  author: Member;

  @Field({ description: 'Sanitised HTML.' })
  get bodyHtml(): string {
    return markdownToHtml(this.body);
  }
}
