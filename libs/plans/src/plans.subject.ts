import type { SubjectKind, SubjectSaid } from '#activity';
import { viewer } from '#people';
import { load } from '#platform';
import type { Action } from './action.entity.js';
import { actionCare } from './care/action-care.js';
import { actionById, newsOfAction, planById } from './plans.loaders.js';

export const planSubject: SubjectKind = {
  kind: 'plan',
  async summaries(ids) {
    const plans = await Promise.all(ids.map((id) => load(planById, id)));
    const found = plans.filter((plan) => plan !== undefined);
    return new Map(
      found.map(({ id, title, language }) => [
        id,
        { kind: 'plan', id, title, language, path: pathTo(`plans/${id}`) },
      ]),
    );
  },
};

export const actionSubject: SubjectKind = {
  kind: 'action',
  care: actionCare,
  async summaries(ids) {
    const found = await visible(ids);
    return new Map(
      found.map(({ id, planId, what, language }) => [
        id,
        { kind: 'action', id, title: what, language, path: pathTo(`plans/${planId}/actions/${id}`) },
      ]),
    );
  },

  /** The reason it ended with; while it goes on, the latest news. */
  async said(ids) {
    const actions = await visible(ids);
    const news = await Promise.all(actions.map(({ id }) => load(newsOfAction, id)));
    return new Map(
      actions.map((action, index): [string, SubjectSaid] => [
        action.id,
        {
          state: action.status,
          votes: null,
          words: action.reason || (news[index]?.words ?? ''),
          language: action.language,
          at: action.lastNewsAt,
        },
      ]),
    );
  },
};

async function visible(ids: readonly string[]): Promise<Action[]> {
  const actions = await Promise.all(ids.map((id) => load(actionById, id)));
  return actions.filter((action) => action !== undefined);
}

const pathTo = (rest: string): string => `/c/${viewer().community!.slug}/${rest}`;
