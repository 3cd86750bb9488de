import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { suggestName } from './names.js';
import { CompleteWelcomeStepInput, Profile, UpdateProfileInput } from './profile.node.js';
import { Profiles } from './profile.service.js';
import { ViewerNode } from './viewer.node.js';
import { viewer, viewingMember } from './viewer.js';

@Resolver(() => ViewerNode)
export class ProfileResolver {
  constructor(private readonly profiles: Profiles) {}

  @ResolveField(() => Profile, {
    nullable: true,
    description: 'In the operation’s community; null outside one.',
  })
  profile(): Promise<Profile> | null {
    return viewer().member && this.profiles.own();
  }

  @ResolveField(() => String, { description: 'A pseudonym that is free in the operation’s community.' })
  suggestedName(): Promise<string> {
    viewingMember();
    return suggestName(viewer().language);
  }

  @ResolveField(() => Boolean, {
    description: 'The ground rules as they are now; nothing to accept outside a community.',
  })
  acceptedRules(): boolean {
    return viewer().member?.acceptedRules ?? true;
  }

  @Mutation(() => Profile)
  updateProfile(@Args('input') input: UpdateProfileInput): Promise<Profile> {
    return this.profiles.update(input);
  }

  @Mutation(() => Profile)
  completeWelcomeStep(@Args('input') { step }: CompleteWelcomeStepInput): Promise<Profile> {
    return this.profiles.completeStep(step);
  }
}
