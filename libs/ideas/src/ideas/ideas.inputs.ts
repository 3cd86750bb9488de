import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { SubjectInput } from '#activity';
import { LanguageEnum, PageArgs, type Language } from '#platform';
import { AnswerState, IdeaState } from '../choices.js';

@InputType()
export class ProposeIdeaInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, it returns the first.' })
  id: string;

  @Field({ description: 'One sentence, up to 300 characters.' })
  sentence: string;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'Markdown, up to 2,000 characters.' })
  why?: string | null;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => ID, {
    nullable: true,
    description: 'Where it is for a workshop: everybody who takes part sees it.',
  })
  workshopThemeId?: string | null;

  @Field(() => [ID], { nullable: true, defaultValue: [], description: 'Up to 5 of the community’s themes.' })
  themeIds?: string[] | null;

  @Field(() => SubjectInput, {
    nullable: true,
    description: 'What it came from. Outside a workshop, who may see that may see the idea.',
  })
  source?: SubjectInput | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'For somebody who has no account.',
  })
  onBehalf?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'They have agreed to it.' })
  consent?: boolean | null;
}

@InputType()
export class EditIdeaInput {
  @Field(() => ID)
  ideaId: string;

  @Field(() => String, { nullable: true })
  sentence?: string | null;

  @Field(() => String, { nullable: true })
  why?: string | null;

  @Field(() => [ID], { nullable: true })
  themeIds?: string[] | null;
}

@InputType()
export class WithdrawIdeaInput {
  @Field(() => ID)
  ideaId: string;
}

@InputType()
export class FollowIdeaInput {
  @Field(() => ID)
  ideaId: string;
}

@InputType()
export class MergeIdeasInput {
  @Field(() => ID, { description: 'The one that stays.' })
  intoId: string;

  @Field(() => [ID], { description: 'Those that say the same.' })
  ideaIds: string[];
}

@InputType()
export class AnswerIdeaInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; sent again, nothing is answered twice.' })
  id: string;

  @Field(() => ID)
  ideaId: string;

  @Field(() => AnswerState)
  state: AnswerState;

  @Field({ description: 'Markdown, up to 2,000 characters: what happens, or why not.' })
  words: string;

  @Field(() => LanguageEnum)
  language: Language;
}

@ArgsType()
export class IdeasArgs extends PageArgs {
  @Field(() => IdeaState, { nullable: true })
  state?: IdeaState | null;

  @Field(() => ID, { nullable: true, description: 'One of the community’s themes.' })
  theme?: string | null;

  @Field(() => ID, { nullable: true })
  workshop?: string | null;

  @Field({ defaultValue: false, description: 'Those alone that wait for longer than was promised.' })
  late: boolean;

  @Field({ defaultValue: false, description: 'Those alone that the viewer has put in.' })
  mine: boolean;
}
