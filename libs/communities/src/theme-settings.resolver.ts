import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn, type Theme } from '#people';
import { SaveThemeInput, ThemeInput } from './communities.inputs.js';
import { ThemeSettings } from './theme-settings.node.js';
import { ThemeSettingsService } from './theme-settings.service.js';

@Resolver(() => Community)
export class ThemeSettingsResolver {
  constructor(private readonly themes: ThemeSettingsService) {}

  @ResolveField(() => [ThemeSettings], {
    description: 'All of them, those that are retired last. For admins; NOT_FOUND for everybody else.',
  })
  themeSettings(@Parent() community: Community): Promise<Theme[]> {
    hereIn(community);
    return this.themes.all();
  }

  @Mutation(() => ThemeSettings, { description: 'For admins.' })
  saveTheme(@Args('input') input: SaveThemeInput): Promise<Theme> {
    return this.themes.save(input);
  }

  @Mutation(() => ThemeSettings, { description: 'For admins. What has it keeps it.' })
  retireTheme(@Args('input') { id }: ThemeInput): Promise<Theme> {
    return this.themes.retire(id);
  }

  @Mutation(() => ThemeSettings, { description: 'For admins.' })
  restoreTheme(@Args('input') { id }: ThemeInput): Promise<Theme> {
    return this.themes.restore(id);
  }
}
