import { Inject, Injectable } from '@nestjs/common';
import {
  DIGEST_CONTRIBUTORS,
  type DigestContributor,
  type DigestSectionDraft,
  type DigestWindow,
} from '#activity';
import { communityHere, digestReaders, type DigestMember } from '#people';
import { Transactions } from '#platform';
import type { ClaimedDigest } from './claimed-digest.js';
import { groupedBy } from './grouped-by.js';

/** What one community has for one digest. */
export interface CommunityNews {
  community: Awaited<ReturnType<typeof communityHere>>;
  displayName: string;
  sections: DigestSectionDraft[];
}

interface Part extends DigestWindow {
  digestId: string;
  memberId: string;
  asked: boolean;
}

/** Gathers what communities have to say, once for each community and window, as it is now. */
@Injectable()
export class DigestCollector {
  constructor(
    private readonly transactions: Transactions,
    @Inject(DIGEST_CONTRIBUTORS) private readonly contributors: DigestContributor[],
  ) {}

  /** News by digest id: of every community in which there is still somebody to tell. */
  async collect(digests: readonly ClaimedDigest[]): Promise<Map<string, CommunityNews[]>> {
    const collected = new Map<string, CommunityNews[]>(digests.map(({ id }) => [id, []]));
    for (const [communityId, parts] of partsByCommunity(digests)) {
      const news = await this.transactions.inTenant(communityId, () => this.newsOf(parts));
      for (const [digestId, communityNews] of news) collected.get(digestId)!.push(communityNews);
    }
    for (const news of collected.values()) news.sort(byName);
    return collected;
  }

  private async newsOf(parts: Part[]): Promise<Map<string, CommunityNews>> {
    const community = await communityHere();
    const members = await digestReaders([...new Set(parts.map(({ memberId }) => memberId))]);
    const memberById = new Map(members.map((member) => [member.memberId, member]));
    const news = new Map<string, CommunityNews>();
    for (const sameWindow of groupedBy(parts, windowKey).values()) {
      const wanted = sameWindow.filter((part) => wants(memberById.get(part.memberId), part));
      const readers = new Set(wanted.map(({ memberId }) => memberById.get(memberId)!));
      const sections = await this.sectionsFor([...readers], sameWindow[0]!, community);
      for (const { digestId, memberId } of wanted) {
        const { displayName } = memberById.get(memberId)!;
        news.set(digestId, { community, displayName, sections: sections.get(memberId) ?? [] });
      }
    }
    return news;
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
    return sections;
  }
}

/** Who has left is told nothing, nor is who has chosen never since it was planned. */
const wants = (member: DigestMember | undefined, { asked }: Part) =>
  member !== undefined && (asked || member.frequency !== 'never');

const byName = (one: CommunityNews, other: CommunityNews) =>
  one.community.name.en.localeCompare(other.community.name.en, 'en');

const windowKey = ({ from, to }: DigestWindow) => `${from.getTime()} ${to.getTime()}`;

function partsByCommunity(digests: readonly ClaimedDigest[]): Map<string, Part[]> {
  const parts = digests.flatMap(({ id, asked, windows }) =>
    windows.map((window) => ({ ...window, digestId: id, asked })),
  );
  return groupedBy(parts, ({ communityId }) => communityId);
}
