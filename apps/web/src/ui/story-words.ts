const kinds = ['thread', 'reply', 'resource', 'idea', 'action'] as const;
const ideaStates = ['waiting', 'accepted', 'looking', 'not_now', 'already'] as const;
const actionStates = [
  'not_started',
  'on_track',
  'at_risk',
  'blocked',
  'overdue',
  'complete',
  'not_doing',
] as const;

const among = <Code extends string>(codes: readonly Code[], code: string | null): Code | undefined =>
  codes.find((known) => known === code);

/** The words for what a part of a story is. */
export const partKind = (kind: string) => `story.kind.${among(kinds, kind) ?? 'other'}` as const;

/** The words for where a part stands; null where nothing is to be said of it. */
export function stateInWords(kind: string, code: string | null) {
  const idea = kind === 'idea' ? among(ideaStates, code) : undefined;
  if (idea) return `ideas.state.${idea}` as const;
  const action = kind === 'action' ? among(actionStates, code) : undefined;
  return action ? (`story.action.${action}` as const) : null;
}
