import { Args, Field, ID, InputType, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { load } from '#platform';
import { Group } from './group.entity.js';
import { Groups } from './groups.service.js';
import { Member } from './member.entity.js';
import { championsOfGroup, deputiesOfGroup, viewerFollows } from './people.loaders.js';

@InputType()
export class FollowGroupInput {
  @Field(() => ID)
  groupId: string;
}

@Resolver(() => Group)
export class GroupResolver {
  constructor(private readonly groups: Groups) {}

  @Query(() => Group)
  group(@Args('id', { type: () => ID }) id: string): Promise<Group> {
    return this.groups.visibleTo(id);
  }

  @Mutation(() => Group)
  followGroup(@Args('input') input: FollowGroupInput): Promise<Group> {
    return this.groups.follow(input.groupId);
  }

  @Mutation(() => Group)
  unfollowGroup(@Args('input') input: FollowGroupInput): Promise<Group> {
    return this.groups.unfollow(input.groupId);
  }

  @ResolveField(() => [Member], { description: 'Those who look after it now: not who is on a break.' })
  champions(@Parent() group: Group): Promise<Member[] | undefined> {
    return load(championsOfGroup, group.id);
  }

  @ResolveField(() => [Member], { description: 'They help the champions, and cover for them.' })
  deputies(@Parent() group: Group): Promise<Member[] | undefined> {
    return load(deputiesOfGroup, group.id);
  }

  @ResolveField(() => Boolean)
  following(@Parent() group: Group): Promise<boolean | undefined> {
    return load(viewerFollows, group.id);
  }
}
