import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LanguageEnum, markdownToHtml, type Language } from '#platform';
import { NetworkPlace } from './item.entity.js';

@ObjectType({ description: 'Somebody who chose to be known to other communities by what they wrote here.' })
export class NetworkVoice {
  @Field(() => String, { nullable: true, description: 'Their display name; null where they have left.' })
  name: string | null;

  @Field(() => NetworkPlace)
  community: NetworkPlace;

  @Field({ description: 'It is the viewer.' })
  you: boolean;
}

@Entity('adopter_question')
@ObjectType({ description: 'Asked of those who use something, and read by whoever may read that.' })
export class AdopterQuestion {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  sourceId: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  askedBy: string;

  @Column('text')
  @Field({ description: 'Markdown.' })
  body: string;

  @Column('text')
  @Field(() => LanguageEnum)
  language: Language;

  @Column('boolean')
  shared: boolean;

  @Column('timestamptz')
  @Field(() => Date)
  askedAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  @Field({ description: 'Sanitised HTML.' })
  get bodyHtml(): string {
    return markdownToHtml(this.body);
  }
}

@Entity('adopter_answer')
@ObjectType()
export class AdopterAnswer {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  questionId: string;

  @Column('uuid')
  answeredBy: string;

  @Column('text')
  @Field({ description: 'Markdown.' })
  body: string;

  @Column('text')
  @Field(() => LanguageEnum)
  language: Language;

  @Column('timestamptz')
  @Field(() => Date)
  answeredAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  @Field({ description: 'Sanitised HTML.' })
  get bodyHtml(): string {
    return markdownToHtml(this.body);
  }
}
