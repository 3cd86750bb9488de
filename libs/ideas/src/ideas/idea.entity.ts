import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Member } from '#people';
import { LanguageEnum, markdownToHtml, type Language } from '#platform';
import { IdeaState } from '../choices.js';

@Entity('idea')
@ObjectType({
  description: 'Something that could be done, in one sentence. Everybody who raises one gets an answer.',
})
export class Idea {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field({ description: 'Plain text.' })
  sentence: string;

  @Column('text')
  @Field({ description: 'Markdown; may be empty.' })
  why: string;

  @Column('text')
  @Field(() => LanguageEnum, { description: 'What it is written in.' })
  language: Language;

  @Column('uuid')
  workshopThemeId: string | null;

  @Column('uuid', { array: true })
  themeIds: string[];

  @Column('uuid')
  groupId: string | null;

  @Column('uuid')
  raisedBy: string;

  @Column('timestamptz')
  consentedAt: Date | null;

  @Column('uuid')
  mergedInto: string | null;

  @Column('text')
  @Field(() => IdeaState)
  state: IdeaState;

  /** From when the promised time counts. */
  @Column('timestamptz')
  answerFrom: Date | null;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  /** These come in the same statement: every list shows or needs them. */
  @Field(() => Member, { description: 'Who put it in; for somebody else, where that is said.' })
  raiser: Member;

  workshopId: string | null;
  facilitatorIds: string[];

  @Field(() => Date, {
    nullable: true,
    description: 'By when it is to be answered; null while its workshop goes on.',
  })
  answerBy: Date | null;

  @Field({ description: 'It waits for an answer for longer than was promised.' })
  get late(): boolean {
    return this.state === 'waiting' && this.answerBy !== null && this.answerBy.getTime() <= Date.now();
  }

  @Field({
    description: 'It is somebody’s who has no account here and has agreed that it is put in for them.',
  })
  get onBehalf(): boolean {
    return this.consentedAt !== null;
  }

  @Field({ description: 'Sanitised HTML.' })
  get whyHtml(): string {
    return markdownToHtml(this.why);
  }
}

export const subjectOf = ({ id }: Pick<Idea, 'id'>) => ({ kind: 'idea', id });
