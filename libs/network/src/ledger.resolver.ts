import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { viewingMember } from '#people';
import { load } from '#platform';
import { placeById } from './adopter-words.queries.js';
import { Adoption, AdoptionStep } from './adoption.entity.js';
import { keeperOfAdoption, stepsOfAdoption } from './adoption.queries.js';
import { NetworkPlace } from './item.entity.js';
import { RecordAdoptionInput } from './ledger.inputs.js';
import { Ledger } from './ledger.service.js';
import { can } from './network.policy.js';

@Resolver(() => Adoption)
export class LedgerResolver {
  constructor(private readonly ledger: Ledger) {}

  @Mutation(() => Adoption, {
    description:
      'That one’s team or service is interested, tries, has adapted, uses or has stopped using something.',
  })
  recordAdoption(@Args('input') input: RecordAdoptionInput): Promise<Adoption> {
    return this.ledger.record(input);
  }

  @ResolveField(() => NetworkPlace)
  community(@Parent() { tenantId }: Adoption): Promise<NetworkPlace | undefined> {
    return load(placeById, tenantId);
  }

  @ResolveField(() => [AdoptionStep], { description: 'The way it has gone, from the first stage on.' })
  steps(@Parent() { id }: Adoption): Promise<AdoptionStep[] | undefined> {
    return load(stepsOfAdoption, id);
  }

  @ResolveField(() => Boolean, { description: 'The viewer recorded it.' })
  async mine(@Parent() { id }: Adoption): Promise<boolean> {
    return (await load(keeperOfAdoption, id)) === viewingMember().id;
  }

  @ResolveField(() => Boolean, { description: 'The viewer may tell how it goes on.' })
  async viewerCanChange(@Parent() { id }: Adoption): Promise<boolean> {
    const memberId = await load(keeperOfAdoption, id);
    return memberId !== undefined && can('adoption.change', { memberId });
  }
}
