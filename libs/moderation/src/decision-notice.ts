import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SubjectSummary } from '#activity';
import { CareWords } from './care-words.js';
import { Decision } from './decision.js';

@ObjectType({
  description: 'What was decided about something of one’s own. Says nothing of who reported it.',
})
export class DecisionNotice {
  @Field(() => ID)
  id: string;

  @Field(() => SubjectSummary)
  subject: SubjectSummary;

  @Field()
  title: string;

  @Field(() => Decision)
  decision: Decision;

  @Field(() => Int, { nullable: true })
  pauseDays: number | null;

  @Field()
  reason: string;

  @Field(() => Date)
  decidedAt: Date;

  @Field(() => [CareWords], { description: 'To be changed; empty where nothing is asked.' })
  words: CareWords[];

  @Field()
  canResubmit: boolean;

  @Field(() => Date, { nullable: true, description: 'Since when the new words wait to be looked at.' })
  resubmittedAt: Date | null;
}

@InputType()
export class ResubmittedWords {
  @Field({ description: 'As in `DecisionNotice.words`.' })
  name: string;

  @Field()
  text: string;
}

@InputType()
export class ResubmitInput {
  @Field(() => ID)
  caseId: string;

  @Field(() => [ResubmittedWords])
  words: ResubmittedWords[];
}
