import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Role, type RoleName } from '#people';
import { LanguageEnum, markdownToHtml, type Language } from '#platform';
import { AnswerState } from '../choices.js';

@Entity('idea_answer')
@ObjectType({ description: 'What was answered to an idea, by whom and as what. Earlier answers stay.' })
export class IdeaAnswer {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  ideaId: string;

  @Column('text')
  @Field(() => AnswerState)
  state: AnswerState;

  @Column('text')
  @Field({ description: 'Markdown.' })
  words: string;

  @Column('text')
  @Field(() => LanguageEnum)
  language: Language;

  @Column('uuid')
  answeredBy: string;

  @Column('text')
  @Field(() => Role)
  role: RoleName;

  @Column('timestamptz')
  @Field(() => Date)
  at: Date;

  @Field({ description: 'Sanitised HTML.' })
  get wordsHtml(): string {
    return markdownToHtml(this.words);
  }
}
