import { expect } from '@jest/globals';
import type { MessageKey } from '#platform';
import { v7 as uuid } from 'uuid';
import type { Visitor } from '../support/pages.js';
import {
  advance,
  ANSWER,
  ATTENDANCE,
  cast,
  ENTER_PAPER,
  MERGE,
  propose,
  runWorkshop,
} from '../support/workshops.js';
import type { Scene } from './every-page/scene.js';
import type { Stage } from './every-page/stage.js';

/** Paths of workshops, by how far they are. */
export interface VotingPlaces {
  collecting: string;
  voting: string;
  over: string;
  /** Where a pile of papers of the vote that is open is entered, and one that was. */
  pile: string;
  entered: string;
}

/** Three workshops with everything that can be on their pages about voting. */
export async function setVoting(stage: Stage): Promise<VotingPlaces> {
  const [collecting, voting, over] = await Promise.all([
    workshopUnder(stage, 'Collecting'),
    workshopUnder(stage, 'Voting'),
    workshopUnder(stage, 'Over'),
  ]);
  const batchId = uuid();
  await Promise.all([
    openVote(stage, voting, batchId).then(() => cast(stage.visitor, voting.theme, voting.ideas[0]!)),
    openVote(stage, over, uuid()).then(() => finish(stage, over)),
  ]);
  const pathOf = ({ id }: Run) => `${stage.community}/workshops/${id}`;
  const pile = `${pathOf(voting)}/paper/${voting.theme}`;
  return {
    collecting: pathOf(collecting),
    voting: pathOf(voting),
    over: pathOf(over),
    pile,
    entered: `${pile}?batch=${batchId}`,
  };
}

interface Run {
  id: string;
  theme: string;
  ideas: string[];
}

async function workshopUnder({ visitor, other, long, body }: Stage, title: string): Promise<Run> {
  const { id, themeIds } = await runWorkshop(visitor, { title: `${title} ${long}`.slice(0, 200), themes: 2 });
  const theme = themeIds[0]!;
  const ideas = await Promise.all(
    [`${long} first`.slice(0, 300), 'Second', 'Third', 'Fourth'].map((sentence) =>
      propose(other, { workshopThemeId: theme, sentence, why: body }),
    ),
  );
  return { id, theme, ideas };
}

async function openVote({ visitor }: Stage, { id, theme, ideas }: Run, batchId: string): Promise<void> {
  await visitor.get(MERGE, { input: { intoId: ideas[0], ideaIds: [ideas[3]] } });
  await advance(visitor, id, 'MERGE', 'VOTE');
  const counted = { papers: 12, valid: 11, spoilt: 1, votes: [{ ideaId: ideas[0], votes: 9 }] };
  await visitor.get(ENTER_PAPER, { input: { id: batchId, workshopThemeId: theme, ...counted } });
}

async function finish({ visitor, other, body }: Stage, { id, theme, ideas }: Run): Promise<void> {
  await cast(visitor, theme, ideas[0]!, ideas[1]!);
  await cast(other, theme, ideas[0]!);
  const counts = [
    { perspective: 'STAFF', count: 12 },
    { perspective: 'CARER', count: 14 },
  ];
  await visitor.get(ATTENDANCE, { input: { workshopId: id, counts } });
  await advance(visitor, id, 'RESULTS');
  const answer = { id: uuid(), ideaId: ideas[0], language: 'EN', state: 'ACCEPTED', words: body };
  await visitor.get(ANSWER, { input: answer });
}

type At = (places: VotingPlaces) => string;

/** Every page about votes, on the screen and on paper. */
export function votingScenes(places: () => VotingPlaces): Scene[] {
  const open = (at: At) => (visitor: Visitor) => visitor.go(at(places()));
  const refusedOne = (at: At, button: MessageKey, words: Partial<Record<MessageKey, string>> = {}) =>
    async function openRefused(visitor: Visitor) {
      await visitor.go(at(places()));
      await visitor.type(words);
      expect(await visitor.press(button)).toBe(422);
    };
  const scenes: Scene[] = [
    { name: 'vote, not yet', open: open((at) => `${at.collecting}/vote`) },
    { name: 'vote', same: true, open: open((at) => `${at.voting}/vote`) },
    { name: 'vote, refused', open: chooseTooMany },
    { name: 'vote, closed', same: true, open: open((at) => `${at.over}/vote`) },
    { name: 'paper, not yet', open: open((at) => `${at.collecting}/paper`) },
    { name: 'paper', same: true, open: open((at) => `${at.voting}/paper`) },
    { name: 'paper, closed', same: true, open: open((at) => `${at.over}/paper`) },
    { name: 'papers', open: open((at) => at.pile) },
    {
      name: 'papers, refused',
      open: refusedOne((at) => at.pile, 'paper.save', { 'paper.papers': 'some', 'paper.valid': '3' }),
    },
    { name: 'papers, corrected', open: open((at) => at.entered) },
    {
      name: 'papers, correction refused',
      open: refusedOne((at) => at.entered, 'paper.saveCorrection', { 'paper.valid': '4' }),
    },
    { name: 'ballot papers', open: open((at) => `${at.voting}/ballot-papers`) },
    { name: 'merge', open: open((at) => `${at.voting}/merge`) },
    { name: 'merge, refused', open: mergeNothing },
    { name: 'merge, over', same: true, open: open((at) => `${at.over}/merge`) },
    { name: 'results, none', open: open((at) => `${at.voting}/results`) },
    { name: 'results', same: true, open: open((at) => `${at.over}/results`) },
  ];
  async function chooseTooMany(visitor: Visitor) {
    await visitor.go(`${places().voting}/vote`);
    for (const box of await visitor.page.locator('.ic-ballot input').all()) await box.check({ force: true });
    expect(await visitor.press('vote.save')).toBe(422);
  }
  async function mergeNothing(visitor: Visitor) {
    await visitor.go(`${places().voting}/merge`);
    await visitor.page.locator('.ic-merge form button').click();
    await visitor.page.locator('.nhsuk-error-summary').waitFor();
  }
  return scenes.map((scene) => ({ ...scene, as: 'member' }));
}
