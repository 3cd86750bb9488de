import { v7 as uuid } from 'uuid';
import type { TestMember } from './community.js';

export const OPEN = `mutation ($input: OpenWorkshopInput!) { openWorkshop(input: $input) { id phase } }`;
export const ADVANCE = `mutation ($input: AdvanceWorkshopInput!) { advanceWorkshop(input: $input) { id phase nextPhase } }`;
export const PROPOSE = `mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { id } }`;
export const MERGE = `mutation ($input: MergeIdeasInput!) { mergeIdeas(input: $input) { id merged { id raiser { id } } } }`;
export const CAST = `mutation ($input: CastVotesInput!) { castVotes(input: $input) { id hasVoted themes { id myVotes } } }`;
export const ENTER_PAPER = `mutation ($input: EnterPaperBallotsInput!) { enterPaperBallots(input: $input) { id } }`;
export const ANSWER = `mutation ($input: AnswerIdeaInput!) { answerIdea(input: $input) { id state } }`;
export const ATTENDANCE = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { id } }`;
export const RESULTS = `query ($id: ID!) {
  workshop(id: $id) {
    phase
    attendance { total shares { perspectives withNotSaid about } }
    results {
      voted sharesTold
      themes {
        theme { id } papers spoilt
        ideas { idea { id } votes onPaper best shares { perspectives withNotSaid about } }
      }
    }
  }
}`;

export const workshopInput = (more: object = {}) => ({
  id: uuid(),
  title: 'What should change',
  language: 'EN',
  startsOn: '2026-11-21',
  endsOn: '2026-11-21',
  tieRule: 'ALL_TIED',
  themes: [{ id: uuid(), nameEn: 'Working together', nameCy: 'Gweithio gyda’n gilydd' }],
  ...more,
});

export interface RunningWorkshop {
  id: string;
  themeIds: string[];
}

/** A workshop with themes of its own, whose vote or collection is open. */
export async function runWorkshop(
  leader: TestMember,
  { themes = 1, ...more }: { themes?: number } & Record<string, unknown> = {},
): Promise<RunningWorkshop> {
  const input = workshopInput({
    themes: Array.from({ length: themes }, (_, index) => ({
      id: uuid(),
      nameEn: `Theme ${index}`,
      nameCy: `Thema ${index}`,
    })),
    ...more,
  });
  await leader.get(OPEN, { input });
  await advance(leader, input.id, 'COLLECT');
  return { id: input.id, themeIds: input.themes.map(({ id }) => id) };
}

export const advance = (leader: TestMember, workshopId: string, ...phases: string[]) =>
  phases.reduce(
    (before, to) =>
      before.then(() => leader.get(ADVANCE, { input: { workshopId, to } })).then(() => undefined),
    Promise.resolve(undefined as undefined),
  );

export async function propose(who: TestMember, more: Record<string, unknown> = {}): Promise<string> {
  const input = { id: uuid(), sentence: 'Plans in plain words', language: 'EN', ...more };
  await who.get(PROPOSE, { input });
  return input.id;
}

export const cast = (who: TestMember, workshopThemeId: string, ...ideaIds: string[]) =>
  who.get(CAST, { input: { workshopThemeId, ideaIds } });

export const resultsOf = async (who: TestMember, id: string) =>
  (await who.get(RESULTS, { id })).workshop.results;
