import type { TestCommunity, TestGroup, TestMember } from '../../support/community.js';
import { Site } from '../site.js';

export const names = { community: 'Riverside Trust', elsewhere: 'Elsewhere' };

/** Fits on no line. */
const long = `A_very_long_word_${'x'.repeat(120)}`;

/** Of several kinds of text. */
const body = [
  `# A heading\n\n- one\n- two\n\n> a quotation of somebody`,
  `\`\`\`\n${long}\n\`\`\``,
  `https://example.org/${long} and **${long}**`,
].join('\n\n');

/** Two communities, and who is there before an area sets its scenes. */
export interface Stage {
  site: Site;
  trust: TestCommunity;
  elsewhere: TestCommunity;
  /** Where the trust’s pages are. */
  community: string;
  group: TestGroup;
  /** On request. */
  room: TestGroup;
  /** Sees the pages: looks after the community, the group and the room. */
  visitor: TestMember;
  /** A lead, in the room. */
  other: TestMember;
  /** Looks after the community elsewhere. */
  neighbour: TestMember;
  long: string;
  body: string;
}

export async function openStage(): Promise<Stage> {
  const site = await Site.open();
  const [trust, elsewhere] = [
    await site.world.community(names.community),
    await site.world.community(names.elsewhere),
  ];
  const group = await trust.group({ name: 'Partnership' });
  await trust.group({ name: 'Peers', closedAt: new Date() });
  const room = await trust.group({ name: 'Room', access: 'on_request' });
  const visitor = await trust.member({
    displayName: 'Heron',
    championOf: [group, room],
    roles: ['admin'],
    digest: 'daily',
  });
  const email = 'staff@example-trust.example';
  const other = await trust.member({ displayName: long, email, roles: ['lead'], groups: [room] });
  await elsewhere.member({ email: visitor.email });
  const neighbour = await elsewhere.member({ displayName: 'Finch', roles: ['admin'] });
  const community = `/c/${trust.slug}`;
  return { site, trust, elsewhere, community, group, room, visitor, other, neighbour, long, body };
}
