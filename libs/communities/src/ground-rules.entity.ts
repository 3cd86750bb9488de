import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inLanguage } from '#people';
import { markdownToHtml } from '#platform';

@Entity('ground_rules')
@ObjectType({
  description: 'How people here treat each other. A version never changes; the newest one holds.',
})
export class GroundRules {
  @PrimaryColumn('int')
  @Field(() => Int)
  version: number;

  @Column('text')
  @Field({ description: 'Markdown.' })
  textEn: string;

  @Column('text')
  @Field({ description: 'Markdown.' })
  textCy: string;

  @Column('timestamptz')
  @Field(() => Date)
  publishedAt: Date;

  @Column('uuid')
  publishedBy: string | null;

  @Field({ description: 'In the language of the request, as sanitised HTML.' })
  get textHtml(): string {
    return markdownToHtml(inLanguage(this.textEn, this.textCy));
  }
}
