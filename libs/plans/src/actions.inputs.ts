import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { SubjectInput } from '#activity';
import { Perspective, type PerspectiveName } from '#people';
import { LanguageEnum, type Language } from '#platform';
import { ActionState } from './plan-choices.js';

const NEW_ID = 'A UUIDv7 made by the client; sent again, it returns the first.';
const CHANGE_ID = 'Of this change, a UUIDv7 made by the client: sent again, it is done.';
const STAYS = 'Missing: it stays as it is.';

@InputType()
export class AddActionInput {
  @Field(() => ID, { description: NEW_ID })
  id: string;

  @Field(() => ID)
  planId: string;

  @Field({ description: 'Up to 300 characters.' })
  what: string;

  @Field({ description: 'The intended difference, up to 1,000 characters.' })
  why: string;

  @Field(() => ID)
  ownerId: string;

  @Field(() => ID, { nullable: true })
  deputyId?: string | null;

  @Field({ description: 'YYYY-MM-DD, today or later.' })
  dueOn: string;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'Who was involved and how, up to 1,000 characters.',
  })
  involvement?: string | null;

  @Field(() => [Perspective], { nullable: true, defaultValue: [], description: 'Not OWN_WORDS.' })
  involved?: PerspectiveName[] | null;

  @Field(() => [ID], { nullable: true, defaultValue: [], description: 'Up to 5 of the community’s themes.' })
  themeIds?: string[] | null;

  @Field(() => [SubjectInput], {
    nullable: true,
    defaultValue: [],
    description: 'What it came from, up to 10.',
  })
  sources?: SubjectInput[] | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'Missing: that of the plan.' })
  language?: Language | null;
}

@InputType()
export class EditActionInput {
  @Field(() => ID, { description: CHANGE_ID })
  id: string;

  @Field(() => ID)
  actionId: string;

  @Field({ description: 'Why it is changed, up to 500 characters.' })
  because: string;

  @Field(() => String, { nullable: true, description: STAYS })
  what?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  why?: string | null;

  @Field(() => ID, { nullable: true, description: STAYS })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Missing: as it is; empty: nobody.' })
  deputyId?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: STAYS })
  involvement?: string | null;

  @Field(() => [Perspective], { nullable: true, description: STAYS })
  involved?: PerspectiveName[] | null;

  @Field(() => [ID], { nullable: true, description: STAYS })
  themeIds?: string[] | null;

  @Field(() => Date, {
    nullable: true,
    description: '`editedAt` as it was shown: refused if it was changed since.',
  })
  seenAt?: Date | null;
}

@InputType()
export class UpdateActionInput {
  @Field(() => ID, { description: CHANGE_ID })
  id: string;

  @Field(() => ID)
  actionId: string;

  @Field({ description: 'One line of news, up to 300 characters.' })
  words: string;

  @Field(() => ActionState, {
    nullable: true,
    description: 'Neither COMPLETE nor NOT_DOING. Missing: as it is.',
  })
  state?: ActionState | null;
}

@InputType()
export class CompleteActionInput {
  @Field(() => ID, { description: CHANGE_ID })
  id: string;

  @Field(() => ID)
  actionId: string;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description:
      'What came of it, up to 1,000 characters. Without evidence: an honest reason why there is none.',
  })
  reason?: string | null;
}

@InputType()
export class DropActionInput {
  @Field(() => ID, { description: CHANGE_ID })
  id: string;

  @Field(() => ID)
  actionId: string;

  @Field({ description: 'Why it can’t be done, up to 1,000 characters.' })
  reason: string;
}

@InputType()
export class ReopenActionInput extends DropActionInput {}

@InputType()
export class AddMilestoneInput {
  @Field(() => ID, { description: NEW_ID })
  id: string;

  @Field(() => ID)
  actionId: string;

  @Field({ description: 'Up to 200 characters.' })
  name: string;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: '1 to 5.' })
  weight?: number | null;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'YYYY-MM-DD; empty: none.' })
  dueOn?: string | null;
}

@InputType()
export class FinishMilestoneInput {
  @Field(() => ID)
  milestoneId: string;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'false: it was a mistake.' })
  done?: boolean | null;
}

@InputType({ description: 'At least one of note, url and subject.' })
export class AddEvidenceInput {
  @Field(() => ID, { description: NEW_ID })
  id: string;

  @Field(() => ID)
  actionId: string;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'Up to 1,000 characters.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'http or https, up to 2,000 characters.',
  })
  url?: string | null;

  @Field(() => SubjectInput, { nullable: true })
  subject?: SubjectInput | null;
}

@InputType()
export class LinkSourceInput {
  @Field(() => ID)
  actionId: string;

  @Field(() => SubjectInput, { description: 'What the action came from.' })
  source: SubjectInput;
}

@InputType()
export class FollowActionInput {
  @Field(() => ID)
  actionId: string;
}
