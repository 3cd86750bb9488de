import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Subjects, SubjectSummary } from '#activity';
import { viewer } from '#people';
import { Connection, load, PageArgs, type Page } from '#platform';
import { AdopterQuestion } from './adopter-words.entity.js';
import { canAnybodyBeAsked, questionsAbout } from './adopter-words.queries.js';
import { Adoption } from './adoption.entity.js';
import { adoptionsOf, stepsInTime, thisMonth } from './adoption.queries.js';
import { NetworkItem } from './item.entity.js';
import { can } from './network.policy.js';
import { NetworkOffer } from './offer.entity.js';
import { approversBeside, offerOfSubject } from './offer.queries.js';
import { ApproveForNetworkInput, OfferToNetworkInput, WithdrawFromNetworkInput } from './offers.inputs.js';
import { Offers } from './offers.service.js';
import { Practices } from './practices.js';
import { spreadOver, SpreadMonth } from './spread.js';
import { NetworkPermissions, NetworkStanding, NetworkState, standingOf } from './standing.node.js';

export const AdoptionConnection = Connection(Adoption);
export const AdopterQuestionConnection = Connection(AdopterQuestion);

@Resolver(() => NetworkStanding)
export class NetworkStandingResolver {
  constructor(
    private readonly practices: Practices,
    private readonly offers: Offers,
    private readonly subjects: Subjects,
  ) {}

  @Query(() => NetworkStanding, {
    description: 'Of something of one’s own community: a practice change, a resource.',
  })
  async networkStanding(
    @Args('subjectKind') kind: string,
    @Args('subjectId', { type: () => ID }) id: string,
  ): Promise<NetworkStanding> {
    return standingOf(await this.practices.here(kind, id));
  }

  @Mutation(() => NetworkStanding, {
    description: 'Its owner offers it to all communities. Others are asked to say yes.',
  })
  async offerToNetwork(@Args('input') input: OfferToNetworkInput): Promise<NetworkStanding> {
    return standingOf(await this.offers.offer(input));
  }

  @Mutation(() => NetworkStanding, {
    description: 'From now on members of all communities read it, as it is now.',
  })
  async approveForNetwork(@Args('input') input: ApproveForNetworkInput): Promise<NetworkStanding> {
    return standingOf(await this.offers.approve(input));
  }

  @Mutation(() => NetworkStanding, {
    description: 'Takes an offer back, or what was published: at once, files included.',
  })
  async withdrawFromNetwork(@Args('input') input: WithdrawFromNetworkInput): Promise<NetworkStanding> {
    return standingOf(await this.offers.withdraw(input));
  }

  @ResolveField(() => SubjectSummary, {
    nullable: true,
    description: 'What it is in its own community; null in others.',
  })
  async subject(@Parent() { practice }: NetworkStanding): Promise<SubjectSummary | null> {
    if (!isHere(practice.sourceId)) return null;
    const summaries = await this.subjects.summaries([{ kind: practice.kind, id: practice.subjectId }]);
    return summaries.get(practice.subjectId) ?? null;
  }

  @ResolveField(() => NetworkState)
  async state(@Parent() standing: NetworkStanding): Promise<NetworkState> {
    if (standing.practice.item) return 'published';
    const offer = await this.offer(standing);
    if (!offer) return 'private';
    return offer.endedAt ? 'withdrawn' : 'offered';
  }

  @ResolveField(() => NetworkOffer, { nullable: true, description: 'The latest; for its own community.' })
  async offer(@Parent() { practice }: NetworkStanding): Promise<NetworkOffer | null> {
    return isHere(practice.sourceId) ? ((await load(offerOfSubject, practice.subjectId)) ?? null) : null;
  }

  @ResolveField(() => NetworkItem, {
    nullable: true,
    description: 'As all communities read it; null unless published.',
  })
  item(@Parent() { practice }: NetworkStanding): NetworkItem | null {
    return practice.item;
  }

  @ResolveField(() => AdoptionConnection, { description: 'Who tries or uses it, newest first.' })
  adoptions(@Parent() { practice }: NetworkStanding, @Args() page: PageArgs): Promise<Page<Adoption>> {
    return adoptionsOf(practice, page);
  }

  @ResolveField(() => [SpreadMonth], { description: 'From the month of the first adoption to this one.' })
  async spread(@Parent() { practice }: NetworkStanding): Promise<SpreadMonth[]> {
    const [steps, now] = await Promise.all([stepsInTime(practice), thisMonth()]);
    return spreadOver(steps, now);
  }

  @ResolveField(() => AdopterQuestionConnection, { description: 'Asked of those who use it, newest first.' })
  questions(@Parent() { practice }: NetworkStanding, @Args() page: PageArgs): Promise<Page<AdopterQuestion>> {
    return questionsAbout(practice, page);
  }

  @ResolveField(() => NetworkPermissions)
  async viewerCan(@Parent() standing: NetworkStanding): Promise<NetworkPermissions> {
    const { practice } = standing;
    const offer = await this.offer(standing);
    const stands = offer && !offer.endedAt ? offer : null;
    const isOffered = stands !== null && stands.approvedAt === null;
    return {
      offer: isHere(practice.sourceId) && practice.forEverybody && !stands && can('network.offer', practice),
      approve: isOffered && practice.forEverybody && (await canApprove(stands)),
      withdraw: stands !== null && can('network.withdraw', practice),
      recordAdoption: can('adoption.record', null),
      ask: practice.forEverybody && can('adopters.ask', null) && (await canAnybodyBeAsked(practice)),
    };
  }
}

const isHere = (sourceId: string): boolean => sourceId === viewer().community!.id;

async function canApprove({ offeredBy: ownerId }: NetworkOffer): Promise<boolean> {
  if (!can('network.approve', { ownerId, othersApprove: false })) return false;
  const othersApprove = (await approversBeside(ownerId)).length > 0;
  return can('network.approve', { ownerId, othersApprove });
}
