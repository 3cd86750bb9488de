import { Args, Query, Resolver } from '@nestjs/graphql';
import { viewingMember } from '#people';
import { notFound } from '#platform';
import { Decision } from './decision.js';
import { Duties } from './duties.node.js';
import { ModerationDuties } from './duties.service.js';
import { can } from './moderation.policy.js';
import { ReasonTemplate, templatesFor } from './reason-templates.js';

@Resolver()
export class DutiesResolver {
  constructor(private readonly moderation: ModerationDuties) {}

  @Query(() => Duties, { description: 'For those who look after groups or the community.' })
  duties(): Promise<Duties> {
    return this.moderation.own();
  }

  @Query(() => [ReasonTemplate], { description: 'In both languages.' })
  reasonTemplates(@Args('decision', { type: () => Decision }) decision: Decision): ReasonTemplate[] {
    viewingMember();
    if (!can('report.see-duties', null)) throw notFound();
    return templatesFor(decision);
  }
}
