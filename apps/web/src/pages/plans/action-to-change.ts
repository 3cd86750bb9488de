import { ActionFormPageDocument, type ActionFormPageQuery } from '../../graphql/generated.js';
import type { Operations } from '../../graphql/operations.js';
import { PageFailure } from '../../visit/page-failure.js';
import type { Visit } from '../../visit/visit.js';
import type { ActionAddress } from './plan-address.js';

type Permission = keyof ActionFormPageQuery['action']['viewerCan'] & string;

/** The action that a form changes; a PageFailure where the visitor may not, or where it is finished. */
export async function actionToChange(
  operations: Operations,
  visit: Visit,
  at: ActionAddress,
  permission: Permission,
): Promise<ActionFormPageQuery> {
  const data = await operations.dataOf(visit, ActionFormPageDocument, at, at);
  const { viewerCan, plan, open } = data.action;
  if (plan.id !== at.plan.toLowerCase()) throw new PageFailure('NOT_FOUND');
  if (viewerCan[permission]) return data;
  if (data.viewer?.acceptedRules === false) throw new PageFailure('RULES_NOT_ACCEPTED');
  throw new PageFailure(!open && viewerCan.reopen ? 'ACTION_FINISHED' : 'FORBIDDEN');
}
