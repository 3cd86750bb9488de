import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { hereIn } from './communities.service.js';
import { Community } from './community.entity.js';
import { Theme } from './theme.entity.js';
import { themesToChoose } from './themes.js';

@Resolver(() => Community)
export class CommunityThemesResolver {
  @ResolveField(() => [Theme], { description: 'Those one can choose, in the community’s order.' })
  themes(@Parent() community: Community): Promise<Theme[]> {
    hereIn(community);
    return themesToChoose();
  }
}
