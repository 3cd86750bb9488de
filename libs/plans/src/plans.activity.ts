import { defineFact } from '#activity';
import { subjectOfAction, type Action } from './action.entity.js';
import { subjectOfPlan, type Plan } from './plan.entity.js';

interface Done {
  action: Action;
  actorId: string;
  /** Ids of what it came from: who follows an idea hears what comes of it. */
  sourceIds: readonly string[];
}

const ofAction = (places: (done: Done) => readonly string[]) => (done: Done) => ({
  actorId: done.actorId,
  subject: subjectOfAction(done.action),
  groupId: null,
  placeIds: [...new Set([...places(done), ...done.sourceIds])],
});

export const planOpened = defineFact<Plan>('plan.opened', (plan) => ({
  actorId: plan.authorId,
  subject: subjectOfPlan(plan),
  groupId: null,
  placeIds: plan.leadId === plan.authorId ? [] : [plan.leadId],
}));

export const actionAdded = defineFact<Done>(
  'action.added',
  ofAction(({ action }) => [action.planId]),
);

export const actionUpdated = defineFact<Done>(
  'action.updated',
  ofAction(({ action }) => [action.id]),
);

/** It is at risk or blocked: who follows the plan hears of it, too. */
export const actionStuck = defineFact<Done>(
  'action.stuck',
  ofAction(({ action }) => [action.id, action.planId]),
);

export const actionCompleted = defineFact<Done>(
  'action.completed',
  ofAction(({ action }) => [action.id, action.planId]),
);

export const actionDropped = defineFact<Done>(
  'action.dropped',
  ofAction(({ action }) => [action.id, action.planId]),
);

export const actionReopened = defineFact<Done>(
  'action.reopened',
  ofAction(({ action }) => [action.id, action.planId]),
);

interface Told {
  id: string;
  /** Ids of members. */
  told: readonly string[];
  actorId?: string;
}

const toldAlone = ({ id, told, actorId }: Told) => ({
  actorId: actorId ?? null,
  subject: subjectOfAction({ id }),
  groupId: null,
  placeIds: [...told],
  personal: true,
});

/** The database knows these by their names: they go away with the action (action_away). */
export const actionYours = defineFact<Told>('action.yours', toldAlone);
export const dueInTwoWeeks = defineFact<Told>('action.due-two-weeks', toldAlone);
export const dueInThreeDays = defineFact<Told>('action.due-three-days', toldAlone);
export const actionOverdue = defineFact<Told>('action.overdue', toldAlone);
export const needsOwner = defineFact<Told>('action.needs-owner', toldAlone);
