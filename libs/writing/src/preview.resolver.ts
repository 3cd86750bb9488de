import { Args, Query, Resolver } from '@nestjs/graphql';
import { markdownToHtml, readInput, text } from '#platform';

const LONGEST = 20_000;

@Resolver()
export class PreviewResolver {
  @Query(() => String, { description: 'Markdown as it will look: sanitised HTML.' })
  preview(@Args('markdown') markdown: string): string {
    return markdownToHtml(readInput({ markdown }, { markdown: text(LONGEST) }).markdown);
  }
}
