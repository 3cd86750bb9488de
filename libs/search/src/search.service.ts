import { Injectable } from '@nestjs/common';
import { Subjects, type SubjectSummary } from '#activity';
import { viewingMember } from '#people';
import { notFound, pageOf, rangeOf, type Page } from '#platform';
import { excerptsOf } from './excerpts.js';
import { byWeight, COMMUNITY_WIDE, LAST_ID, matches, type Match, type Point } from './matches.js';
import { readQuestion, type Question } from './question.js';
import { SearchHit } from './search-hit.js';
import { SearchOrder, type SearchArgs } from './search.inputs.js';

/** How many of the newest matches are weighed against each other. */
const WEIGHED = 200;

/** How often a page is filled up where the index knows more than the viewer may see. */
const MOST_BATCHES = 5;

type Seen = Match & { summary: SubjectSummary };

@Injectable()
export class Search {
  constructor(private readonly subjects: Subjects) {}

  /** What the viewer may see, and nothing about what else there is. */
  async search(args: SearchArgs): Promise<Page<SearchHit>> {
    const question = await readQuestion(args, this.groups(args.groupId));
    const range = rangeOf(args);
    if (!question) return pageOf<SearchHit>([], args, ({ at, subject }) => [at, subject.id]);
    return args.order === SearchOrder.NEWEST || question.words === ''
      ? this.newest(question, args, range)
      : this.weighed(question, args, range);
  }

  /** @throws AppError NOT_FOUND for a group that the viewer may not see */
  private groups(wanted: string | null | undefined): string[] {
    const { visibleGroups } = viewingMember();
    if (!wanted) return [...visibleGroups, COMMUNITY_WIDE];
    if (!visibleGroups.includes(wanted.toLowerCase())) throw notFound();
    return [wanted.toLowerCase()];
  }

  private async newest(
    question: Question,
    args: SearchArgs,
    { after }: ReturnType<typeof rangeOf>,
  ): Promise<Page<SearchHit>> {
    let before: Point = after ? { at: new Date(after[0]), id: after[1] } : question.before;
    const seen: Seen[] = [];
    for (let batch = 0; batch < MOST_BATCHES && seen.length <= args.first; batch++) {
      const found = await matches(question, earlier(before, question.before), args.first + 1);
      seen.push(...(await this.visible(found)));
      if (found.length <= args.first) break;
      const last = found.at(-1)!;
      before = { at: last.at, id: last.subject.id };
    }
    return this.shown(seen, question, args, ({ at, subject }) => [at, subject.id]);
  }

  /**
   * Pages of one weighing: as of the moment of the first page, so that the order stays.
   * Its cursor is that moment and the last one shown; where that is gone it begins again.
   */
  private async weighed(
    question: Question,
    args: SearchArgs,
    { after }: ReturnType<typeof rangeOf>,
  ): Promise<Page<SearchHit>> {
    const before = after
      ? earlier({ at: new Date(after[0]), id: LAST_ID }, question.before)
      : question.before;
    const newest = await matches(question, before, WEIGHED);
    const asOf = after ? before.at : new Date(Math.max(Date.now(), newest[0]?.at.getTime() ?? 0));
    const found = byWeight(newest, asOf);
    const rest = found.slice(1 + found.findIndex(({ subject }) => subject.id === after?.[1]));
    const seen: Seen[] = [];
    while (rest.length > 0 && seen.length <= args.first)
      seen.push(...(await this.visible(rest.splice(0, args.first + 1))));
    return this.shown(seen, question, args, ({ subject }) => [asOf, subject.id]);
  }

  /** Each hit is asked for again: the index is not what decides. */
  private async visible(found: Match[]): Promise<Seen[]> {
    const summaries = await this.subjects.summaries(found.map(({ subject }) => subject));
    return found.flatMap((match) => {
      const summary = summaries.get(match.subject.id);
      return summary ? [{ ...match, summary }] : [];
    });
  }

  private async shown(
    seen: Seen[],
    { words }: Question,
    args: SearchArgs,
    key: (hit: SearchHit) => [Date, string],
  ): Promise<Page<SearchHit>> {
    const excerpts = await excerptsOf(
      seen.slice(0, args.first).map(({ subject }) => subject.id),
      words,
    );
    const hits = seen.map(({ summary, subject, ...match }) =>
      Object.assign(new SearchHit(), match, {
        subject: summary,
        language: summary.language,
        excerptHtml: excerpts.get(subject.id) ?? '',
      }),
    );
    return pageOf(hits, args, key);
  }
}

const earlier = (one: Point, other: Point): Point => (one.at < other.at ? one : other);
