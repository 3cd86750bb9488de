import type { Problem } from '../../graphql/failure.js';
import type { VotePageQuery } from '../../graphql/generated.js';
import { ErrorMessage } from '../../ui/error-message.js';
import { useForeign } from '../../ui/foreign.js';
import { useSite } from '../../ui/site.js';
import { boxOf } from './ballot.js';
import { ballotProblem } from './ballot-problems.js';
import { themeAnchor } from './theme-anchor.js';
import { WhyOf } from './why-of.js';

type Theme = VotePageQuery['workshop']['themes'][number];

export type ThemeOnBallot = Theme & {
  /** Ids of what is ticked. */
  chosen: readonly string[];
  refusal: Problem | null;
};

type Props = {
  theme: ThemeOnBallot;
  votes: number;
  /** Of the workshop, which its questions are asked in. */
  language: 'EN' | 'CY';
};

/** The ideas of a theme, each with a box to tick. */
export function BallotTheme({ theme, votes, language }: Props) {
  const { t } = useSite();
  const { id, name, prompt, ideas, refusal } = theme;
  const asked = useForeign(language);
  const [hint, error] = [`${id}-hint`, `${id}-error`];
  return (
    <section className={refusal ? 'ic-ballot nhsuk-form-group--error' : 'ic-ballot'} id={themeAnchor(id)}>
      <fieldset className="nhsuk-fieldset" aria-describedby={refusal ? `${hint} ${error}` : hint}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
          <h2 className="nhsuk-fieldset__heading">{name}</h2>
        </legend>
        {prompt && <p lang={asked}>{prompt}</p>}
        <p className="nhsuk-hint" id={hint}>
          <VotesLeft chosen={theme.chosen.length} votes={votes} />
        </p>
        {refusal && <ErrorMessage id={error}>{ballotProblem(t, theme, votes)}</ErrorMessage>}
        {ideas.length === 0 && <p>{t('voting.noIdeas')}</p>}
        <div className="nhsuk-checkboxes">
          {ideas.map((idea) => (
            <IdeaToTick key={idea.id} theme={theme} idea={idea} />
          ))}
        </div>
      </fieldset>
    </section>
  );
}

function VotesLeft({ chosen, votes }: { chosen: number; votes: number }) {
  const { t } = useSite();
  if (chosen === 0 || chosen > votes) return t('vote.unused', { count: votes });
  if (chosen === votes) return t('vote.used', { count: votes });
  return t('vote.left', { votes, count: votes - chosen });
}

function IdeaToTick({ theme, idea }: { theme: ThemeOnBallot; idea: Theme['ideas'][number] }) {
  const { t } = useSite();
  const lang = useForeign(idea.language);
  const box = boxOf(theme.id, idea.id);
  return (
    <div className="ic-ballot__idea">
      <div className="nhsuk-checkboxes__item">
        <input
          className="nhsuk-checkboxes__input"
          id={box}
          name={box}
          type="checkbox"
          value="yes"
          defaultChecked={theme.chosen.includes(idea.id)}
          aria-describedby={idea.merged.length > 0 ? `${box}-same` : undefined}
        />
        <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={box} lang={lang}>
          {idea.sentence}
        </label>
      </div>
      {idea.merged.length > 0 && (
        <p className="ic-ballot__same" id={`${box}-same`}>
          {t('voting.standsFor', { count: idea.merged.length })}
        </p>
      )}
      <WhyOf idea={idea} />
    </div>
  );
}
