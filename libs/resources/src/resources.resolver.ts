import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Connection, type Page } from '#platform';
import { Resource } from './resource.entity.js';
import {
  AdaptResourceInput,
  EditResourceInput,
  FollowResourceInput,
  LibraryArgs,
  PublishVersionInput,
  ShareResourceInput,
  WithdrawResourceInput,
} from './resources.inputs.js';
import { can } from './resources.policy.js';
import { Resources } from './resources.service.js';
import { Revising } from './revising.service.js';
import { Sharing } from './sharing.service.js';

export const ResourceConnection = Connection(Resource);

@Resolver(() => Resource)
export class ResourcesResolver {
  constructor(
    private readonly all: Resources,
    private readonly sharing: Sharing,
    private readonly revising: Revising,
  ) {}

  @Query(() => ResourceConnection, { description: 'The library of the community.' })
  resources(@Args() args: LibraryArgs): Promise<Page<Resource>> {
    return this.all.library(args);
  }

  @Query(() => Resource)
  resource(@Args('id', { type: () => ID }) id: string): Promise<Resource> {
    return this.all.visibleTo(id);
  }

  @Query(() => Boolean, { description: 'Whether the viewer may add to the library.' })
  canShareResource(): boolean {
    return can('resource.share', null);
  }

  @Mutation(() => Resource)
  shareResource(@Args('input') input: ShareResourceInput): Promise<Resource> {
    return this.sharing.share(input);
  }

  @Mutation(() => Resource, { description: 'A copy with words of its own, that says where it comes from.' })
  adaptResource(@Args('input') input: AdaptResourceInput): Promise<Resource> {
    return this.sharing.adapt(input);
  }

  @Mutation(() => Resource, { description: 'Puts small things right; nobody is told.' })
  editResource(@Args('input') input: EditResourceInput): Promise<Resource> {
    return this.revising.edit(input);
  }

  @Mutation(() => Resource, { description: 'The old one stays; those who follow the resource are told.' })
  publishVersion(@Args('input') input: PublishVersionInput): Promise<Resource> {
    return this.revising.publishVersion(input);
  }

  @Mutation(() => Boolean, { description: 'Takes one’s own resource back: it is gone for everybody.' })
  withdrawResource(@Args('input') { resourceId }: WithdrawResourceInput): Promise<boolean> {
    return this.revising.withdraw(resourceId);
  }

  @Mutation(() => Resource)
  followResource(@Args('input') { resourceId }: FollowResourceInput): Promise<Resource> {
    return this.all.follow(resourceId);
  }

  @Mutation(() => Resource)
  unfollowResource(@Args('input') { resourceId }: FollowResourceInput): Promise<Resource> {
    return this.all.unfollow(resourceId);
  }
}
