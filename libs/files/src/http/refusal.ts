import { AppError, ErrorCode, translator, type Language, type Problem } from '#platform';

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RULES_NOT_ACCEPTED: 403,
  NOT_FOUND: 404,
  FILE_BROKEN: 410,
  FILE_TOO_BIG: 413,
  FILE_TYPE_REFUSED: 415,
  TOO_MANY_REQUESTS: 429,
  FILE_INTERRUPTED: 400,
  INTERNAL: 500,
  FILE_STORE_AWAY: 503,
  FILE_NOT_READY: 503,
  FILE_STORE_FULL: 507,
};

/** A refusal as GraphQL says it, so that a client reads one kind of error. */
export function refusal(error: AppError, language: Language): { status: number; body: object } {
  const t = translator(language);
  const say = ({ code, parameters }: Pick<Problem, 'code' | 'parameters'>) => t(`error.${code}`, parameters);
  const problems = error.problems.map((problem) => ({ ...problem, message: say(problem) }));
  const extensions = { code: error.code, ...(problems.length > 0 && { problems }) };
  return {
    status: statuses[error.problems[0]?.code ?? error.code] ?? 422,
    body: { errors: [{ message: problems[0]?.message ?? say(error), extensions }] },
  };
}
