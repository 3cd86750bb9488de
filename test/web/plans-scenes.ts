import { expect } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { MessageKey } from '#platform';
import type { Visitor } from '../support/pages.js';
import {
  actionIn,
  COMPLETE,
  DROP,
  EVIDENCE,
  finish,
  inDays,
  milestoneOf,
  planOf,
  UPDATE,
} from '../support/plans.js';
import { propose } from '../support/workshops.js';
import type { Scene } from './every-page/scene.js';
import type { Stage } from './every-page/stage.js';

/** Paths of plans and actions. */
export interface PlansPlaces {
  community: string;
  plan: string;
  empty: string;
  /** Everything has happened to it. */
  whole: string;
  /** The visitor’s own, with nothing yet. */
  fresh: string;
  complete: string;
  dropped: string;
  /** What an action can be made from. */
  from: string;
}

const EDIT = `mutation ($input: EditActionInput!) { editAction(input: $input) { id } }`;

/** A plan with actions at every point of their story, and one without any. */
export async function setPlans(stage: Stage): Promise<PlansPlaces> {
  const { community, site, group, visitor, other, long, body } = stage;
  const { sql } = site.world.database;
  const idea = await propose(visitor, { sentence: `Idea ${long}` });
  const thread = await visitor.startThread(group, { title: long, body });
  const words = { why: body.slice(0, 900), involvement: body.slice(0, 900) };
  const plan = await planOf(visitor, { title: long, aim: `An aim ${long}`, summary: body.slice(0, 1_900) });
  const empty = await planOf(other, { title: 'Nothing in it yet' });
  const whole = await actionIn(plan, other, {
    ...words,
    what: long,
    deputyId: visitor.id,
    involved: ['SERVICE_USER', 'STAFF'],
    dueOn: inDays(20),
    sources: [{ kind: 'idea', id: idea }],
  });
  const steps = [await milestoneOf(other, whole, 3), await milestoneOf(visitor, whole)];
  await finish(visitor, steps[0]!);
  const shown = [
    { note: body.slice(0, 900) },
    { url: `https://example.org/${long}` },
    { subject: { kind: 'thread', id: thread.id } },
  ];
  for (const evidence of shown)
    await visitor.get(EVIDENCE, { input: { id: uuid(), actionId: whole.id, ...evidence } });
  for (const state of ['UNDER_WAY', 'BLOCKED'])
    await other.get(UPDATE, { input: { id: uuid(), actionId: whole.id, words: long, state } });
  const edit = {
    what: `Now ${long}`,
    dueOn: inDays(30),
    ownerId: visitor.id,
    deputyId: other.id,
    involved: [],
  };
  await visitor.get(EDIT, { input: { id: uuid(), actionId: whole.id, because: long, ...edit } });
  await sql(
    `update action set due_on = current_date - 3, last_news_at = now() - interval '8 weeks' where id = $1`,
    [whole.id],
  );
  const fresh = await actionIn(plan, visitor, { what: 'Not begun' });
  const complete = await actionIn(plan, other, { what: 'Done well' });
  await other.get(COMPLETE, { input: { id: uuid(), actionId: complete.id, reason: body.slice(0, 900) } });
  const dropped = await actionIn(plan, other, { what: 'Not to be' });
  await other.get(DROP, { input: { id: uuid(), actionId: dropped.id, reason: long } });
  const at = (id: string) => `${community}/plans/${plan.id}/actions/${id}`;
  return {
    community,
    plan: `${community}/plans/${plan.id}`,
    empty: `${community}/plans/${empty.id}`,
    whole: at(whole.id),
    fresh: at(fresh.id),
    complete: at(complete.id),
    dropped: at(dropped.id),
    from: `from=idea:${idea}`,
  };
}

type At = (places: PlansPlaces) => string;
type Words = Partial<Record<MessageKey, string>>;

/** Every page about plans and their actions. */
export function plansScenes(places: () => PlansPlaces): Scene[] {
  const open = (at: At) => (visitor: Visitor) => visitor.go(at(places()));
  const refused = (at: At, button: MessageKey, words: Words = {}) =>
    async function openRefused(visitor: Visitor) {
      await visitor.go(at(places()));
      await visitor.type(words);
      expect(await visitor.press(button)).toBe(422);
    };
  const scenes: Scene[] = [
    { name: 'plans', open: open((at) => `${at.community}/plans`) },
    { name: 'plans, choose', same: true, open: open((at) => `${at.community}/plans?${at.from}`) },
    { name: 'open a plan', open: open((at) => `${at.community}/plans/new`) },
    {
      name: 'open a plan, refused',
      open: refused((at) => `${at.community}/plans/new`, 'planForm.open', { 'personField.other': 'r' }),
    },
    { name: 'edit a plan', open: open((at) => `${at.plan}/edit`) },
    {
      name: 'edit a plan, refused',
      open: refused((at) => `${at.plan}/edit`, 'planForm.save', { 'planForm.title': '' }),
    },
    { name: 'plan', open: open((at) => at.plan) },
    { name: 'plan, empty', open: open((at) => at.empty) },
    { name: 'add an action', open: open((at) => `${at.plan}/actions/new?${at.from}`) },
    {
      name: 'add an action, refused',
      open: async (visitor) => {
        await visitor.go(`${places().plan}/actions/new?${places().from}`);
        await visitor.page.fill('#ownerIdName', 'Nobody at all');
        expect(await visitor.press('actionForm.add')).toBe(422);
      },
    },
    { name: 'action', open: open((at) => at.whole) },
    { name: 'action, refused', open: refused((at) => at.whole, 'newsForm.button') },
    { name: 'action, fresh', open: open((at) => at.fresh) },
    { name: 'action, complete', open: open((at) => at.complete) },
    { name: 'action, dropped', open: open((at) => at.dropped) },
    { name: 'edit an action', open: open((at) => `${at.whole}/edit`) },
    {
      name: 'edit an action, refused',
      open: refused((at) => `${at.whole}/edit`, 'actionForm.save', { 'actionForm.what': '' }),
    },
    { name: 'add a step', open: open((at) => `${at.fresh}/milestones`) },
    { name: 'add a step, refused', open: refused((at) => `${at.fresh}/milestones`, 'stepForm.button') },
    { name: 'add evidence', open: open((at) => `${at.fresh}/evidence`) },
    {
      name: 'add evidence, refused',
      open: refused((at) => `${at.fresh}/evidence`, 'evidenceForm.button', {
        'evidenceForm.address': 'no address',
      }),
    },
    { name: 'complete', open: open((at) => `${at.whole}/complete`) },
    { name: 'complete, refused', open: refused((at) => `${at.fresh}/complete`, 'ending.complete.button') },
    { name: 'drop', open: open((at) => `${at.fresh}/drop`) },
    { name: 'drop, refused', open: refused((at) => `${at.fresh}/drop`, 'ending.drop.button') },
    { name: 'reopen', open: open((at) => `${at.complete}/reopen`) },
    { name: 'reopen, refused', open: refused((at) => `${at.complete}/reopen`, 'ending.reopen.button') },
  ];
  return scenes.map((scene) => ({ ...scene, as: 'member' }));
}
