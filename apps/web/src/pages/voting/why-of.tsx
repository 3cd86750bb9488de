import type { BallotIdeaFragment } from '../../graphql/generated.js';
import { Html } from '../../ui/html.js';
import { useSite } from '../../ui/site.js';
import { useForeign } from '../../ui/thread-list.js';

type Explained = BallotIdeaFragment & { whyHtml: string };

/** Why somebody put it in, folded away: lists stay short. */
export function WhyOf({ idea: { sentence, whyHtml, language } }: { idea: Explained }) {
  const { t } = useSite();
  const lang = useForeign(language);
  if (!whyHtml) return null;
  return (
    <details className="nhsuk-details ic-ballot__why">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {t('voting.why')}
          <span className="nhsuk-u-visually-hidden">: {sentence}</span>
        </span>
      </summary>
      <div className="nhsuk-details__text">
        <Html html={whyHtml} lang={lang} />
      </div>
    </details>
  );
}
