import { registerEnumType } from '@nestjs/graphql';

export const ReportReason = {
  HURTFUL: 'hurtful',
  IDENTIFIES: 'identifies',
  WORRIED: 'worried',
  ILLEGAL: 'illegal',
  SPAM: 'spam',
  OTHER: 'other',
} as const;
export type ReportReason = (typeof ReportReason)[keyof typeof ReportReason];

export const Decision = {
  NO_ACTION: 'no_action',
  ASK_TO_EDIT: 'ask_to_edit',
  REDACT: 'redact',
  REMOVE: 'remove',
  CLOSE: 'close',
  WARN: 'warn',
  PAUSE: 'pause',
  SUSPEND: 'suspend',
  SHOW_AGAIN: 'show_again',
} as const;
export type Decision = (typeof Decision)[keyof typeof Decision];

export const CaseState = { OPEN: 'open', TAKEN: 'taken', DECIDED: 'decided' } as const;
export type CaseState = (typeof CaseState)[keyof typeof CaseState];

/** How long posting can be paused. */
export const PAUSES: readonly number[] = [1, 7, 30];

registerEnumType(ReportReason, { name: 'ReportReason', description: 'Why something is reported.' });
registerEnumType(Decision, { name: 'ModerationDecision', description: 'What is done about a report.' });
registerEnumType(CaseState, { name: 'CaseState', description: 'Waiting for somebody, taken, or decided.' });
