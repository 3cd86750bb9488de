import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Group, Member } from '#people';
import { excerptOf, LanguageEnum, markdownToHtml, type Language } from '#platform';
import { PracticeChange } from './practice-change.js';

export const ThreadKind = {
  DISCUSSION: 'discussion',
  QUESTION: 'question',
  PRACTICE_CHANGE: 'practice_change',
  ANNOUNCEMENT: 'announcement',
} as const;
export type ThreadKind = (typeof ThreadKind)[keyof typeof ThreadKind];

registerEnumType(ThreadKind, { name: 'ThreadKind' });

@Entity('thread')
@ObjectType()
export class Thread {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  groupId: string;

  @Column('uuid')
  authorId: string;

  @Column('text')
  @Field(() => ThreadKind)
  kind: ThreadKind;

  @Column('text')
  @Field()
  title: string;

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

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Of the research that an announcement tells of.' })
  citation: string | null;

  @Column('uuid', { array: true })
  themeIds: string[];

  /** Ids of members; of whom is nobody’s business but theirs. */
  @Column('uuid', { array: true })
  mentions: string[];

  @Column('uuid')
  answerId: string | null;

  @Column('text')
  @Field(() => LanguageEnum, { description: 'What it is written in.' })
  language: Language;

  @Column('int')
  @Field(() => Int)
  replyCount: number;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz')
  @Field(() => Date)
  lastPostAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Why it was closed, for everybody who reads it.' })
  closedReason: string | null;

  @Column('uuid')
  closedBy: string | null;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true, description: 'Since when it stands above the others of its group.' })
  pinnedAt: Date | null;

  /** Author and group come in the same statement as the thread: every list shows them. */
  @Field(() => Member)
  author: Member;

  @Field(() => Group)
  group: Group;

  @Field({ description: 'Markdown; empty for a practice change.' })
  get body(): string {
    return this.text ?? '';
  }

  @Field({ description: 'Sanitised HTML.' })
  get bodyHtml(): string {
    return markdownToHtml(this.body);
  }

  @Field({ description: 'The beginning as plain text, up to 200 characters.' })
  get excerpt(): string {
    return excerptOf(this.text ?? this.changed ?? '');
  }

  @Field(() => PracticeChange, { nullable: true, description: 'null for any other kind.' })
  get practiceChange(): PracticeChange | null {
    return PracticeChange.from(this);
  }
}
