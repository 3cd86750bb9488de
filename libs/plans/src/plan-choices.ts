import { registerEnumType } from '@nestjs/graphql';

/** What people say of an action. */
export const ActionState = {
  NOT_STARTED: 'not_started',
  UNDER_WAY: 'under_way',
  AT_RISK: 'at_risk',
  BLOCKED: 'blocked',
  COMPLETE: 'complete',
  NOT_DOING: 'not_doing',
} as const;
export type ActionState = (typeof ActionState)[keyof typeof ActionState];

/** What is shown of it: the date says more than people do. */
export const ActionStatus = {
  NOT_STARTED: 'not_started',
  ON_TRACK: 'on_track',
  AT_RISK: 'at_risk',
  BLOCKED: 'blocked',
  OVERDUE: 'overdue',
  COMPLETE: 'complete',
  NOT_DOING: 'not_doing',
} as const;
export type ActionStatus = (typeof ActionStatus)[keyof typeof ActionStatus];

export const ActionDue = {
  OVERDUE: 'overdue',
  THIS_MONTH: 'this_month',
  LATER: 'later',
} as const;
export type ActionDue = (typeof ActionDue)[keyof typeof ActionDue];

/** Whether anything happens with an action. */
export const ActionMovement = {
  MOVING: 'moving',
  STUCK: 'stuck',
  NO_NEWS: 'no_news',
  NEEDS_OWNER: 'needs_owner',
} as const;
export type ActionMovement = (typeof ActionMovement)[keyof typeof ActionMovement];

export const ActionChangeKind = {
  ADDED: 'added',
  EDITED: 'edited',
  UPDATED: 'updated',
  COMPLETED: 'completed',
  DROPPED: 'dropped',
  REOPENED: 'reopened',
  MILESTONE_ADDED: 'milestone_added',
  MILESTONE_FINISHED: 'milestone_finished',
  MILESTONE_REOPENED: 'milestone_reopened',
  EVIDENCE_ADDED: 'evidence_added',
  OWNER_GONE: 'owner_gone',
} as const;
export type ActionChangeKind = (typeof ActionChangeKind)[keyof typeof ActionChangeKind];

registerEnumType(ActionState, { name: 'ActionState' });
registerEnumType(ActionStatus, {
  name: 'ActionStatus',
  valuesMap: { OVERDUE: { description: 'Its due date is past, whatever else is said of it.' } },
});
registerEnumType(ActionDue, {
  name: 'ActionDue',
  description: 'Of actions that are neither complete nor dropped.',
});
registerEnumType(ActionMovement, {
  name: 'ActionMovement',
  description: 'Of actions that are neither complete nor dropped.',
  valuesMap: {
    MOVING: { description: 'Not stuck, with news within 6 weeks.' },
    STUCK: { description: 'Overdue, blocked, at risk, or without news for 6 weeks.' },
    NO_NEWS: { description: 'Without news for 6 weeks.' },
    NEEDS_OWNER: { description: 'Its owner is not here any more.' },
  },
});
registerEnumType(ActionChangeKind, { name: 'ActionChangeKind' });
