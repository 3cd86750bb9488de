import type { Translate } from '#platform';
import { listInWords } from '../../ui/list-in-words.js';
import { useSite } from '../../ui/site.js';
import type { ThemeOnBallot } from './ballot-theme.js';
import { themeAnchor } from './theme-anchor.js';

type Props = { themes: readonly ThemeOnBallot[]; votes: number };

/** Where too much was chosen, and that the rest is saved. */
export function BallotProblems({ themes, votes }: Props) {
  const { t, language } = useSite();
  const refused = themes.filter(({ refusal }) => refusal);
  if (refused.length === 0) return null;
  const saved = themes.filter(({ refusal, chosen }) => !refusal && chosen.length > 0);
  return (
    <div className="nhsuk-error-summary" aria-labelledby="error-summary-title" role="alert" tabIndex={-1}>
      <h2 className="nhsuk-error-summary__title" id="error-summary-title">
        {t('form.problem')}
      </h2>
      <div className="nhsuk-error-summary__body">
        <ul className="nhsuk-list nhsuk-error-summary__list">
          {refused.map((theme) => (
            <li key={theme.id}>
              <a href={`#${themeAnchor(theme.id)}`}>{ballotProblem(t, theme, votes)}</a>
            </li>
          ))}
        </ul>
        {saved.length > 0 && (
          <p>
            {t('vote.savedOthers', {
              themes: listInWords(
                saved.map(({ name }) => name),
                language,
              ),
            })}
          </p>
        )}
      </div>
    </div>
  );
}

export function ballotProblem(t: Translate, { name, chosen, refusal }: ThemeOnBallot, votes: number): string {
  if (refusal?.code !== 'TOO_MANY') return t('vote.gone', { theme: name });
  return t('vote.tooMany', {
    theme: name,
    chosen: chosen.length,
    count: votes,
    over: chosen.length - votes,
  });
}
