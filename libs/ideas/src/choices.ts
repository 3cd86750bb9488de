import { registerEnumType } from '@nestjs/graphql';

/** In the order in which a workshop goes through them. */
export const WorkshopPhase = {
  PLANNED: 'planned',
  COLLECT: 'collect',
  MERGE: 'merge',
  VOTE: 'vote',
  RESULTS: 'results',
} as const;
export type WorkshopPhase = (typeof WorkshopPhase)[keyof typeof WorkshopPhase];

export const TieRule = { ALL_TIED: 'all_tied', LOTS: 'lots' } as const;
export type TieRule = (typeof TieRule)[keyof typeof TieRule];

export const IdeaState = {
  WAITING: 'waiting',
  ACCEPTED: 'accepted',
  LOOKING: 'looking',
  NOT_NOW: 'not_now',
  ALREADY: 'already',
} as const;
export type IdeaState = (typeof IdeaState)[keyof typeof IdeaState];

export const AnswerState = {
  ACCEPTED: 'accepted',
  LOOKING: 'looking',
  NOT_NOW: 'not_now',
  ALREADY: 'already',
} as const;
export type AnswerState = (typeof AnswerState)[keyof typeof AnswerState];

registerEnumType(WorkshopPhase, {
  name: 'WorkshopPhase',
  description: 'Ideas are collected, merged where they say the same, voted on; then there are results.',
});
registerEnumType(TieRule, {
  name: 'TieRule',
  description:
    'Where ideas have as many votes at the last place among the best: all of them, or lots are drawn.',
});
registerEnumType(IdeaState, { name: 'IdeaState', description: 'What was answered last.' });
registerEnumType(AnswerState, { name: 'AnswerState' });

/** The phase after this one; null after the last. */
export const phaseAfter = (phase: WorkshopPhase): WorkshopPhase | null => {
  const phases = Object.values(WorkshopPhase);
  return phases[phases.indexOf(phase) + 1] ?? null;
};
