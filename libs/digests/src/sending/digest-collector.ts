import { Inject, Injectable } from '@nestjs/common';
import {
  DIGEST_CONTRIBUTORS,
  digestPlaces,
  type DigestContributor,
  type DigestSectionDraft,
  type DigestWindow,
} from '#activity';
import { communityHere, digestReaders, type DigestMember, type MailContent } from '#people';
import { groupedBy } from '../grouped-by.js';

/** What one community has for one digest. */
export interface CommunityNews {
  community: Awaited<ReturnType<typeof communityHere>>;
  displayName: string;
  /** The most that a mail may say of it to its reader. */
  content: MailContent;
  sections: DigestSectionDraft[];
}

/** One community's part of one digest. */
export interface DigestPart extends DigestWindow {
  communityId: string;
  memberId: string;
  /** Whom somebody asked for is told although they have chosen never. */
  asked: boolean;
}

/** What is to be told, or why nothing is. */
export type Collected = CommunityNews | 'nobody' | 'paused';

/** Gathers what communities have to say, once for each community and window, as it is now. */
@Injectable()
export class DigestCollector {
  constructor(@Inject(DIGEST_CONTRIBUTORS) private readonly contributors: DigestContributor[]) {}

  /** @param within opens a unit of work of a community */
  async collect<Part extends DigestPart>(
    parts: readonly Part[],
    within: (communityId: string, work: () => Promise<void>) => Promise<void>,
  ): Promise<Map<Part, Collected>> {
    const collected = new Map<Part, Collected>();
    for (const [communityId, here] of groupedBy(parts, (part) => part.communityId))
      await within(communityId, () => this.collectHere(here, collected));
    return collected;
  }

  private async collectHere<Part extends DigestPart>(
    parts: Part[],
    collected: Map<Part, Collected>,
  ): Promise<void> {
    const community = await communityHere();
    const members = await digestReaders([...new Set(parts.map(({ memberId }) => memberId))]);
    const memberById = new Map(members.map((member) => [member.memberId, member]));
    for (const sameWindow of groupedBy(parts, windowKey).values()) {
      const told = sameWindow.flatMap((part) => {
        const member = memberById.get(part.memberId);
        const refusal = refusalOf(member, part);
        if (refusal) collected.set(part, refusal);
        return refusal ? [] : [{ part, member: member! }];
      });
      const readers = [...new Set(told.map(({ member }) => member))];
      const sections = await this.sectionsFor(readers, sameWindow[0]!, community);
      for (const { part, member } of told)
        collected.set(part, {
          community,
          displayName: member.displayName,
          content: member.mailContent,
          sections: sections.get(member.memberId) ?? [],
        });
    }
  }

  private async sectionsFor(
    readers: DigestMember[],
    { from, to }: DigestWindow,
    community: CommunityNews['community'],
  ) {
    const sections = new Map<string, DigestSectionDraft[]>();
    if (readers.length === 0) return sections;
    for (const contributor of this.contributors) {
      for (const [memberId, drafts] of await contributor.contribute(readers, { from, to }, community))
        sections.set(memberId, [...(sections.get(memberId) ?? []), ...drafts]);
    }
    for (const drafts of sections.values()) drafts.sort(byPlace);
    return sections;
  }
}

/** Who has left is told nothing, nor is who has chosen never, or a pause, since it was planned. */
function refusalOf(member: DigestMember | undefined, { asked }: DigestPart): 'nobody' | 'paused' | null {
  if (!member) return 'nobody';
  if (asked) return null;
  if (member.frequency === 'never') return 'nobody';
  return member.paused ? 'paused' : null;
}

const place = new Map(digestPlaces.map((name, position) => [name, position]));

const byPlace = (one: DigestSectionDraft, other: DigestSectionDraft) =>
  place.get(one.place)! - place.get(other.place)!;

const windowKey = ({ from, to }: DigestWindow) => `${from.getTime()} ${to.getTime()}`;
