import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from './community.js';
import type { World } from './world.js';

const STANDING = `state offer { id offeredAt approvedAt endedAt endedBecause showsOwner } item { id }
  viewerCan { offer approve withdraw recordAdoption ask }`;

export const ITEM = `id title summary kind language licence madeBy involved core adaptable citation settings themes version
  sharedBy links { url label } community { id name } words { name markdown html } files { id name path mediaType size }`;

/** What a practice change says; each part may be given its own words. */
const parts = { changed: 'We ask first', why: 'People said so', involved: 'Peers', happened: 'It went well' };

export const postChange = async (
  author: TestMember,
  group: TestGroup,
  words: Record<string, unknown> = {},
): Promise<string> => {
  const input = { id: uuid(), groupId: group.id, title: 'Ask first', language: 'EN', ...parts, ...words };
  await author.get(
    `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id } }`,
    { input },
  );
  return input.id;
};

export const offer = (owner: TestMember, subjectId: string, more: object = {}) =>
  owner.ask(`mutation ($input: OfferToNetworkInput!) { offerToNetwork(input: $input) { ${STANDING} } }`, {
    input: { subjectKind: 'thread', subjectId, ...more },
  });

export const approve = (approver: TestMember, offerId: string) =>
  approver.ask(
    `mutation ($input: ApproveForNetworkInput!) { approveForNetwork(input: $input) { ${STANDING} } }`,
    {
      input: { offerId },
    },
  );

export const withdraw = (who: TestMember, subjectId: string, subjectKind = 'thread') =>
  who.ask(
    `mutation ($input: WithdrawFromNetworkInput!) { withdrawFromNetwork(input: $input) { ${STANDING} } }`,
    {
      input: { subjectKind, subjectId },
    },
  );

export const standing = async (who: TestMember, subjectId: string, subjectKind = 'thread') =>
  (
    await who.get(
      `query ($kind: String!, $id: ID!) { networkStanding(subjectKind: $kind, subjectId: $id) { ${STANDING} } }`,
      { kind: subjectKind, id: subjectId },
    )
  ).networkStanding;

/** Offered and approved; gives the item’s id. */
export async function publish(
  owner: TestMember,
  approver: TestMember,
  subjectId: string,
  more: object = {},
): Promise<string> {
  const offered = await offer(owner, subjectId, more);
  if (offered.errors) throw new Error(`Refused: ${JSON.stringify(offered.errors)}`);
  const approved = await approve(approver, offered.data!.offerToNetwork.offer.id);
  if (approved.errors) throw new Error(`Refused: ${JSON.stringify(approved.errors)}`);
  return approved.data!.approveForNetwork.item.id;
}

export const library = async (who: TestMember, filter: Record<string, unknown> = {}) => {
  const declared = {
    words: 'String',
    theme: 'String',
    kind: 'String',
    setting: 'String',
    language: 'Language',
    communityId: 'ID',
    first: 'Int',
    after: 'String',
  };
  const given = Object.keys(filter) as (keyof typeof declared)[];
  const head = given.length > 0 ? `(${given.map((name) => `$${name}: ${declared[name]}`).join(', ')})` : '';
  const args = given.length > 0 ? `(${given.map((name) => `${name}: $${name}`).join(', ')})` : '';
  const data = await who.get(
    `query ${head} { networkLibrary${args} { nodes { id title } pageInfo { endCursor hasNextPage } } }`,
    filter,
  );
  return data.networkLibrary as {
    nodes: { id: string; title: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
};

export const item = (who: TestMember, id: string, fields = ITEM) =>
  who.ask(`query ($id: ID!) { networkItem(id: $id) { ${fields} } }`, { id });

/** Two communities: in one Heron has shared something and Wren said yes; in the other there is Robin. */
export interface Neighbours {
  trust: TestCommunity;
  group: TestGroup;
  heron: TestMember;
  wren: TestMember;
  other: TestCommunity;
  robin: TestMember;
}

export async function openNeighbours(world: World): Promise<Neighbours> {
  const trust = await world.community('Here');
  const group = await trust.group();
  const other = await world.community('There');
  return {
    trust,
    group,
    heron: await trust.member({ displayName: 'Heron' }),
    wren: await trust.member({ displayName: 'Wren', roles: ['lead'] }),
    other,
    robin: await other.member({ displayName: 'Robin' }),
  };
}

export const adoption = (about: Record<string, unknown>, words: Record<string, unknown> = {}) => ({
  id: uuid(),
  setting: 'A ward for older people',
  stage: 'TRYING',
  kept: 'Asking first',
  changed: 'Who asks',
  happened: 'It took longer than we thought',
  language: 'EN',
  shared: true,
  mayAsk: true,
  ...about,
  ...words,
});

export const record = (who: TestMember, input: Record<string, unknown>) =>
  who.ask(
    `mutation ($input: RecordAdoptionInput!) { recordAdoption(input: $input) {
      id setting stage kept changed happened shared mayAsk mine viewerCanChange community { name } steps { stage month } } }`,
    { input },
  );
