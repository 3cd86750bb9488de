import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Theme, themesByIds } from '#people';
import { load } from '#platform';
import { Idea } from '../ideas/idea.entity.js';
import { ideasOfWorkshopTheme } from '../ideas/ideas.loaders.js';
import { can } from '../ideas.policy.js';
import { PaperBatch } from '../voting/results.node.js';
import { paperBatchesOf } from '../voting/results.js';
import { WorkshopTheme } from './workshop-theme.entity.js';
import { Workshop } from './workshop.entity.js';
import { viewerVotes, workshopById } from './workshops.loaders.js';

@Resolver(() => WorkshopTheme)
export class WorkshopThemeResolver {
  @ResolveField(() => Theme, { nullable: true, description: 'null: its name is its own.' })
  async theme(@Parent() { themeId }: WorkshopTheme): Promise<Theme | null> {
    return (themeId && (await load(themesByIds, themeId))) || null;
  }

  @ResolveField(() => Workshop)
  workshop(@Parent() { workshopId }: WorkshopTheme): Promise<Workshop | undefined> {
    return load(workshopById, workshopId);
  }

  @ResolveField(() => [Idea], { description: 'Those that stand for themselves, oldest first.' })
  ideas(@Parent() { id }: WorkshopTheme): Promise<Idea[] | undefined> {
    return load(ideasOfWorkshopTheme, id);
  }

  @ResolveField(() => [ID], { description: 'The viewer’s own votes, while voting is open.' })
  myVotes(@Parent() { id }: WorkshopTheme): Promise<string[] | undefined> {
    return load(viewerVotes, id);
  }

  @ResolveField(() => [PaperBatch], {
    description: 'For those who lead the workshop; none for anybody else.',
  })
  async paperBatches(@Parent() { id, workshopId }: WorkshopTheme): Promise<PaperBatch[]> {
    const workshop = await load(workshopById, workshopId);
    return workshop && can('workshop.enter-paper', workshop) ? paperBatchesOf(id) : [];
  }
}
