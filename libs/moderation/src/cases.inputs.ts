import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Connection, PageArgs } from '#platform';
import { CaseState, Decision } from './decision.js';
import { ModerationCase } from './moderation-case.entity.js';

export const ModerationCaseConnection = Connection(ModerationCase);

@ArgsType()
export class ModerationQueueArgs extends PageArgs {
  @Field(() => CaseState, { defaultValue: CaseState.OPEN })
  state: CaseState;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;
}

@ObjectType()
export class CasePermissions {
  @Field()
  take: boolean;

  @Field()
  release: boolean;

  @Field()
  decide: boolean;

  @Field(() => [Decision], { description: 'Those that make sense now.' })
  decisions: Decision[];

  @Field()
  note: boolean;
}

@InputType()
export class CaseInput {
  @Field(() => ID)
  caseId: string;
}

@InputType()
export class NoteOnReportInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it is the same note.' })
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field()
  text: string;
}

@InputType()
export class DecideReportInput {
  @Field(() => ID)
  caseId: string;

  @Field(() => Decision)
  decision: Decision;

  @Field({ description: 'Told to the author.' })
  reason: string;

  @Field(() => [String], { nullable: true, description: 'To redact: exactly as they stand in the words.' })
  passages?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'To pause: 1, 7 or 30.' })
  pauseDays?: number | null;

  @Field(() => Date, {
    nullable: true,
    description: 'The case’s editedAt as it was looked at; null where it was null.',
  })
  seenAt?: Date | null;
}
