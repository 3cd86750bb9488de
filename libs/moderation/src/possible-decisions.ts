import type { SubjectUnderCare } from '#activity';
import type { Decision } from './decision.js';

interface Circumstances {
  away: SubjectUnderCare['away'];
  /** Things of this kind can be closed. */
  canClose: boolean;
  /** The viewer may suspend its author. */
  maySuspend: boolean;
}

const aboutTheAuthor: Decision[] = ['warn', 'pause', 'suspend'];

/** What makes sense for a thing as it is now. What its author took back, or moderators removed, can’t be edited any more. */
export function possibleDecisions({ away, canClose, maySuspend }: Circumstances): Decision[] {
  const decisions: Record<'visible' | 'hidden' | 'gone', Decision[]> = {
    visible: [
      'no_action',
      'ask_to_edit',
      'redact',
      'remove',
      ...(canClose ? ['close' as const] : []),
      ...aboutTheAuthor,
    ],
    hidden: ['show_again', 'ask_to_edit', 'redact', 'remove'],
    gone: ['no_action', ...aboutTheAuthor],
  };
  const state = away === null ? 'visible' : away === 'hidden' ? 'hidden' : 'gone';
  return decisions[state].filter((decision) => decision !== 'suspend' || maySuspend);
}
