import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LanguageEnum, markdownToHtml, type Language } from '#platform';
import { TieRule, WorkshopPhase } from '../choices.js';
import type { Share } from '../voting/shares.js';

@Entity('workshop')
@ObjectType({
  description: 'People come together over a few themes, collect ideas, and vote for the best of them.',
})
export class Workshop {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  groupId: string | null;

  @Column('text')
  @Field()
  title: string;

  @Column('text')
  @Field({ description: 'What it is about and how to take part. Markdown; may be empty.' })
  words: string;

  @Column('text')
  @Field(() => LanguageEnum, { description: 'What it is written in.' })
  language: Language;

  /** Statements that read it cast days to text: a day is no moment. */
  @Column('date')
  @Field({ description: 'YYYY-MM-DD' })
  startsOn: string;

  @Column('date')
  @Field({ description: 'YYYY-MM-DD' })
  endsOn: string;

  @Column('int')
  @Field(() => Int, { description: 'How many votes each person has for each theme.' })
  votesPerTheme: number;

  @Column('int')
  @Field(() => Int, { description: 'How many of each theme are the best.' })
  bestPerTheme: number;

  @Column('text')
  @Field(() => TieRule)
  tieRule: TieRule;

  @Column('text')
  @Field(() => WorkshopPhase)
  phase: WorkshopPhase;

  @Column('text')
  @Field({ description: 'What was said in the room. Markdown; may be empty.' })
  notes: string;

  @Column('int')
  attended: number | null;

  @Column('jsonb')
  attendedShares: Share[] | null;

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true, description: 'When voting was closed.' })
  closedAt: Date | null;

  @Column('int')
  voted: number | null;

  @Column('boolean')
  sharesTold: boolean | null;

  facilitatorIds: string[];

  /** Of fewer people than this its community now lets nothing be told by what they are. */
  fewest: number;

  @Field({ description: 'Sanitised HTML.' })
  get wordsHtml(): string {
    return markdownToHtml(this.words);
  }

  @Field({ description: 'Sanitised HTML.' })
  get notesHtml(): string {
    return markdownToHtml(this.notes);
  }
}
