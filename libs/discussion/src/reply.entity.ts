import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Member } from '#people';
import { LanguageEnum, markdownToHtml, type Language } from '#platform';
import type { Thread } from './thread.entity.js';

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

  @Column('uuid')
  @Field(() => ID, { nullable: true, description: 'The reply that it answers; that one may be gone.' })
  parentId: string | null;

  @Column('uuid')
  quotedId: string | null;

  @Column('text')
  quoted: string | null;

  @Column('bool')
  @Field({ description: 'Part of the timeline of a practice change.' })
  isUpdate: boolean;

  /** Ids of members; of whom is nobody’s business but theirs. */
  @Column('uuid', { array: true })
  mentions: string[];

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

  /** Where it has been looked up already: permission may depend on it. */
  thread?: Thread;

  @Field({ description: 'Sanitised HTML.' })
  get bodyHtml(): string {
    return markdownToHtml(this.body);
  }

  @Field({ description: 'It was written to words of another post, which may be gone.' })
  get quotes(): boolean {
    return this.quotedId !== null;
  }
}
