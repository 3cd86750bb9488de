import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GroupAccess } from './enums.js';
import { inLanguage } from './in-language.js';

@Entity('community_group')
@ObjectType({ description: 'A room in a community, with its own threads and champions.' })
export class Group {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('int')
  position: number;

  @Column('text')
  nameEn: string;

  @Column('text')
  nameCy: string;

  @Column('text')
  descriptionEn: string;

  @Column('text')
  descriptionCy: string;

  @Column('text')
  @Field(() => GroupAccess)
  access: GroupAccess;

  @Column('boolean')
  @Field()
  withoutStaff: boolean;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true, description: 'Since when it can be read but not written in.' })
  closedAt: Date | null;

  @Field()
  get name(): string {
    return inLanguage(this.nameEn, this.nameCy);
  }

  @Field()
  get description(): string {
    return inLanguage(this.descriptionEn, this.descriptionCy);
  }
}
