import { v7 as uuid } from 'uuid';
import type { TestMember } from './community.js';

export const OPEN_PLAN = `mutation ($input: OpenPlanInput!) { openPlan(input: $input) { id title } }`;
export const ADD_ACTION = `mutation ($input: AddActionInput!) { addAction(input: $input) { id what } }`;
export const UPDATE = `mutation ($input: UpdateActionInput!) { updateAction(input: $input) { id state status } }`;
export const COMPLETE = `mutation ($input: CompleteActionInput!) { completeAction(input: $input) { id state } }`;
export const DROP = `mutation ($input: DropActionInput!) { dropAction(input: $input) { id state reason } }`;
export const EVIDENCE = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { id } }`;
export const MILESTONE = `mutation ($input: AddMilestoneInput!) { addMilestone(input: $input) { id progress { percent } } }`;
export const FINISH = `mutation ($input: FinishMilestoneInput!) { finishMilestone(input: $input) { progress { done all percent } } }`;

/** A day that is so many days from today. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const planInput = (words: object = {}) => ({
  id: uuid(),
  title: 'Plans that people open',
  aim: 'Every plan is opened with the person it is about.',
  startsOn: inDays(-60),
  endsOn: inDays(300),
  language: 'EN',
  ...words,
});

export async function planOf(lead: TestMember, words: object = {}): Promise<{ id: string }> {
  return (await lead.get(OPEN_PLAN, { input: planInput(words) })).openPlan;
}

export const actionInput = (plan: { id: string }, owner: TestMember, words: object = {}) => ({
  id: uuid(),
  planId: plan.id,
  what: 'Open the plan at each visit',
  why: 'People know what is in it.',
  ownerId: owner.id,
  dueOn: inDays(100),
  ...words,
});

export async function actionIn(
  plan: { id: string },
  by: TestMember,
  { owner = by, ...words }: { owner?: TestMember } & Record<string, unknown> = {},
): Promise<{ id: string }> {
  return (await by.get(ADD_ACTION, { input: actionInput(plan, owner, words) })).addAction;
}

/** The fields that a page would show. */
export async function actionFor(who: TestMember, id: string, fields: string): Promise<any> {
  return (await who.get(`query ($id: ID!) { action(id: $id) { ${fields} } }`, { id })).action;
}

export async function planFor(who: TestMember, id: string, fields: string): Promise<any> {
  return (await who.get(`query ($id: ID!) { actionPlan(id: $id) { ${fields} } }`, { id })).actionPlan;
}

export async function milestoneOf(
  by: TestMember,
  action: { id: string },
  weight = 1,
): Promise<{ id: string }> {
  const id = uuid();
  await by.get(MILESTONE, { input: { id, actionId: action.id, name: `A step of ${weight}`, weight } });
  return { id };
}

export const finish = async (by: TestMember, { id: milestoneId }: { id: string }, done = true) =>
  (await by.get(FINISH, { input: { milestoneId, done } })).finishMilestone.progress;
