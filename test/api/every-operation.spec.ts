import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../support/person.js';
import { filled, setScene } from '../support/scene.js';
import { steps, type Step } from '../support/schema-walk.js';
import { World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

/** The calls are right: with them, those who may do it do it to what is there, and don’t find what isn’t. */
describe('whoever may', () => {
  test.each(steps().map((step) => [step.name, step] as const))('%s', async (_, step) => {
    const { ids, actors } = await setScene(world);
    const who = actors[step.call.by ?? 'admin'];
    const answer = await who.ask(step.document, filled(step.variables, ids, isNewAlways(step)) as object);
    if (!step.call.refused || isNewAlways(step))
      expect({ step: step.name, errors: answer.errors }).toEqual({ step: step.name, errors: undefined });
    else expect(codes(answer)).toEqual([step.call.refused]);
  });
});

/** Where a new thing could not have the id of one that is there, it gets one of its own. */
const isNewAlways = ({ name }: Step): boolean =>
  [
    'createGroup',
    'noteOnReport',
    'reportContent',
    'inviteMembers',
    'postReply',
    'postPracticeChange',
    'startThread',
    'shareResource',
    'adaptResource',
    'publishVersion',
    'requestToJoin',
    'requestDigest',
    'lookUpMember',
    'saveUrgentHelp',
  ].includes(name);
