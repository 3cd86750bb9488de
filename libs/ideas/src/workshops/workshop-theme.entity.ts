import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inLanguage } from '#people';

@Entity('workshop_theme')
@ObjectType({
  description: 'What one part of a workshop is about: one of the community’s themes, or one of its own.',
})
export class WorkshopTheme {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  workshopId: string;

  @Column('uuid')
  themeId: string | null;

  @Column('text')
  @Field()
  nameEn: string;

  @Column('text')
  @Field()
  nameCy: string;

  @Column('text')
  @Field({ description: 'The question that people are asked; may be empty. Plain text.' })
  prompt: string;

  @Column('int')
  position: number;

  @Field()
  get name(): string {
    return inLanguage(this.nameEn, this.nameCy);
  }
}
