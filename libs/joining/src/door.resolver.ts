import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn, Member, Profile } from '#people';
import { CommunityRequest, Door } from './door.node.js';
import { Doors } from './door.service.js';
import {
  AcceptGroundRulesInput,
  AnswerCommunityRequestInput,
  AskToJoinInput,
  LeaveCommunityInput,
  LiftSuspensionInput,
  SuspendMemberInput,
} from './joining.inputs.js';
import { Leaving } from './leaving.service.js';
import { RulesAcceptance } from './rules.service.js';

@Resolver()
export class DoorResolver {
  constructor(private readonly doors: Doors) {}

  @Query(() => Door, { description: 'Needs no sign-in: a community as anybody may know it.' })
  door(@Args('slug') slug: string): Promise<Door> {
    return this.doors.of(slug);
  }

  @Mutation(() => Door)
  askToJoin(@Args('input') input: AskToJoinInput): Promise<Door> {
    return this.doors.ask(input);
  }

  @Mutation(() => [CommunityRequest], { description: 'Those that still wait.' })
  answerCommunityRequest(@Args('input') input: AnswerCommunityRequestInput): Promise<CommunityRequest[]> {
    return this.doors.answer(input);
  }
}

@Resolver(() => Community)
export class CommunityRequestsResolver {
  constructor(private readonly doors: Doors) {}

  @ResolveField(() => [CommunityRequest], { description: 'For admins: who waits to be let in.' })
  communityRequests(@Parent() community: Community): Promise<CommunityRequest[]> {
    hereIn(community);
    return this.doors.waiting();
  }
}

@Resolver()
export class StayingResolver {
  constructor(
    private readonly rules: RulesAcceptance,
    private readonly leaving: Leaving,
  ) {}

  @Mutation(() => Profile)
  acceptGroundRules(@Args('input') { version }: AcceptGroundRulesInput): Promise<Profile> {
    return this.rules.accept(version);
  }

  @Mutation(() => Boolean, { description: 'What they wrote stays, as a former member’s.' })
  async leaveCommunity(@Args('input') { reason }: LeaveCommunityInput): Promise<boolean> {
    await this.leaving.leave(reason);
    return true;
  }

  @Mutation(() => Member)
  suspendMember(@Args('input') input: SuspendMemberInput): Promise<Member> {
    return this.leaving.suspend(input);
  }

  @Mutation(() => Member)
  liftSuspension(@Args('input') input: LiftSuspensionInput): Promise<Member> {
    return this.leaving.lift(input);
  }
}
