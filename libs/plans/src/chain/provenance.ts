import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SubjectSummary, type SubjectSaid } from '#activity';
import { LanguageEnum, type Language } from '#platform';

@ObjectType({ description: 'What is known of one part of a story, beyond its title.' })
export class SaidFacts implements SubjectSaid {
  @Field(() => String, { nullable: true, description: 'A code of its kind: `accepted`, `at_risk`.' })
  state: string | null;

  @Field(() => Int, { nullable: true, description: 'null: nobody voted, or the votes are not counted.' })
  votes: number | null;

  @Field({ description: 'What was answered, or given as the reason; may be empty. Plain text or Markdown.' })
  words: string;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => Date, { nullable: true })
  at: Date | null;
}

@ObjectType({ description: 'One part of a story.' })
export class StoryPart {
  @Field(() => SubjectSummary)
  subject: SubjectSummary;

  @Field(() => SaidFacts, { nullable: true })
  said: SaidFacts | null;
}

@ObjectType({ description: '`to` came of `from`.' })
export class StoryLink {
  @Field(() => SubjectSummary)
  from: SubjectSummary;

  @Field(() => SubjectSummary)
  to: SubjectSummary;

  @Field(() => Date)
  at: Date;
}

@ObjectType({ description: 'The place of a thing in its story, as far as the viewer may see it.' })
export class Provenance {
  @Field(() => StoryPart)
  about: StoryPart;

  @Field(() => [StoryPart], { description: 'What led to it, nearest first.' })
  cameFrom: StoryPart[];

  @Field(() => [StoryPart], { description: 'What came of it, nearest first.' })
  cameOfIt: StoryPart[];

  @Field(() => [StoryLink])
  links: StoryLink[];
}
