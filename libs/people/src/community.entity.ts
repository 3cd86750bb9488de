import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inLanguage } from './in-language.js';
import { Nation } from './enums.js';

@Entity('community')
@ObjectType({
  description: 'The place where the people of one trust or health board talk. Its id is the tenant’s.',
})
export class Community {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field()
  slug: string;

  @Column('text')
  nameEn: string;

  @Column('text')
  nameCy: string;

  @Column('text')
  welcomeEn: string;

  @Column('text')
  welcomeCy: string;

  @Column('text')
  @Field(() => Nation)
  nation: Nation;

  @Column('text')
  @Field()
  odsCode: string;

  @Field()
  get name(): string {
    return inLanguage(this.nameEn, this.nameCy);
  }

  @Field()
  get welcome(): string {
    return inLanguage(this.welcomeEn, this.welcomeCy);
  }
}
