import type { IdeaState } from '../../graphql/generated.js';

/** What became of an idea so far. */
export const stateWords = {
  WAITING: 'ideas.state.waiting',
  ACCEPTED: 'ideas.state.accepted',
  LOOKING: 'ideas.state.looking',
  NOT_NOW: 'ideas.state.not_now',
  ALREADY: 'ideas.state.already',
} as const satisfies Record<IdeaState, string>;

export const stateTones = {
  WAITING: 'waiting',
  ACCEPTED: 'change',
  LOOKING: 'question',
  NOT_NOW: 'quiet',
  ALREADY: 'change',
} as const satisfies Record<IdeaState, string>;
