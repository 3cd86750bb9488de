import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn, inLanguage, Member, memberById } from '#people';
import { load } from '#platform';
import { Doors } from './doors.service.js';
import { GroupDoor } from './group-door.js';
import { GroupRequest } from './group-request.entity.js';
import { AnswerJoinRequestInput, RequestToJoinInput } from './groups.inputs.js';
import { ownRequestOfGroup, settingsById } from './groups.loaders.js';
import { JoinRequests } from './join-requests.service.js';

@Resolver(() => GroupDoor)
export class GroupDoorResolver {
  constructor(private readonly doors: Doors) {}

  @Query(() => GroupDoor, {
    description: 'A group that there is for the viewer but which they may not read.',
  })
  groupDoor(@Args('id', { type: () => ID }) id: string): Promise<GroupDoor> {
    return this.doors.at(id.toLowerCase());
  }

  @ResolveField(() => GroupRequest, { nullable: true, description: 'The viewer’s request that waits.' })
  async asked(@Parent() door: GroupDoor): Promise<GroupRequest | null> {
    const latest = await load(ownRequestOfGroup, door.id);
    return latest?.decision === null ? latest : null;
  }

  @ResolveField(() => GroupRequest, { nullable: true, description: 'Their latest, if it was declined.' })
  async declined(@Parent() door: GroupDoor): Promise<GroupRequest | null> {
    const latest = await load(ownRequestOfGroup, door.id);
    return latest?.decision === 'declined' ? latest : null;
  }
}

@Resolver(() => GroupRequest)
export class GroupRequestResolver {
  constructor(private readonly requests: JoinRequests) {}

  @Mutation(() => GroupRequest)
  requestToJoin(@Args('input') input: RequestToJoinInput): Promise<GroupRequest> {
    return this.requests.ask(input);
  }

  @Mutation(() => GroupRequest)
  answerJoinRequest(@Args('input') input: AnswerJoinRequestInput): Promise<GroupRequest> {
    return this.requests.answer(input);
  }

  @ResolveField(() => Member)
  member(@Parent() request: GroupRequest): Promise<Member | undefined> {
    return load(memberById, request.memberId);
  }

  @ResolveField(() => String)
  async groupName(@Parent() { groupId }: GroupRequest): Promise<string> {
    const { nameEn, nameCy } = (await load(settingsById, groupId))!;
    return inLanguage(nameEn, nameCy);
  }

  @ResolveField(() => String, { description: 'As the group asks it now.' })
  async question(@Parent() { groupId }: GroupRequest): Promise<string> {
    const { questionEn, questionCy } = (await load(settingsById, groupId))!;
    return inLanguage(questionEn, questionCy);
  }
}

@Resolver(() => Community)
export class CommunityDoorsResolver {
  constructor(
    private readonly allDoors: Doors,
    private readonly requests: JoinRequests,
  ) {}

  @ResolveField(() => [GroupDoor], { description: 'Groups the viewer may not read, and may know of.' })
  doors(@Parent() community: Community): Promise<GroupDoor[]> {
    hereIn(community);
    return this.allDoors.all();
  }

  @ResolveField(() => [GroupRequest], {
    description: 'Those that wait for an answer the viewer may give; longest waiting first, 200 at most.',
  })
  joinRequests(@Parent() community: Community): Promise<GroupRequest[]> {
    hereIn(community);
    return this.requests.waiting();
  }
}
