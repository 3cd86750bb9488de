import { useForeign } from '../../ui/foreign.js';
import { OfTitle } from '../../ui/of-title.js';
import { useSite } from '../../ui/site.js';
import type { MergeForm, ThemeToMerge } from './merge.view.js';
import { WhyOf } from './why-of.js';

type Idea = ThemeToMerge['ideas'][number];

/** An idea, whether it says the same as another, and whether it is the one that stays. */
export function MergeIdea({ idea, form }: { idea: Idea; form: MergeForm | null }) {
  const { t } = useSite();
  const lang = useForeign(idea.language);
  return (
    <li className="ic-merge__idea">
      <p className="ic-merge__sentence" lang={lang}>
        {idea.sentence}
      </p>
      <p className="ic-meta">
        {t(idea.onBehalf ? 'workshop.idea.onBehalf' : 'workshop.idea.by', { name: idea.raiser.displayName })}
      </p>
      <StandsFor idea={idea} />
      <WhyOf idea={idea} />
      <div className="ic-merge__choices">
        {idea.state === 'WAITING' ? (
          <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
            <div className="nhsuk-checkboxes__item">
              <input
                className="nhsuk-checkboxes__input"
                id={`merge-${idea.id}`}
                name={`merge-${idea.id}`}
                type="checkbox"
                value="yes"
                defaultChecked={form?.merge.includes(idea.id)}
              />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`merge-${idea.id}`}>
                {t('merge.tick')}
                <OfTitle of={{ title: idea.sentence, language: idea.language }} />
              </label>
            </div>
          </div>
        ) : (
          <p className="ic-merge__answered">{t('merge.answered')}</p>
        )}
        <div className="nhsuk-radios nhsuk-radios--small">
          <div className="nhsuk-radios__item">
            <input
              className="nhsuk-radios__input"
              id={`into-${idea.id}`}
              name="into"
              type="radio"
              value={idea.id}
              defaultChecked={form?.into === idea.id}
            />
            <label className="nhsuk-label nhsuk-radios__label" htmlFor={`into-${idea.id}`}>
              {t('merge.stays')}
              <OfTitle of={{ title: idea.sentence, language: idea.language }} />
            </label>
          </div>
        </div>
      </div>
    </li>
  );
}

function StandsFor({ idea }: { idea: Idea }) {
  const { t } = useSite();
  if (idea.merged.length === 0) return null;
  return (
    <div className="ic-merge__same">
      <p>{t('merge.standsFor')}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {idea.merged.map((same) => (
          <Same key={same.id} same={same} />
        ))}
      </ul>
    </div>
  );
}

function Same({ same: { sentence, language } }: { same: Idea['merged'][number] }) {
  return <li lang={useForeign(language)}>{sentence}</li>;
}
