import { v7 as uuid } from 'uuid';
import type { MessageKey } from '#platform';
import { expect } from '@jest/globals';
import { actionIn, planOf } from '../support/plans.js';
import type { Visitor } from '../support/pages.js';
import { advance, ANSWER, cast, MERGE, propose, runWorkshop } from '../support/workshops.js';
import type { Scene } from './every-page/scene.js';
import type { Stage } from './every-page/stage.js';

/** Paths of ideas, and of where they come from. */
export interface IdeasPlaces {
  community: string;
  thread: string;
  reply: string;
  workshopTheme: string;
  /** Of the visitor: waiting for longer than was promised. */
  own: string;
  /** Everything has happened to it. */
  whole: string;
  merged: string;
  other: string;
}

/** Ideas at every point of their story. */
export async function setIdeas(stage: Stage): Promise<IdeasPlaces> {
  const { community, site, group, visitor, other, long, body } = stage;
  const { sql } = site.world.database;
  const thread = await other.startThread(group, { title: long, body });
  const reply = await visitor.reply(thread, body);
  const { themeIds } = await runWorkshop(visitor);
  const words = { why: body.slice(0, 1_900), workshopThemeId: themeIds[0] };
  const whole = await propose(other, {
    ...words,
    sentence: `Idea ${long}`,
    onBehalf: true,
    consent: true,
    source: { kind: 'reply', id: reply.id },
  });
  const merged = await propose(visitor, { ...words, sentence: 'Says the same' });
  await visitor.get(MERGE, { input: { intoId: whole, ideaIds: [merged] } });
  const workshopId = await workshopOf(visitor, whole);
  await advance(visitor, workshopId, 'MERGE', 'VOTE');
  await cast(visitor, themeIds[0]!, whole);
  await advance(visitor, workshopId, 'RESULTS');
  for (const state of ['LOOKING', 'ACCEPTED'])
    await visitor.get(ANSWER, { input: { id: uuid(), ideaId: whole, state, words: body, language: 'CY' } });
  await actionIn(await planOf(other), other, { what: long, sources: [{ kind: 'idea', id: whole }] });
  const own = await propose(visitor, { sentence: 'Waiting for long', why: body.slice(0, 1_900) });
  await sql(`update idea set answer_from = now() - interval '60 days' where id = $1`, [own]);
  const another = await propose(other, {
    sentence: 'Of somebody else',
    source: { kind: 'thread', id: thread.id },
  });
  const underWay = await runWorkshop(visitor, { title: long });
  const at = (id: string) => `${community}/ideas/${id}`;
  return {
    community,
    thread: `${community}/threads/${thread.id}`,
    reply: reply.id,
    workshopTheme: underWay.themeIds[0]!,
    own: at(own),
    whole: at(whole),
    merged: at(merged),
    other: at(another),
  };
}

async function workshopOf(visitor: Stage['visitor'], idea: string): Promise<string> {
  const WORKSHOP = `query ($id: ID!) { idea(id: $id) { workshopTheme { workshop { id } } } }`;
  return (await visitor.get(WORKSHOP, { id: idea })).idea.workshopTheme.workshop.id;
}

type At = (places: IdeasPlaces) => string;

/** Every page about ideas, and a thread with a story. */
export function ideasScenes(places: () => IdeasPlaces): Scene[] {
  const open = (at: At) => (visitor: Visitor) => visitor.go(at(places()));
  const refused = (at: At, button: MessageKey, words: Partial<Record<MessageKey, string>> = {}) =>
    async function openRefused(visitor: Visitor) {
      await visitor.go(at(places()));
      await visitor.type(words);
      expect(await visitor.press(button)).toBe(422);
    };
  const fromReply: At = (at) => `${at.community}/ideas/new?from=reply:${at.reply}`;
  const scenes: Scene[] = [
    { name: 'ideas', open: open((at) => `${at.community}/ideas`) },
    { name: 'ideas, late', same: true, open: open((at) => `${at.community}/ideas?late=yes&mine=yes`) },
    { name: 'ideas, none', same: true, open: open((at) => `${at.community}/ideas?state=already`) },
    { name: 'new idea', open: open((at) => `${at.community}/ideas/new`) },
    { name: 'new idea, from a reply', same: true, open: open(fromReply) },
    {
      name: 'new idea, for a workshop',
      same: true,
      open: open((at) => `${at.community}/ideas/new?theme=${at.workshopTheme}`),
    },
    { name: 'new idea, refused', open: refused(fromReply, 'newIdea.button') },
    { name: 'idea, whole', open: open((at) => at.whole) },
    { name: 'idea, merged', open: open((at) => at.merged) },
    { name: 'idea, own and late', open: open((at) => at.own) },
    { name: 'idea, of somebody else', open: open((at) => at.other) },
    { name: 'idea, edit', open: open((at) => `${at.own}/edit`) },
    {
      name: 'idea, edit refused',
      open: refused((at) => `${at.own}/edit`, 'edit.button', { 'newIdea.sentence': '' }),
    },
    { name: 'idea, withdraw', open: open((at) => `${at.own}/withdraw`) },
    {
      name: 'idea, report',
      open: open((at) => `${at.community}/report?kind=idea&id=${at.other.split('/').at(-1)}`),
    },
    { name: 'idea, answer', open: open((at) => `${at.whole}/answer`) },
    { name: 'idea, answer refused', open: refused((at) => `${at.whole}/answer`, 'answerIdea.button') },
    { name: 'thread with a story', open: open((at) => at.thread) },
  ];
  return scenes.map((scene) => ({ ...scene, as: 'member' }));
}
