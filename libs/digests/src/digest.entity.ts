import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const DigestStatus = {
  PENDING: 'pending',
  SENDING: 'sending',
  SENT: 'sent',
  SKIPPED: 'skipped',
  FAILED: 'failed',
} as const;
export type DigestStatus = (typeof DigestStatus)[keyof typeof DigestStatus];

registerEnumType(DigestStatus, { name: 'DigestStatus' });

@Entity('digest')
@ObjectType({ description: 'One mail with the news of all of somebody’s communities.' })
export class Digest {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('text')
  @Field(() => DigestStatus)
  status: DigestStatus;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Why it was not sent; words are in the catalogue.' })
  reason: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  @Field(() => Date)
  requestedAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true })
  sentAt: Date | null;
}
