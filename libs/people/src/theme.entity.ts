import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inLanguage } from './in-language.js';

@Entity('theme')
@ObjectType({ description: 'One of the things a community talks about; threads name theirs.' })
export class Theme {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  nameEn: string;

  @Column('text')
  nameCy: string;

  @Column('int')
  position: number;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true, description: 'Since when nobody chooses it for something new.' })
  retiredAt: Date | null;

  @Field()
  get name(): string {
    return inLanguage(this.nameEn, this.nameCy);
  }
}
