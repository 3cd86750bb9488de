import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Idea } from '../ideas/idea.entity.js';
import { WorkshopTheme } from '../workshops/workshop-theme.entity.js';
import { Share } from './shares.js';

@ObjectType()
export class IdeaResult {
  @Field(() => Idea)
  idea: Idea;

  @Field(() => Int, { description: 'Exact; those on paper among them.' })
  votes: number;

  @Field(() => Int, {
    nullable: true,
    description: 'null: so few voted on paper, or here, that what they voted for would be known.',
  })
  onPaper: number | null;

  @Field({ description: 'One of the best of its theme, by the rule that was said beforehand.' })
  best: boolean;

  @Field(() => [Share], {
    nullable: true,
    description:
      'Of the votes that were not on paper. null: told apart, some of them might be known to be few.',
  })
  shares: Share[] | null;
}

@ObjectType()
export class ThemeResults {
  @Field(() => WorkshopTheme)
  theme: WorkshopTheme;

  @Field(() => Int, { description: 'Papers that were handed in; exact.' })
  papers: number;

  @Field(() => Int, { description: 'Papers that could not be counted.' })
  spoilt: number;

  @Field(() => [IdeaResult], { description: 'Most votes first.' })
  ideas: IdeaResult[];
}

@ObjectType({ description: 'The result sheet.' })
export class WorkshopResults {
  @Field(() => Int, { description: 'How many voted here, beside those on paper; exact.' })
  voted: number;

  @Field({ description: 'Some of it is told by perspective, as far as small numbers allow.' })
  sharesTold: boolean;

  @Field(() => [ThemeResults])
  themes: ThemeResults[];
}

@ObjectType()
export class PaperVotes {
  @Field(() => Idea)
  idea: Idea;

  @Field(() => Int)
  votes: number;
}

@ObjectType({ description: 'Papers that were counted in the room.' })
export class PaperBatch {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  papers: number;

  @Field(() => Int)
  valid: number;

  @Field(() => Int)
  spoilt: number;

  enteredBy: string;

  /** By the idea that was voted for; it may stand behind another by now. */
  counts: Record<string, number>;
}

@ObjectType()
export class Attendance {
  @Field(() => Int, { description: 'Exact.' })
  total: number;

  @Field(() => [Share], { nullable: true, description: 'null: told apart, some would be few.' })
  shares: Share[] | null;
}
