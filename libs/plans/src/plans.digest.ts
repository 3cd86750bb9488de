import {
  DigestDesk,
  type DigestCommunity,
  type DigestContributor,
  type DigestItemDraft,
  type DigestPlace,
  type DigestReader,
  type DigestSectionDraft,
  type DigestWords,
} from '#activity';
import { formerMember } from '#people';
import type { MessageKey } from '#platform';
import { outcomesIn, waitingFor, type Outcome, type Waiting } from './plans-news.queries.js';

type Section = keyof typeof places;

/** Actions of one's own that are due, those that are stuck in plans one leads, and what came of what one follows. */
export const plansDigest: DigestContributor = {
  async contribute(readers, window, community) {
    const waiting = await waitingFor(
      readers.map(({ memberId }) => memberId),
      window.to,
    );
    const outcomes = await outcomesIn(window);
    const desk = new PlansDesk(community);
    return new Map(
      readers.map((reader) => [
        reader.memberId,
        [
          ...desk.section('actions', waiting.filter((one) => isTheirs(one, reader)).map(desk.due)),
          ...desk.section('comeOf', outcomes.filter((one) => isNewsTo(one, reader)).map(desk.outcome)),
          ...desk.section('led', waiting.filter((one) => isForLead(one, reader)).map(desk.due)),
        ],
      ]),
    );
  },
};

const isTheirs = ({ ownerId, deputyId }: Waiting, { memberId }: DigestReader): boolean =>
  [ownerId, deputyId].includes(memberId);

/** What they have to do themselves is said already. */
const isForLead = (one: Waiting, reader: DigestReader): boolean =>
  one.leadId === reader.memberId && !isTheirs(one, reader) && (one.days < 0 || one.ownerGone);

const isNewsTo = (
  { id, actorId, placeIds }: Outcome,
  { memberId, follows, mutes, blocked }: DigestReader,
): boolean =>
  actorId !== memberId &&
  !mutes.includes(id) &&
  !blocked.includes(actorId) &&
  placeIds.some((place) => follows.includes(place) && !mutes.includes(place));

const places = {
  actions: 'waiting',
  comeOf: 'outcomes',
  led: 'leads',
} as const satisfies Record<string, DigestPlace>;

/** Writes each item down once: readers of the same ones share them and their sections. */
class PlansDesk {
  private readonly items = new Map<string, DigestItemDraft>();
  private readonly desk = new DigestDesk();

  constructor(private readonly community: DigestCommunity) {}

  section(name: Section, items: DigestItemDraft[]): DigestSectionDraft[] {
    const words = {
      place: places[name],
      heading: { key: `digest.${name}.heading` as const },
      why: { key: `digest.${name}.why` as const, parameters: { community: this.community.name } },
      morePath: `/c/${this.community.slug}/plans`,
    };
    return this.desk.section(words, items);
  }

  /** Leads to the line of news that everybody can write who gets it. */
  readonly due = (one: Waiting): DigestItemDraft =>
    this.item(`due ${one.id}`, one, {
      byline: {
        key: one.ownerGone
          ? 'digest.byline.actionNeedsOwner'
          : one.days < 0
            ? 'digest.byline.actionOverdue'
            : 'digest.byline.actionDue',
        parameters: { date: one.dueAt, plan: one.plan },
      },
      form: '/update',
    });

  readonly outcome = (one: Outcome): DigestItemDraft =>
    this.item(`${one.says} ${one.id}`, one, {
      byline: {
        key: outcomeBylines[one.says],
        parameters: { author: one.actor ?? formerMember, date: one.at },
      },
      excerpt: one.says === 'added' ? '' : one.reason,
    });

  private item(
    key: string,
    { id, planId, what, language }: Pick<Waiting, 'id' | 'planId' | 'what' | 'language'>,
    { byline, excerpt = '', form = '' }: { byline: DigestWords; excerpt?: string; form?: string },
  ): DigestItemDraft {
    const draft = this.items.get(key) ?? {
      title: what,
      ...(excerpt && { excerpt }),
      byline,
      path: `/c/${this.community.slug}/plans/${planId}/actions/${id}${form}`,
      language,
    };
    this.items.set(key, draft);
    return draft;
  }
}

const outcomeBylines = {
  added: 'digest.byline.actionAdded',
  completed: 'digest.byline.actionCompleted',
  dropped: 'digest.byline.actionDropped',
} as const satisfies Record<Outcome['says'], MessageKey>;
