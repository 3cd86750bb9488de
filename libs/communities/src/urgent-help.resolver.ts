import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn } from '#people';
import { load } from '#platform';
import { SaveUrgentHelpInput, UrgentHelpInput } from './communities.inputs.js';
import { surroundingsOf } from './surroundings.loader.js';
import { UrgentHelp } from './urgent-help.entity.js';
import { UrgentHelpService } from './urgent-help.service.js';

@Resolver(() => Community)
export class UrgentHelpResolver {
  constructor(private readonly help: UrgentHelpService) {}

  @ResolveField(() => [UrgentHelp], { description: 'The community’s own, after the national ones.' })
  async urgentHelp(@Parent() community: Community): Promise<UrgentHelp[]> {
    hereIn(community);
    return (await load(surroundingsOf, community.id))!.help;
  }

  @Mutation(() => UrgentHelp)
  saveUrgentHelp(@Args('input') input: SaveUrgentHelpInput): Promise<UrgentHelp> {
    return this.help.save(input);
  }

  @Mutation(() => UrgentHelp, { description: 'Somebody has made sure today that it is right.' })
  confirmUrgentHelp(@Args('input') { id }: UrgentHelpInput): Promise<UrgentHelp> {
    return this.help.confirm(id);
  }

  @Mutation(() => [UrgentHelp], { description: 'Those that are left.' })
  removeUrgentHelp(@Args('input') { id }: UrgentHelpInput): Promise<UrgentHelp[]> {
    return this.help.remove(id);
  }
}
