import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { Files } from '#files';
import { viewingMember } from '#people';
import { AppError, ErrorCode, insertIfNew, notFound, query, readInput, text } from '#platform';
import { networkOffered, networkPublished, subjectOf } from './network.activity.js';
import { authorize } from './network.policy.js';
import { NetworkOffer } from './offer.entity.js';
import type {
  ApproveForNetworkInput,
  OfferToNetworkInput,
  WithdrawFromNetworkInput,
} from './offers.inputs.js';
import { approversBeside, heldOffer, heldOfferOf } from './offer.queries.js';
import { type AdoptedPractice, Practices } from './practices.js';
import { itemOfPractice } from './item.queries.js';
import { publish } from './snapshot.js';

const REASON_MAX = 500;

/** What goes out to all communities, and comes back. */
@Injectable()
export class Offers {
  constructor(
    private readonly practices: Practices,
    private readonly files: Files,
    private readonly activity: Activity,
  ) {}

  /** Its owner would like others to have it. Said twice, it is once. @throws AppError NOT_FOR_EVERYBODY */
  async offer({ subjectKind, subjectId, showOwner }: OfferToNetworkInput): Promise<AdoptedPractice> {
    const practice = await this.practices.here(subjectKind, subjectId);
    authorize('network.offer', practice);
    if (!practice.forEverybody) throw new AppError(ErrorCode.NOT_FOR_EVERYBODY);
    const actorId = viewingMember().id;
    const isNew = await insertIfNew(NetworkOffer, {
      id: uuid(),
      subjectKind,
      subjectId: practice.subjectId,
      offeredBy: actorId,
      showsOwner: showOwner ?? false,
    });
    if (!isNew) return practice;
    const told = await approversBeside(actorId);
    if (told.length > 0) await this.activity.announce(networkOffered, { practice, actorId, told });
    return practice;
  }

  /** What is published is what it says at this moment. @throws AppError CHANGED_MEANWHILE where the offer is over */
  async approve({ offerId }: ApproveForNetworkInput): Promise<AdoptedPractice> {
    const { id: actorId } = viewingMember();
    const offer = await heldOffer(offerId);
    if (!offer) throw notFound();
    const practice = await this.practices.here(offer.subjectKind, offer.subjectId);
    const othersApprove = (await approversBeside(offer.offeredBy)).length > 0;
    authorize('network.approve', { ownerId: offer.offeredBy, othersApprove });
    if (offer.endedAt) throw new AppError(ErrorCode.CHANGED_MEANWHILE);
    if (!practice.forEverybody) throw new AppError(ErrorCode.NOT_FOR_EVERYBODY);
    if (offer.approvedAt) return practice;
    await publish(offer, await this.practices.content(practice.kind, practice.subjectId));
    await this.files.showToNetwork(subjectOf(practice));
    await query(sql`
      update network_offer set approved_by = ${actorId}, approved_at = now()
       where tenant_id = current_tenant() and id = ${offer.id}`);
    await this.activity.announce(networkPublished, { practice, actorId });
    await this.activity.trace('network-item.published', viewingMember(), { subject: subjectOf(practice) });
    // Asked for anew: what was loaded before is what it was then.
    const [item] = await itemOfPractice([`${practice.sourceId} ${practice.subjectId}`]);
    return { ...practice, item: item ?? null };
  }

  /** From the commit on nobody else reads it, nor its files. Said twice, it is once. */
  async withdraw(input: WithdrawFromNetworkInput): Promise<AdoptedPractice> {
    const practice = await this.practices.here(input.subjectKind, input.subjectId);
    authorize('network.withdraw', practice);
    const { reason } = readInput({ reason: input.reason ?? '' }, { reason: text(REASON_MAX, 0) });
    const offer = await heldOfferOf(practice.subjectId);
    if (!offer) return practice;
    await query(sql`
      select network_close(current_tenant(), ${practice.subjectId}::uuid, 'withdrawn', ${viewingMember().id}::uuid)`);
    await this.activity.trace('network-item.withdrawn', viewingMember(), {
      subject: subjectOf(practice),
      reason,
      details: { published: offer.approvedAt !== null },
    });
    return { ...practice, item: null };
  }
}
