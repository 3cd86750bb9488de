import { Args, Field, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Group, groupById, Member, memberById } from '#people';
import { Connection, load, type Page } from '#platform';
import { AuditEntry } from './audit-entry.js';
import { AuditTrailArgs } from './audit.inputs.js';
import { AuditTrail } from './audit-trail.service.js';
import { LookUpMemberInput } from './communities.inputs.js';
import { LookUps } from './look-up.service.js';

@ObjectType()
export class AuditTrailConnection extends Connection(AuditEntry) {}

@ObjectType()
export class LookedUpMember {
  @Field(() => Member)
  member: Member;

  @Field({
    description: 'The e-mail address. That it was looked up, by whom and why, is in the audit trail.',
  })
  email: string;
}

@Resolver(() => AuditTrailConnection)
export class AuditResolver {
  constructor(
    private readonly trail: AuditTrail,
    private readonly lookUps: LookUps,
  ) {}

  @Query(() => AuditTrailConnection, { description: 'For admins; newest first.' })
  auditTrail(@Args() args: AuditTrailArgs): Promise<Page<AuditEntry>> {
    return this.trail.entries(args);
  }

  @ResolveField(() => [String], { description: 'Every kind of act that there is.' })
  kinds(): Promise<string[]> {
    return this.trail.kinds();
  }

  @ResolveField(() => [Member], { description: 'Everybody who did any of it.' })
  actors(): Promise<Member[]> {
    return this.trail.actors();
  }

  @Mutation(() => LookedUpMember, {
    description: 'For admins, with a reason that the other admins can read.',
  })
  lookUpMember(@Args('input') input: LookUpMemberInput): Promise<LookedUpMember> {
    return this.lookUps.lookUp(input);
  }
}

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who did it; null: nobody of this community.' })
  async actor(@Parent() { actorId }: AuditEntry): Promise<Member | null> {
    return memberOrNull(actorId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'The member it was about.' })
  async about(@Parent() { memberId }: AuditEntry): Promise<Member | null> {
    return memberOrNull(memberId);
  }

  @ResolveField(() => Group, {
    nullable: true,
    description: 'The group it was about, if the viewer may see it.',
  })
  async group(@Parent() { groupId }: AuditEntry): Promise<Group | null> {
    return groupId === null ? null : ((await load(groupById, groupId)) ?? null);
  }
}

const memberOrNull = async (id: string | null): Promise<Member | null> =>
  id === null ? null : ((await load(memberById, id)) ?? null);
