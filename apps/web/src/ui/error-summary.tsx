import type { Failure } from '../graphql/failure.js';
import { codeInWords, problemInWords, problemsAt } from './error-words.js';
import { useSite } from './site.js';

/** What was refused, above everything else, with a link to each field. */
export function ErrorSummary({
  failure,
  fields,
}: {
  failure: Failure | undefined;
  fields: readonly string[];
}) {
  const { t } = useSite();
  if (!failure) return null;
  const atFields = problemsAt(failure, fields);
  return (
    <div className="nhsuk-error-summary" aria-labelledby="error-summary-title" role="alert" tabIndex={-1}>
      <h2 className="nhsuk-error-summary__title" id="error-summary-title">
        {t('form.problem')}
      </h2>
      <div className="nhsuk-error-summary__body">
        <ul className="nhsuk-list nhsuk-error-summary__list">
          {atFields.map((problem) => (
            <li key={problem.field + problem.code}>
              <a href={`#${problem.field}`}>{problemInWords(t, problem)}</a>
            </li>
          ))}
          {atFields.length === 0 && <li>{generalWords()}</li>}
        </ul>
      </div>
    </div>
  );

  function generalWords(): string {
    const first = failure!.problems[0];
    return first ? problemInWords(t, first) : codeInWords(t, failure!.code);
  }
}
