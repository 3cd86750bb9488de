import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Group, groupById, Member } from '#people';
import { load } from '#platform';
import { phaseAfter, WorkshopPhase } from '../choices.js';
import { can } from '../ideas.policy.js';
import { resultsOf } from '../voting/results.js';
import { Attendance, WorkshopResults } from '../voting/results.node.js';
import { mayStillBeTold } from '../voting/shares.js';
import { WorkshopTheme } from './workshop-theme.entity.js';
import { editionOf } from './edition.js';
import { Workshop } from './workshop.entity.js';
import { facilitatorsOfWorkshop, themesOfWorkshop, viewerVoted } from './workshops.loaders.js';

@ObjectType()
export class WorkshopPermissions {
  @Field()
  edit: boolean;

  @Field({ description: 'Take it into its next phase.' })
  advance: boolean;

  @Field({ description: 'Put in an idea now.' })
  propose: boolean;

  @Field({ description: 'Put one in for somebody who has no account.' })
  proposeForSomebody: boolean;

  @Field({ description: 'Merge ideas that say the same.' })
  merge: boolean;

  @Field()
  vote: boolean;

  @Field()
  enterPaper: boolean;

  @Field()
  recordAttendance: boolean;
}

@Resolver(() => Workshop)
export class WorkshopFieldsResolver {
  @ResolveField(() => Group, {
    nullable: true,
    description: 'Who takes part; null: everybody in the community.',
  })
  async group(@Parent() { groupId }: Workshop): Promise<Group | null> {
    return (groupId && (await load(groupById, groupId))) || null;
  }

  @ResolveField(() => WorkshopPhase, {
    nullable: true,
    description: 'What happens next; null after the results.',
  })
  nextPhase(@Parent() { phase }: Workshop): WorkshopPhase | null {
    return phaseAfter(phase);
  }

  @ResolveField(() => [WorkshopTheme])
  themes(@Parent() { id }: Workshop): Promise<WorkshopTheme[] | undefined> {
    return load(themesOfWorkshop, id);
  }

  @ResolveField(() => [Member])
  facilitators(@Parent() { id }: Workshop): Promise<Member[] | undefined> {
    return load(facilitatorsOfWorkshop, id);
  }

  @ResolveField(() => Boolean, {
    description: 'The viewer has voted; for what, nobody knows once it is closed.',
  })
  hasVoted(@Parent() { id }: Workshop): Promise<boolean | undefined> {
    return load(viewerVoted, id);
  }

  @ResolveField(() => Attendance, { nullable: true, description: 'Who came; shown with the results.' })
  attendance(@Parent() { phase, attended, attendedShares, fewest }: Workshop): Attendance | null {
    if (phase !== 'results' || attended === null) return null;
    return { total: attended, shares: mayStillBeTold(attendedShares ?? [], fewest) ? attendedShares : null };
  }

  @ResolveField(() => Boolean, { description: 'Who came is counted. For those who lead it.' })
  attendanceRecorded(@Parent() workshop: Workshop): boolean {
    return workshop.attended !== null && can('workshop.record-attendance', workshop);
  }

  @ResolveField(() => String, { description: 'Changes whenever somebody edits it.' })
  edition(@Parent() workshop: Workshop): Promise<string> {
    return editionOf(workshop);
  }

  @ResolveField(() => WorkshopResults, { nullable: true, description: 'null until voting is closed.' })
  results(@Parent() workshop: Workshop): Promise<WorkshopResults | null> {
    return resultsOf(workshop);
  }

  @ResolveField(() => WorkshopPermissions)
  viewerCan(@Parent() workshop: Workshop): WorkshopPermissions {
    const { phase } = workshop;
    return {
      edit: can('workshop.edit', workshop),
      advance: phase !== 'results' && can('workshop.advance', workshop),
      propose:
        (phase === 'collect' && can('idea.propose', null)) ||
        (phase === 'merge' && can('idea.propose-while-merging', workshop)),
      proposeForSomebody: ['collect', 'merge'].includes(phase) && can('idea.propose-for-somebody', workshop),
      merge: ['collect', 'merge', 'vote'].includes(phase) && can('idea.merge', workshop),
      vote: phase === 'vote' && can('workshop.vote', workshop),
      enterPaper: phase === 'vote' && can('workshop.enter-paper', workshop),
      recordAttendance:
        (phase !== 'results' || workshop.attended === null) && can('workshop.record-attendance', workshop),
    };
  }
}
