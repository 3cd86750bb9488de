import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const OfferEnd = { WITHDRAWN: 'withdrawn', CHANGED: 'changed', AWAY: 'away' } as const;
export type OfferEnd = (typeof OfferEnd)[keyof typeof OfferEnd];

registerEnumType(OfferEnd, {
  name: 'NetworkOfferEnd',
  valuesMap: {
    WITHDRAWN: { description: 'Somebody took it back.' },
    CHANGED: {
      description: 'Its words changed: what was approved is no longer what it says. It can be offered again.',
    },
    AWAY: { description: 'It can’t be read in its own community any more, or not by everybody.' },
  },
});

@Entity('network_offer')
@ObjectType({ description: 'That something may be read by all communities; for its own community.' })
export class NetworkOffer {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  offeredBy: string;

  @Column('timestamptz')
  @Field(() => Date)
  offeredAt: Date;

  @Column('boolean')
  @Field({ description: 'Its owner’s display name is shown with it; else it is shared by the community.' })
  showsOwner: boolean;

  @Column('uuid')
  approvedBy: string | null;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true, description: 'Since when it is published.' })
  approvedAt: Date | null;

  @Column('uuid')
  endedBy: string | null;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Column('text')
  @Field(() => OfferEnd, { nullable: true })
  endedBecause: OfferEnd | null;
}
