import { v7 as uuid } from 'uuid';
import type { MessageKey } from '#platform';
import { expect } from '@jest/globals';
import type { TestMember } from '../support/community.js';
import type { Visitor } from '../support/pages.js';
import type { Scene } from './every-page/scene.js';
import type { Stage } from './every-page/stage.js';

/** Paths of what is shared. */
export interface SharingPlaces {
  community: string;
  resource: string;
  /** Of another community. */
  item: string;
  itemReport: string;
  practice: string;
  offered: string;
  question: string;
}

const SHARE = `mutation ($input: ShareResourceInput!) { shareResource(input: $input) { id } }`;
const VERSION = `mutation ($input: PublishVersionInput!) { publishVersion(input: $input) { id } }`;
const OFFER = `mutation ($input: OfferToNetworkInput!) { offerToNetwork(input: $input) { offer { id } } }`;
const APPROVE = `mutation ($input: ApproveForNetworkInput!) { approveForNetwork(input: $input) { item { id } } }`;
const USE = `mutation ($input: RecordAdoptionInput!) { recordAdoption(input: $input) { id } }`;
const ASK = `mutation ($input: AskAdoptersInput!) { askAdopters(input: $input) { id } }`;
const ANSWER = `mutation ($input: AnswerAdopterQuestionInput!) { answerAdopterQuestion(input: $input) { id } }`;

/** Something in the library with everything that it can have, and something from elsewhere. */
export async function setSharing(stage: Stage): Promise<SharingPlaces> {
  const { community, visitor, other, neighbour, long, body } = stage;
  const shared = await share(visitor, stage, { title: `R${long.slice(1)}`, reviewOn: '' });
  const offered = await share(other, stage, { title: 'Offered' });
  await share(visitor, stage, { title: 'Easy', format: 'EASY_READ', sameAsId: shared });
  await visitor.get(VERSION, { input: { id: uuid(), resourceId: shared, note: body, blankConfirmed: true } });
  await offer(other, offered);
  const away = await share(neighbour, stage, { title: 'From elsewhere' });
  const { offer: asked } = await offer(neighbour, away);
  const { approveForNetwork } = await neighbour.get(APPROVE, { input: { offerId: asked.id } });
  const item = (approveForNetwork as { item: { id: string } }).item.id;
  const used = { stage: 'STOPPED', language: 'EN', shared: true, mayAsk: true };
  const words = { setting: long, kept: body, changed: body, happened: body };
  const about = { subjectKind: 'resource', subjectId: shared };
  await other.get(USE, { input: { ...about, id: uuid(), ...used, ...words } });
  await visitor.get(USE, { input: { networkItemId: item, id: uuid(), ...used, ...words } });
  const { askAdopters } = await visitor.get(ASK, { input: { ...about, id: uuid(), body, language: 'EN' } });
  const questionId = (askAdopters as { id: string }).id;
  await visitor.get(ANSWER, { input: { id: uuid(), questionId, body, language: 'EN' } });
  return {
    community,
    resource: `${community}/resources/${shared}`,
    item: `${community}/network/${item}`,
    itemReport: `${community}/report?kind=network_item&id=${item}`,
    practice: `${community}/practice/resource/${shared}`,
    offered: `${community}/practice/resource/${offered}`,
    question: `${community}/adopters/${questionId}`,
  };
}

async function share(member: TestMember, { long, body }: Stage, given: object): Promise<string> {
  const words = {
    title: 'A sheet',
    summary: long,
    body,
    core: body,
    adaptable: body,
    madeBy: long,
    involved: long,
  };
  const links = [{ url: 'https://example.org/form', label: long }];
  const input = {
    id: uuid(),
    kind: 'TEMPLATE',
    ...words,
    links,
    settings: ['INPATIENT', 'HOME'],
    audience: ['CARER'],
    language: 'EN',
    licence: 'USE_AND_CHANGE',
    citation: long,
    blankConfirmed: true,
    ...given,
  };
  return ((await member.get(SHARE, { input })).shareResource as { id: string }).id;
}

async function offer(member: TestMember, id: string): Promise<{ offer: { id: string } }> {
  const input = { subjectKind: 'resource', subjectId: id, showOwner: true };
  return (await member.get(OFFER, { input })).offerToNetwork as { offer: { id: string } };
}

type At = (places: SharingPlaces) => string;

/** Every page about what is shared, here and between communities. */
export function sharingScenes(places: () => SharingPlaces): Scene[] {
  const open = (at: At) => (visitor: Visitor) => visitor.go(at(places()));
  const refused = (at: At, button: MessageKey, words: Partial<Record<MessageKey, string>> = {}) =>
    async function openRefused(visitor: Visitor) {
      await visitor.go(at(places()));
      await visitor.type(words);
      expect(await visitor.press(button)).toBe(422);
    };
  const previewed = (at: At) => async (visitor: Visitor) => {
    await visitor.go(at(places()));
    await visitor.press('form.preview');
  };
  const scenes: Scene[] = [
    { name: 'library', open: open((at) => `${at.community}/resources`) },
    { name: 'library, nothing', same: true, open: open((at) => `${at.community}/resources?format=audio`) },
    { name: 'share', open: open((at) => `${at.community}/share`) },
    { name: 'share, refused', open: refused((at) => `${at.community}/share`, 'sharing.button') },
    { name: 'share, preview', open: previewed((at) => `${at.community}/share`) },
    { name: 'resource', open: open((at) => at.resource) },
    { name: 'resource, versions', open: open((at) => `${at.resource}/versions`) },
    { name: 'resource, edit', open: open((at) => `${at.resource}/edit`) },
    { name: 'resource, edit previewed', open: previewed((at) => `${at.resource}/edit`) },
    {
      name: 'resource, edit refused',
      open: refused((at) => `${at.resource}/edit`, 'sharing.save', { 'sharing.summary': '' }),
    },
    { name: 'resource, new version', open: open((at) => `${at.resource}/version`) },
    {
      name: 'resource, new version refused',
      open: refused((at) => `${at.resource}/version`, 'version.button'),
    },
    { name: 'resource, adapt', open: open((at) => `${at.resource}/adapt`) },
    { name: 'resource, withdraw', open: open((at) => `${at.resource}/withdraw`) },
    { name: 'offer', open: open((at) => `${at.practice}/offer`) },
    { name: 'approve', open: open((at) => `${at.offered}/approve`) },
    { name: 'stop offering', open: open((at) => `${at.offered}/stop`) },
    { name: 'use', open: open((at) => `${at.practice}/use`) },
    { name: 'use, refused', open: refused((at) => `${at.practice}/use`, 'adopting.button') },
    { name: 'ask adopters', open: open((at) => `${at.practice}/ask`) },
    { name: 'ask adopters, refused', open: refused((at) => `${at.practice}/ask`, 'asking.button') },
    { name: 'question to adopters', open: open((at) => at.question) },
    { name: 'question to adopters, refused', open: refused((at) => at.question, 'question.add.button') },
    { name: 'network library', open: open((at) => `${at.community}/network`) },
    { name: 'network item', open: open((at) => at.item) },
    { name: 'network item, report', open: open((at) => at.itemReport) },
    { name: 'network item, report refused', open: refused((at) => at.itemReport, 'reporting.button') },
    {
      name: 'network item, reported',
      open: open((at) => `${at.itemReport.replace('report?', 'report/sent?')}&reason=ILLEGAL`),
    },
  ];
  return scenes.map((scene) => ({ ...scene, as: 'member' }));
}
