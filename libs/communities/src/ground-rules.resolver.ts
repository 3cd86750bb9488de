import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn, Member, memberById } from '#people';
import { load } from '#platform';
import { PublishGroundRulesInput } from './communities.inputs.js';
import { GroundRules } from './ground-rules.entity.js';
import { AllGroundRules } from './ground-rules.service.js';

@Resolver(() => Community)
export class CommunityGroundRulesResolver {
  constructor(private readonly rules: AllGroundRules) {}

  @ResolveField(() => GroundRules, { nullable: true, description: 'null until an admin has published some.' })
  groundRules(@Parent() community: Community): Promise<GroundRules | null> {
    hereIn(community);
    return this.rules.current();
  }

  @ResolveField(() => [GroundRules], { description: 'Every version, newest first.' })
  groundRulesHistory(@Parent() community: Community): Promise<GroundRules[]> {
    hereIn(community);
    return this.rules.history();
  }

  @Mutation(() => GroundRules, { description: 'The next version; everybody is asked to accept it.' })
  publishGroundRules(@Args('input') input: PublishGroundRulesInput): Promise<GroundRules> {
    return this.rules.publish(input);
  }
}

@Resolver(() => GroundRules)
export class GroundRulesResolver {
  @ResolveField(() => Member, { nullable: true, name: 'publishedBy' })
  async publisher(@Parent() { publishedBy }: GroundRules): Promise<Member | null> {
    return publishedBy === null ? null : ((await load(memberById, publishedBy)) ?? null);
  }
}
