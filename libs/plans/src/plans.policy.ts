import { admin, all, any, definePolicy, mayPost, member, role, type Rule } from '#people';
import { ErrorCode } from '#platform';
import type { Action } from './action.entity.js';
import type { Plan } from './plan.entity.js';

type Led = Pick<Plan, 'leadId'>;
/** An action, and who leads its plan. */
type Kept = Pick<Action, 'ownerId' | 'deputyId' | 'finishedAt'> & Led;

const lead: Rule<Led> = (who, { leadId }) => (leadId === who.member?.id ? null : ErrorCode.FORBIDDEN);

const atWork: Rule<Pick<Kept, 'ownerId' | 'deputyId'>> = (who, { ownerId, deputyId }) =>
  who.member && [ownerId, deputyId].includes(who.member.id) ? null : ErrorCode.FORBIDDEN;

const unfinished: Rule<Pick<Kept, 'finishedAt'>> = (_who, { finishedAt }) =>
  finishedAt ? ErrorCode.ACTION_FINISHED : null;

const notTheAuthor: Rule<Pick<Action, 'authorId'>> = (who, { authorId }) =>
  authorId === who.member?.id ? ErrorCode.FORBIDDEN : null;

const keeper = any<unknown>(admin, role('lead'));

const keeperOfPlan: Rule<Led> = all<Led>(mayPost, any<Led>(keeper, lead));

const updater: Rule<Kept> = all<Kept>(mayPost, any<Kept>(keeper, lead, atWork), unfinished);

/** Who may do what with plans and actions, which every member can see. */
export const plansPolicy = definePolicy({
  'plan.open': all<unknown>(mayPost, keeper),
  'plan.edit': keeperOfPlan,
  'plan.follow': member as Rule<Plan>,
  'action.add': keeperOfPlan,
  'action.edit': all<Kept>(keeperOfPlan, unfinished),
  'action.update': updater,
  'action.complete': updater,
  'action.drop': all<Kept>(keeperOfPlan, unfinished),
  'action.reopen': keeperOfPlan as Rule<Kept>,
  'action.follow': member as Rule<Action>,
  'action.report': all<Action>(member, notTheAuthor),
});

export const { authorize, can } = plansPolicy;
