import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, peoplePolicy, ViewerNode } from '#people';
import { OpenCommunityInput } from './communities.inputs.js';
import { Openings } from './opening.service.js';

@Resolver(() => ViewerNode)
export class OpeningResolver {
  constructor(private readonly openings: Openings) {}

  @ResolveField(() => Boolean, { description: 'As a coordinator of the network.' })
  canOpenCommunities(): boolean {
    return peoplePolicy.can('community.open', null);
  }

  @Mutation(() => Community, { description: 'Opens it, and invites its first admin by e-mail.' })
  openCommunity(@Args('input') input: OpenCommunityInput): Promise<Community> {
    return this.openings.open(input);
  }
}
