import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LanguageEnum, type Language } from '#platform';

export const AdoptionStage = {
  INTERESTED: 'interested',
  TRYING: 'trying',
  ADAPTED: 'adapted',
  USING: 'using',
  STOPPED: 'stopped',
} as const;
export type AdoptionStage = (typeof AdoptionStage)[keyof typeof AdoptionStage];

registerEnumType(AdoptionStage, { name: 'AdoptionStage' });

@ObjectType({ description: 'When something came to a stage, by the month.' })
export class AdoptionStep {
  @Field(() => AdoptionStage)
  stage: AdoptionStage;

  @Field({ description: 'YYYY-MM, as months are in London.' })
  month: string;
}

@Entity('adoption')
@ObjectType({
  description: 'That a team or service tries or uses a practice. Who recorded it is nobody’s business.',
})
export class Adoption {
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

  @Column('text')
  @Field({ description: 'Where: a team, a ward, a service.' })
  setting: string;

  @Column('text')
  @Field(() => AdoptionStage)
  stage: AdoptionStage;

  @Column('text')
  @Field({ description: 'Markdown, as the others; may be empty.' })
  kept: string;

  @Column('text')
  @Field()
  changed: string;

  @Column('text')
  @Field({ description: 'What happened, with what didn’t work.' })
  happened: string;

  @Column('text')
  @Field(() => LanguageEnum)
  language: Language;

  @Column('boolean')
  @Field({ description: 'Other communities may read it, while they may read the practice.' })
  shared: boolean;

  @Column('boolean')
  @Field({ description: 'Somebody there may be asked about it.' })
  mayAsk: boolean;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz')
  changedAt: Date | null;
}
