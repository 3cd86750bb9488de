import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GroupAccess, inLanguage, Perspective, type PerspectiveName } from '#people';

@Entity('community_group')
@ObjectType({
  description:
    'A group as its admins set it up. Nothing that is said in it: they may not be in it themselves.',
})
export class GroupSettings {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('int')
  position: number;

  @Column('text')
  @Field()
  nameEn: string;

  @Column('text')
  @Field()
  nameCy: string;

  @Column('text')
  @Field()
  descriptionEn: string;

  @Column('text')
  @Field()
  descriptionCy: string;

  @Column('text')
  @Field(() => GroupAccess)
  access: GroupAccess;

  @Column('boolean')
  @Field()
  hidden: boolean;

  @Column('boolean')
  @Field()
  withoutStaff: boolean;

  @Column('text', { array: true })
  @Field(() => [Perspective])
  perspectives: PerspectiveName[];

  @Column('text')
  @Field()
  questionEn: string;

  @Column('text')
  @Field()
  questionCy: string;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true, description: 'Since when it can be read but not written in.' })
  closedAt: Date | null;

  @Field()
  get name(): string {
    return inLanguage(this.nameEn, this.nameCy);
  }
}
