import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn } from '#people';
import { UpdateCommunityInput } from './communities.inputs.js';
import { CommunitySettings } from './settings.node.js';
import { Settings } from './settings.service.js';

@Resolver(() => Community)
export class SettingsResolver {
  constructor(private readonly allSettings: Settings) {}

  @ResolveField(() => CommunitySettings, { description: 'For admins; NOT_FOUND for everybody else.' })
  settings(@Parent() community: Community): Promise<CommunitySettings> {
    hereIn(community);
    return this.allSettings.here();
  }

  @Mutation(() => Community, { description: 'What isn’t mentioned stays as it is.' })
  updateCommunity(@Args('input') input: UpdateCommunityInput): Promise<Community> {
    return this.allSettings.update(input);
  }
}
