import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, Group, groupById, hereIn, SignedIn } from '#people';
import { load, PageArgs, type OperationContext, type Page } from '#platform';
import { Acceptance } from './acceptance.service.js';
import { InvitationAtTheDoor } from './door.node.js';
import { Invitation, InvitationConnection } from './invitation.node.js';
import { Invitations } from './invitations.service.js';
import { AcceptInvitationInput, InvitationInput, InviteMembersInput } from './joining.inputs.js';

@Resolver(() => Community)
export class CommunityInvitationsResolver {
  constructor(private readonly allInvitations: Invitations) {}

  @ResolveField(() => InvitationConnection, { description: 'For admins; newest first.' })
  invitations(@Parent() community: Community, @Args() page: PageArgs): Promise<Page<Invitation>> {
    hereIn(community);
    return this.allInvitations.all(page);
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(
    private readonly invitations: Invitations,
    private readonly acceptance: Acceptance,
  ) {}

  @Mutation(() => [Invitation], {
    description: 'All or none. An address that has a waiting invitation keeps it.',
  })
  inviteMembers(@Args('input') input: InviteMembersInput): Promise<Invitation[]> {
    return this.invitations.invite(input);
  }

  @Mutation(() => Invitation, { description: 'With a new link; earlier links stop working.' })
  resendInvitation(@Args('input') { invitationId }: InvitationInput): Promise<Invitation> {
    return this.invitations.resend(invitationId);
  }

  @Mutation(() => Invitation)
  withdrawInvitation(@Args('input') { invitationId }: InvitationInput): Promise<Invitation> {
    return this.invitations.withdraw(invitationId);
  }

  @Query(() => InvitationAtTheDoor, {
    description: 'Needs no sign-in, but the secret. Looking does not use it up.',
  })
  invitation(@Args('token') token: string): Promise<InvitationAtTheDoor> {
    return this.acceptance.look(token);
  }

  @Mutation(() => SignedIn, { description: 'Needs no sign-in, but the secret.' })
  acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @Context() { token }: OperationContext,
  ): Promise<SignedIn> {
    return this.acceptance.accept(input, token);
  }

  @ResolveField(() => Group, { nullable: true, description: 'null where the viewer may not see it.' })
  group(@Parent() { groupId }: Invitation): Promise<Group | undefined> | null {
    return groupId === null ? null : load(groupById, groupId);
  }
}
