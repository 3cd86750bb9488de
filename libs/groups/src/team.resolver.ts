import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn, Member, viewer, ViewerNode, viewerNode, viewingAccount } from '#people';
import { Break, breakOf } from './break.js';
import { Breaks } from './breaks.service.js';
import { Duties } from './duties.service.js';
import { AppointInput, DismissInput, TakeABreakInput } from './team.inputs.js';
import { TeamDuty, TeamMember } from './team-member.js';
import { Team } from './team.service.js';

@Resolver(() => Community)
export class CommunityTeamResolver {
  constructor(
    private readonly people: Team,
    private readonly duties: Duties,
  ) {}

  @ResolveField(() => [TeamMember], {
    description: 'Everybody with a role, and whoever is suspended; admins alone.',
  })
  team(@Parent() community: Community): Promise<TeamMember[]> {
    hereIn(community);
    return this.people.all();
  }

  @ResolveField(() => TeamMember, { description: 'Any member, with a role or without; admins alone.' })
  teamMember(
    @Parent() community: Community,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<TeamMember> {
    hereIn(community);
    return this.people.one(id);
  }

  @ResolveField(() => [Member], { description: 'Whose display name has these words in it; 20 at most.' })
  membersNamed(@Parent() community: Community, @Args('name') name: string): Promise<Member[]> {
    hereIn(community);
    return this.people.membersNamed(name);
  }

  @Mutation(() => Member)
  appoint(@Args('input') input: AppointInput): Promise<Member> {
    return this.duties.appoint(input);
  }

  @Mutation(() => Member)
  dismiss(@Args('input') input: DismissInput): Promise<Member> {
    return this.duties.dismiss(input);
  }
}

@Resolver(() => ViewerNode)
export class ViewerTeamResolver {
  constructor(
    private readonly team: Team,
    private readonly breaks: Breaks,
  ) {}

  @Mutation(() => ViewerNode)
  async takeABreak(@Args('input') { until = null }: TakeABreakInput): Promise<ViewerNode> {
    await this.breaks.take(until);
    return viewerNode(viewingAccount());
  }

  @Mutation(() => ViewerNode)
  async comeBack(): Promise<ViewerNode> {
    await this.breaks.end();
    return viewerNode(viewingAccount());
  }

  @ResolveField(() => [TeamDuty], { description: 'What they do here, also while it rests.' })
  duties(): Promise<TeamDuty[]> | TeamDuty[] {
    return viewer().member ? this.team.own() : [];
  }

  @ResolveField(() => Break, { nullable: true, description: 'The break they are on here.' })
  break(): Promise<Break | null> | null {
    const { member } = viewer();
    return member && breakOf(member.id);
  }
}
