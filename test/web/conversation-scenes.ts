import { Conversation } from '../support/conversation.js';
import type { Scene } from './every-page/scene.js';
import type { Stage } from './every-page/stage.js';

/** Paths of what is talked about. */
export interface ConversationPlaces {
  group: string;
  drafts: string;
  question: string;
  theme: string;
  /** A reply in the question, by its id; somebody else’s, and the visitor’s own. */
  reply: string;
  own: string;
  updated: string;
  announcement: string;
}

/** A group where something of everything has been said. */
export async function setConversation(stage: Stage): Promise<ConversationPlaces> {
  const { community, group, visitor, other, long, body } = stage;
  const [mine, theirs] = [new Conversation(visitor), new Conversation(other)];
  const theme = await mine.theme('Risk and safety');
  await mine.explain('quotation', 'Words that somebody else wrote');
  const asked = { title: 'Who decides?', body, kind: 'QUESTION', themeIds: [theme] };
  const question = await visitor.startThread(group, asked);
  const reply = await theirs.reply(question.id, { body });
  const quote = { quotedId: reply.id, quoted: 'a quotation of somebody' };
  const { id: own } = await mine.reply(question.id, { body: long, parentId: reply.id, ...quote });
  await mine.markAnswer(question.id, reply.id);
  await mine.pin(question.id);
  const change = await mine.change(group.id);
  await mine.reply(change.id, { body, isUpdate: true });
  const announcement = await visitor.startThread(group, {
    title: 'Relationships matter',
    body,
    kind: 'ANNOUNCEMENT',
    citation: long,
  });
  await mine.close(announcement.id, 'It is settled');
  const path = (id: string) => `${community}/threads/${id}`;
  return {
    group: `${community}/groups/${group.id}`,
    drafts: `${community}/drafts`,
    question: path(question.id),
    theme,
    reply: reply.id,
    own: `${community}/replies/${own}`,
    updated: path(change.id),
    announcement: path(announcement.id),
  };
}

/** Every page of conversation that needs more than a thread and a reply. */
export function conversationScenes(places: () => ConversationPlaces): Scene[] {
  const open = (at: (places: ConversationPlaces) => string): Scene['open'] => {
    return (visitor) => visitor.go(at(places()));
  };
  const found = 'Ring 020 7946 0958';
  const scenes: Omit<Scene, 'as'>[] = [
    {
      name: 'group, filtered',
      same: true,
      open: open((at) => `${at.group}?kind=QUESTION&theme=${at.theme}`),
    },
    { name: 'question', open: open((at) => at.question) },
    {
      name: 'quote',
      same: true,
      open: open((at) => `${at.question}?quote=${at.reply}&answer=${at.reply}#reply`),
    },
    {
      name: 'start, asked about',
      open: async (v) => [
        await v.go(`${places().group}/start`),
        await v.type({ 'start.titleLabel': found, 'start.bodyLabel': found }),
        await v.press('start.button'),
      ],
    },
    { name: 'drafts', open: open((at) => at.drafts) },
    { name: 'drafts offered', same: true, open: open((at) => `${at.group}/start`) },
    { name: 'updates', open: open((at) => at.updated) },
    { name: 'update', same: true, open: open((at) => `${at.updated}?update=1#reply`) },
    { name: 'announcement', open: open((at) => at.announcement) },
    { name: 'close', open: open((at) => `${at.question}/close`) },
    {
      name: 'close, refused',
      open: async (v) => [await v.go(`${places().question}/close`), await v.press('close.button')],
    },
    { name: 'move', open: open((at) => `${at.question}/move`) },
    {
      name: 'move, warned',
      open: async (v) => {
        await v.go(`${places().question}/move`);
        await Promise.all([v.page.waitForEvent('load'), v.button('move.next').click()]);
      },
    },
    { name: 'withdraw thread', open: open((at) => `${at.question}/withdraw`) },
    { name: 'withdraw reply', open: open((at) => `${at.own}/withdraw`) },
  ];
  return scenes.map((scene) => ({ ...scene, as: 'member' }));
}
