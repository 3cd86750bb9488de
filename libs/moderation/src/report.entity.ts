import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ReportReason } from './decision.js';

@Entity('report')
@ObjectType('CaseReport')
export class Report {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  reporterId: string | null;

  /** In the community of whoever reported it, where that is another. */
  @Column('uuid')
  networkReportId: string | null;

  @Column('text')
  @Field(() => ReportReason)
  reason: ReportReason;

  @Column('text')
  @Field({ description: 'What they added; may be empty.' })
  words: string;

  @Column({ type: 'timestamptz', name: 'reported_at' })
  @Field(() => Date)
  at: Date;
}
