import { v7 as uuid } from 'uuid';
import { expect } from '@jest/globals';
import type { MessageKey } from '#platform';
import type { Visitor } from '../support/pages.js';
import { advance, ATTENDANCE, MERGE, OPEN, propose, workshopInput } from '../support/workshops.js';
import type { Scene } from './every-page/scene.js';
import type { Stage } from './every-page/stage.js';

/** Paths of workshops, each at another moment. */
export interface WorkshopPlaces {
  community: string;
  planned: string;
  collecting: string;
  merging: string;
  voting: string;
  over: string;
}

const EDIT = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { id } }`;

const order = ['COLLECT', 'MERGE', 'VOTE', 'RESULTS'] as const;

/** A workshop in every phase, with everything that it can have. */
export async function setWorkshops(stage: Stage): Promise<WorkshopPlaces> {
  const [planned, collecting, merging, voting, over] = await Promise.all(
    [0, 1, 2, 3, 4].map((steps) => workshopAfter(stage, steps)),
  );
  const at = (id: string | undefined) => `${stage.community}/workshops/${id}`;
  return {
    community: stage.community,
    planned: at(planned),
    collecting: at(collecting),
    merging: at(merging),
    voting: at(voting),
    over: at(over),
  };
}

async function workshopAfter(stage: Stage, steps: number): Promise<string> {
  const { visitor, other, long, body } = stage;
  const themes = [
    { id: uuid(), nameEn: long.slice(0, 80), nameCy: long.slice(0, 80), prompt: long },
    { id: uuid(), nameEn: 'Letters', nameCy: 'Llythyrau' },
  ];
  const facts = { title: `W${steps}${long}`, words: body, endsOn: '2026-11-23', facilitatorIds: [other.id] };
  const input = workshopInput({ ...facts, themes });
  await visitor.get(OPEN, { input });
  await visitor.get(EDIT, { input: { workshopId: input.id, notes: body } });
  for (const phase of order.slice(0, steps)) {
    if (phase === 'MERGE') await putIdeasIn(stage, themes[0]!.id);
    if (phase === 'RESULTS') await count(stage, input.id);
    await advance(visitor, input.id, phase);
  }
  return input.id;
}

async function putIdeasIn({ visitor, other, long }: Stage, workshopThemeId: string): Promise<void> {
  const [intoId, same] = await Promise.all([
    propose(visitor, { workshopThemeId, sentence: long, onBehalf: true, consent: true }),
    propose(other, { workshopThemeId, sentence: 'The same' }),
    propose(other, { workshopThemeId, sentence: 'Something else' }),
  ]);
  await visitor.get(MERGE, { input: { intoId, ideaIds: [same] } });
}

async function count({ visitor }: Stage, workshopId: string): Promise<void> {
  const counts = [
    { perspective: 'SERVICE_USER', count: 12 },
    { perspective: 'STAFF', count: 14 },
  ];
  await visitor.get(ATTENDANCE, { input: { workshopId, counts } });
}

type At = (places: WorkshopPlaces) => string;

/** Every page of a workshop but those about voting. */
export function workshopsScenes(places: () => WorkshopPlaces): Scene[] {
  const open = (at: At) => (visitor: Visitor) => visitor.go(at(places()));
  const refused = (at: At, button: MessageKey, words: Partial<Record<MessageKey, string>> = {}) =>
    async function openRefused(visitor: Visitor) {
      await visitor.go(at(places()));
      await visitor.type(words);
      expect(await visitor.press(button)).toBe(422);
    };
  const pressed = (at: At, button: MessageKey) => async (visitor: Visitor) => {
    await visitor.go(at(places()));
    expect(await visitor.press(button)).toBe(200);
  };
  const scenes: Scene[] = [
    { name: 'workshops', open: open((at) => `${at.community}/workshops`) },
    { name: 'workshops, over', open: open((at) => `${at.community}/workshops?part=over`) },
    { name: 'workshop to come', open: open((at) => at.planned) },
    { name: 'workshop with ideas coming in', open: open((at) => at.collecting) },
    { name: 'workshop with ideas put together', open: open((at) => at.merging) },
    { name: 'workshop with a vote', open: open((at) => `${at.voting}?done=VOTE`) },
    { name: 'workshop that is over', open: open((at) => at.over) },
    { name: 'open a workshop', open: open((at) => `${at.community}/workshops/new`) },
    {
      name: 'open a workshop, one more theme',
      same: true,
      open: pressed((at) => `${at.community}/workshops/new`, 'workshopForm.addTheme'),
    },
    {
      name: 'open a workshop, refused',
      open: refused((at) => `${at.community}/workshops/new`, 'workshopForm.openButton'),
    },
    {
      name: 'open a workshop, preview',
      open: pressed((at) => `${at.community}/workshops/new`, 'form.preview'),
    },
    { name: 'change a workshop', open: open((at) => `${at.planned}/edit`) },
    { name: 'change a workshop with a vote', same: true, open: open((at) => `${at.voting}/edit`) },
    {
      name: 'change a workshop, refused',
      open: refused((at) => `${at.planned}/edit`, 'workshopForm.saveButton', { 'workshopForm.title': '' }),
    },
    { name: 'open for ideas', open: open((at) => `${at.planned}/advance`) },
    { name: 'close for ideas', open: open((at) => `${at.collecting}/advance`) },
    { name: 'open the vote', open: open((at) => `${at.merging}/advance`) },
    { name: 'close the vote', open: open((at) => `${at.voting}/advance`) },
    { name: 'attendance', open: open((at) => `${at.voting}/attendance`) },
    {
      name: 'attendance, refused',
      open: refused((at) => `${at.voting}/attendance`, 'attendance.button', {
        'perspective.name.STAFF': 'several',
      }),
    },
    { name: 'notes', open: open((at) => `${at.collecting}/notes`) },
    { name: 'notes, preview', open: pressed((at) => `${at.collecting}/notes`, 'form.preview') },
    {
      name: 'notes, refused',
      open: refused((at) => `${at.collecting}/notes`, 'notes.button', { 'notes.label': 'x'.repeat(10_001) }),
    },
  ];
  return scenes.map((scene) => ({ ...scene, as: 'member' }));
}
