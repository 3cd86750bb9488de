import { defineSearchKinds, type SearchEntry } from '#search';
import { subjectOfAction, type Action } from './action.entity.js';
import { subjectOfPlan, type Plan } from './plan.entity.js';

export const searchKinds = defineSearchKinds('plan', 'action');

export const planEntry = (plan: Plan): SearchEntry => ({
  subject: subjectOfPlan(plan),
  kind: 'plan',
  groupId: null,
  placeId: plan.id,
  authorId: plan.authorId,
  themeIds: [],
  language: plan.language,
  at: plan.createdAt,
  title: plan.title,
  words: [plan.aim, plan.summary].filter(Boolean).join('\n\n'),
});

type Found = Pick<
  Action,
  'id' | 'authorId' | 'themeIds' | 'language' | 'createdAt' | 'what' | 'why' | 'involvement' | 'reason'
>;

export const actionEntry = (action: Found): SearchEntry => ({
  subject: subjectOfAction(action),
  kind: 'action',
  groupId: null,
  placeId: action.id,
  authorId: action.authorId,
  themeIds: action.themeIds,
  language: action.language,
  at: action.createdAt,
  title: action.what,
  words: [action.why, action.involvement, action.reason].filter(Boolean).join('\n\n'),
});
