import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SubjectSummary } from '#activity';
import { Group, groupById, Member, memberById, viewingMember } from '#people';
import { load, type Page } from '#platform';
import { CareWords, careWords } from './care-words.js';
import { CaredFor } from './cared-for.js';
import {
  CaseInput,
  CasePermissions,
  DecideReportInput,
  ModerationCaseConnection,
  ModerationQueueArgs,
  NoteOnReportInput,
} from './cases.inputs.js';
import { Cases, isFreeForViewer } from './cases.service.js';
import { Deciding } from './deciding.service.js';
import { ModerationCase } from './moderation-case.entity.js';
import { earlierCases, notesOfCase, reportsOfCase } from './moderation.loaders.js';
import { CaseNote } from './note.entity.js';
import { Report } from './report.entity.js';

@Resolver(() => ModerationCase)
export class CasesResolver {
  constructor(
    private readonly cases: Cases,
    private readonly deciding: Deciding,
    private readonly caredFor: CaredFor,
  ) {}

  @Query(() => ModerationCaseConnection, {
    description:
      'What the viewer may decide: champions and deputies in their groups, admins everywhere; never about themselves, nor what they reported.',
  })
  moderationQueue(@Args() args: ModerationQueueArgs): Promise<Page<ModerationCase>> {
    return this.cases.queue(args);
  }

  @Query(() => ModerationCase)
  moderationCase(@Args('id', { type: () => ID }) id: string): Promise<ModerationCase> {
    return this.cases.one(id);
  }

  @Mutation(() => ModerationCase)
  takeReport(@Args('input') { caseId }: CaseInput): Promise<ModerationCase> {
    return this.cases.take(caseId);
  }

  @Mutation(() => ModerationCase)
  releaseReport(@Args('input') { caseId }: CaseInput): Promise<ModerationCase> {
    return this.cases.release(caseId);
  }

  @Mutation(() => ModerationCase)
  noteOnReport(@Args('input') input: NoteOnReportInput): Promise<ModerationCase> {
    return this.cases.note(input);
  }

  @Mutation(() => ModerationCase)
  decideReport(@Args('input') input: DecideReportInput): Promise<ModerationCase> {
    return this.deciding.decide(input);
  }

  @ResolveField(() => SubjectSummary)
  async subject(@Parent() it: ModerationCase): Promise<SubjectSummary> {
    return (await this.caredFor.of(it)).summary;
  }

  @ResolveField(() => Group, { nullable: true, description: 'Where the viewer may read it.' })
  group(@Parent() { groupId }: ModerationCase): Promise<Group | undefined> | null {
    return groupId ? load(groupById, groupId) : null;
  }

  @ResolveField(() => Member, { nullable: true })
  takenBy(@Parent() { takenBy }: ModerationCase): Promise<Member | undefined> | null {
    return takenBy ? load(memberById, takenBy) : null;
  }

  @ResolveField(() => Member, { nullable: true })
  decidedBy(@Parent() { decidedBy }: ModerationCase): Promise<Member | undefined> | null {
    return decidedBy ? load(memberById, decidedBy) : null;
  }

  @ResolveField(() => [Report])
  reports(@Parent() { id }: ModerationCase): Promise<Report[] | undefined> {
    return load(reportsOfCase, id);
  }

  @ResolveField(() => [CareWords], { description: 'All that was written, as it is now.' })
  async words(@Parent() it: ModerationCase): Promise<CareWords[]> {
    return careWords(await this.caredFor.of(it));
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'For `seenAt`: when the words were last changed.',
  })
  async editedAt(@Parent() it: ModerationCase): Promise<Date | null> {
    return (await this.caredFor.of(it)).editedAt;
  }

  @ResolveField(() => String, { nullable: true, description: 'withdrawn, hidden or removed; null in sight.' })
  async away(@Parent() it: ModerationCase): Promise<string | null> {
    return (await this.caredFor.of(it)).away;
  }

  @ResolveField(() => [ModerationCase], {
    description: 'Others about the same thing or author that the viewer may decide.',
  })
  earlier(@Parent() { id }: ModerationCase): Promise<ModerationCase[] | undefined> {
    return load(earlierCases, id);
  }

  @ResolveField(() => [CaseNote], { description: 'Among those who decide.' })
  notes(@Parent() { id }: ModerationCase): Promise<CaseNote[] | undefined> {
    return load(notesOfCase, id);
  }

  @ResolveField(() => CasePermissions)
  async viewerCan(@Parent() it: ModerationCase): Promise<CasePermissions> {
    const decide = it.waits && (await isFreeForViewer(it));
    const decisions = decide ? this.deciding.possible(it, await this.caredFor.of(it)) : [];
    const take = decide && it.takenBy !== viewingMember().id;
    return { take, release: decide && it.takenBy !== null, decide, decisions, note: true };
  }
}

@Resolver(() => Report)
export class ReportResolver {
  @ResolveField(() => Member, {
    nullable: true,
    description:
      'Known to those who decide without a conflict, and to nobody else; null for somebody in another community.',
  })
  reporter(@Parent() { reporterId }: Report): Promise<Member | undefined> | null {
    return reporterId ? load(memberById, reporterId) : null;
  }
}

@Resolver(() => CaseNote)
export class CaseNoteResolver {
  @ResolveField(() => Member)
  author(@Parent() { authorId }: CaseNote): Promise<Member | undefined> {
    return load(memberById, authorId);
  }
}
