import type { ErrorCode } from '../graphql/failure.js';

/** A page that can't be shown, or an act that was refused and has no form to go back to. */
export class PageFailure extends Error {
  constructor(readonly code: ErrorCode) {
    super(`The page answers ${code}`);
  }

  get status(): number {
    return statuses[this.code] ?? 422;
  }
}

type Asked = { viewer: { acceptedRules?: boolean | null } | null };

/** Why somebody may not do what they came for: the ground rules come first, or it isn’t for them. */
export const refusedTo = ({ viewer }: Asked): PageFailure =>
  new PageFailure(viewer?.acceptedRules === false ? 'RULES_NOT_ACCEPTED' : 'FORBIDDEN');

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  BAD_ID: 404,
  BAD_CURSOR: 404,
  BAD_PAGE_SIZE: 404,
  FORBIDDEN: 403,
  EDIT_WINDOW_OVER: 403,
  THREAD_CLOSED: 403,
  GROUP_CLOSED: 403,
  CROSS_SITE: 403,
  TOO_MANY_REQUESTS: 429,
  BAD_REQUEST: 400,
  INTERNAL: 500,
};
