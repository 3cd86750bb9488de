import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SubjectSummary } from '#activity';
import { ReportReason } from './decision.js';

export const ReportState = { WAITING: 'waiting', ACTED: 'acted', STAYS: 'stays' } as const;
export type ReportState = (typeof ReportState)[keyof typeof ReportState];

registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'Not decided yet; something was done; it keeps to the rules.',
});

@ObjectType({ description: 'Something that the viewer reported. Says nothing of who decided, nor how.' })
export class OwnReport {
  @Field(() => ID)
  id: string;

  @Field(() => SubjectSummary, { nullable: true, description: 'While the viewer can see it.' })
  subject: SubjectSummary | null;

  @Field(() => ReportReason)
  reason: ReportReason;

  @Field(() => Date)
  reportedAt: Date;

  @Field(() => ReportState)
  state: ReportState;
}
