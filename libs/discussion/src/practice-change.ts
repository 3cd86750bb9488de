import { Field, ObjectType } from '@nestjs/graphql';
import { markdownToHtml } from '#platform';

interface Parts {
  changed: string | null;
  why: string | null;
  involved: string | null;
  happened: string | null;
}

@ObjectType({
  description: 'What somebody changed in practice, in its four parts. Markdown, and sanitised HTML of it.',
})
export class PracticeChange {
  @Field()
  changed: string;

  @Field()
  why: string;

  @Field()
  involved: string;

  @Field()
  happened: string;

  static from({ changed, why, involved, happened }: Parts): PracticeChange | null {
    if (changed === null || why === null || involved === null || happened === null) return null;
    return Object.assign(new PracticeChange(), { changed, why, involved, happened });
  }

  @Field()
  get changedHtml(): string {
    return markdownToHtml(this.changed);
  }

  @Field()
  get whyHtml(): string {
    return markdownToHtml(this.why);
  }

  @Field()
  get involvedHtml(): string {
    return markdownToHtml(this.involved);
  }

  @Field()
  get happenedHtml(): string {
    return markdownToHtml(this.happened);
  }
}
