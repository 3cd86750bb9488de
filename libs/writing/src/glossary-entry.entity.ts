import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inLanguage } from '#people';

@Entity('glossary_entry')
@ObjectType({ description: 'A word that not everybody knows, and what it means here.' })
export class GlossaryEntry {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  termEn: string;

  @Column('text')
  termCy: string;

  @Column('text')
  meaningEn: string;

  @Column('text')
  meaningCy: string;

  @Field({ description: 'In the language of the request.' })
  get term(): string {
    return inLanguage(this.termEn, this.termCy);
  }

  @Field({ description: 'In the language of the request.' })
  get meaning(): string {
    return inLanguage(this.meaningEn, this.meaningCy);
  }
}

@ObjectType({ description: 'An entry of the glossary in both languages, for those who keep it.' })
export class GlossarySettings {
  @Field(() => ID)
  id: string;

  @Field()
  termEn: string;

  @Field()
  termCy: string;

  @Field()
  meaningEn: string;

  @Field()
  meaningCy: string;
}
