import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportReason } from './decision.js';

/** What somebody here reported that another community shows. */
@Entity('network_report')
export class NetworkReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  reporterId: string;

  @Column('text')
  seenKind: string;

  @Column('uuid')
  seenId: string;

  /** The community that it is from, and what it is there. */
  @Column('uuid')
  sourceId: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  @Column('text')
  reason: ReportReason;

  @Column('text')
  words: string;

  @Column('timestamptz')
  reportedAt: Date;

  @Column('timestamptz')
  carriedAt: Date | null;

  @Column('timestamptz')
  decidedAt: Date | null;

  @Column('timestamptz')
  toldAt: Date | null;
}
