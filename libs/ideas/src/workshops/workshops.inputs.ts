import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Perspective, type PerspectiveName } from '#people';
import { LanguageEnum, PageArgs, type Language } from '#platform';
import { TieRule, WorkshopPhase } from '../choices.js';

@InputType()
export class WorkshopThemeInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'One of the community’s themes; or a name of its own.' })
  themeId?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'Up to 80 characters.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'Up to 80 characters.' })
  nameCy?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'Up to 1,000 characters.' })
  prompt?: string | null;
}

@InputType()
export class OpenWorkshopInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'Whose it is; null: everybody in the community.' })
  groupId?: string | null;

  @Field({ description: 'Up to 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'Markdown, up to 5,000 characters.' })
  words?: string | null;

  @Field(() => LanguageEnum)
  language: Language;

  @Field({ description: 'YYYY-MM-DD' })
  startsOn: string;

  @Field({ description: 'YYYY-MM-DD, that day or later.' })
  endsOn: string;

  @Field(() => Int, { nullable: true, defaultValue: 2, description: '1 to 10' })
  votesPerTheme?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 2, description: '1 to 10' })
  bestPerTheme?: number | null;

  @Field(() => TieRule, { description: 'Said beforehand, and not changed once people vote.' })
  tieRule: TieRule;

  @Field(() => [WorkshopThemeInput], { description: '1 to 10, in their order.' })
  themes: WorkshopThemeInput[];

  @Field(() => [ID], {
    nullable: true,
    defaultValue: [],
    description: 'Members who lead it beside whoever opens it, up to 20.',
  })
  facilitatorIds?: string[] | null;
}

@InputType({
  description:
    'What isn’t mentioned stays. Once ideas are collected, its themes stay as they are; once people vote, its rules.',
})
export class EditWorkshopInput {
  @Field(() => ID)
  workshopId: string;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  words?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said in the room. Markdown, up to 10,000 characters.',
  })
  notes?: string | null;

  @Field(() => String, { nullable: true })
  startsOn?: string | null;

  @Field(() => String, { nullable: true })
  endsOn?: string | null;

  @Field(() => Int, { nullable: true })
  votesPerTheme?: number | null;

  @Field(() => Int, { nullable: true })
  bestPerTheme?: number | null;

  @Field(() => TieRule, { nullable: true })
  tieRule?: TieRule | null;

  @Field(() => [WorkshopThemeInput], { nullable: true })
  themes?: WorkshopThemeInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'All of them; there is always one.' })
  facilitatorIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: '`edition` as it was shown: refused if somebody has edited it since.',
  })
  seenEdition?: string | null;
}

@InputType()
export class AdvanceWorkshopInput {
  @Field(() => ID)
  workshopId: string;

  @Field(() => WorkshopPhase, {
    description: 'The next one; there is no way back. Asked for again, it is done.',
  })
  to: WorkshopPhase;
}

@InputType()
export class PerspectiveCountInput {
  @Field(() => Perspective, { nullable: true, description: 'null: those who did not say.' })
  perspective?: PerspectiveName | null;

  @Field(() => Int, { description: '0 to 10,000' })
  count: number;
}

@InputType({
  description: 'What is typed here is kept only as far as it may be told; nobody reads the rest again.',
})
export class RecordAttendanceInput {
  @Field(() => ID)
  workshopId: string;

  @Field(() => [PerspectiveCountInput])
  counts: PerspectiveCountInput[];
}

@ArgsType()
export class WorkshopsArgs extends PageArgs {
  @Field(() => [WorkshopPhase], { nullable: true, description: 'Those alone that are in one of these.' })
  phase?: WorkshopPhase[] | null;
}
