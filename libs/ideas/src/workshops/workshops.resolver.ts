import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Group } from '#people';
import { Connection, type Page } from '#platform';
import { can } from '../ideas.policy.js';
import { PaperBallots } from '../voting/paper.service.js';
import { CastVotesInput, EnterPaperBallotsInput, RemovePaperBallotsInput } from '../voting/voting.inputs.js';
import { Voting } from '../voting/voting.service.js';
import { Phases } from './phases.service.js';
import { WorkshopTheme } from './workshop-theme.entity.js';
import { Workshop } from './workshop.entity.js';
import {
  AdvanceWorkshopInput,
  EditWorkshopInput,
  OpenWorkshopInput,
  RecordAttendanceInput,
  WorkshopsArgs,
} from './workshops.inputs.js';
import { Workshops } from './workshops.service.js';

export const WorkshopConnection = Connection(Workshop);

@Resolver(() => Workshop)
export class WorkshopsResolver {
  constructor(
    private readonly all: Workshops,
    private readonly phases: Phases,
    private readonly voting: Voting,
    private readonly paper: PaperBallots,
  ) {}

  @Query(() => WorkshopConnection, { description: 'The latest first, by the day on which they begin.' })
  workshops(@Args() args: WorkshopsArgs): Promise<Page<Workshop>> {
    return this.all.all(args);
  }

  @Query(() => Workshop)
  workshop(@Args('id', { type: () => ID }) id: string): Promise<Workshop> {
    return this.all.visibleTo(id);
  }

  @Query(() => WorkshopTheme)
  workshopTheme(@Args('id', { type: () => ID }) id: string): Promise<WorkshopTheme> {
    return this.all.themeVisibleTo(id);
  }

  @Query(() => Boolean, { description: 'Whether the viewer may open a workshop for the whole community.' })
  canOpenWorkshop(): boolean {
    return can('workshop.open', { groupId: null });
  }

  @Query(() => [Group], {
    description: 'Those for whose people the viewer may open one; none that is closed.',
  })
  groupsToOpenWorkshopFor(): Promise<Group[]> {
    return this.all.groupsToOpenFor();
  }

  @Mutation(() => Workshop)
  openWorkshop(@Args('input') input: OpenWorkshopInput): Promise<Workshop> {
    return this.all.open(input);
  }

  @Mutation(() => Workshop)
  editWorkshop(@Args('input') input: EditWorkshopInput): Promise<Workshop> {
    return this.all.edit(input);
  }

  @Mutation(() => Workshop, {
    description: 'Into its next phase. Closing the vote counts it, and forgets who voted for what.',
  })
  advanceWorkshop(@Args('input') input: AdvanceWorkshopInput): Promise<Workshop> {
    return this.phases.advance(input);
  }

  @Mutation(() => Workshop)
  recordAttendance(@Args('input') input: RecordAttendanceInput): Promise<Workshop> {
    return this.phases.recordAttendance(input);
  }

  @Mutation(() => Workshop, { description: 'Instead of the votes given before; until voting is closed.' })
  castVotes(@Args('input') input: CastVotesInput): Promise<Workshop> {
    return this.voting.cast(input);
  }

  @Mutation(() => Workshop)
  enterPaperBallots(@Args('input') input: EnterPaperBallotsInput): Promise<Workshop> {
    return this.paper.enter(input);
  }

  @Mutation(() => Workshop, { description: 'A batch that was entered by mistake; until voting is closed.' })
  removePaperBallots(@Args('input') input: RemovePaperBallotsInput): Promise<Workshop> {
    return this.paper.remove(input);
  }
}
