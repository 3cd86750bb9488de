import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { SubjectSummary } from '#activity';
import { Member } from '#people';
import { ReportReason } from './decision.js';

@InputType()
export class ReportContentInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it is the same report.' })
  id: string;

  @Field({ description: 'As in `SubjectSummary.kind`.' })
  subjectKind: string;

  @Field(() => ID)
  subjectId: string;

  @Field(() => ReportReason)
  reason: ReportReason;

  @Field({ description: 'Up to 2,000 characters, for those who decide alone.' })
  words: string;
}

@ObjectType({ description: 'Something that the viewer can report.' })
export class Reportable {
  @Field(() => SubjectSummary)
  subject: SubjectSummary;

  @Field(() => [Member], { description: 'Who will look.' })
  whoLooks: Member[];

  @Field(() => String, {
    nullable: true,
    description:
      'Called so is the community it is from, where that is another: those who look after it decide.',
  })
  elsewhere: string | null;

  @Field({ description: 'By the viewer, and it is not decided yet.' })
  alreadyReported: boolean;
}

@ObjectType()
export class ReportReceipt {
  @Field(() => ReportReason)
  reason: ReportReason;

  @Field(() => [Member], { description: 'Who will look.' })
  whoLooks: Member[];

  @Field({ description: 'The admins are told.' })
  admins: boolean;
}
