import type { ActionStatus } from '../graphql/generated.js';

const kinds = ['thread', 'reply', 'resource', 'idea', 'action'] as const;
const ideaStates = ['waiting', 'accepted', 'looking', 'not_now', 'already'] as const;
const actionStatuses = [
  'NOT_STARTED',
  'ON_TRACK',
  'AT_RISK',
  'BLOCKED',
  'OVERDUE',
  'COMPLETE',
  'NOT_DOING',
] as const satisfies ActionStatus[];

const among = <Code extends string>(codes: readonly Code[], code: string | null): Code | undefined =>
  codes.find((known) => known === code);

/** The words for what a part of a story is. */
export const partKind = (kind: string) => `story.kind.${among(kinds, kind) ?? 'other'}` as const;

/** The words for where a part stands; null where nothing is to be said of it. */
export function stateInWords(kind: string, code: string | null) {
  const idea = kind === 'idea' ? among(ideaStates, code) : undefined;
  if (idea) return `ideas.state.${idea}` as const;
  const action = kind === 'action' ? among(actionStatuses, code && code.toUpperCase()) : undefined;
  if (!action) return null;
  return action === 'NOT_DOING' ? 'story.notDoing' : (`actionStatus.${action}` as const);
}
