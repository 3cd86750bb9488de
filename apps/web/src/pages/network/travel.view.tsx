import { Adoptions } from './adoptions.view.js';
import { OfferState } from './offer-state.view.js';
import { practiceAt, travelPath, type PracticeKind, type Standing } from './practice-address.js';
import { Questions } from './questions.view.js';
import { Spread } from './spread.view.js';
import { ButtonLink } from '../../ui/button.js';
import { useSite } from '../../ui/site.js';

type Props = { community: string; kind: PracticeKind; id: string; standing: Standing };

/** Who uses something and how that went, what was asked of them, and who can read it. */
export function Travel({ community, kind, id, standing }: Props) {
  const { t } = useSite();
  const practice = practiceAt({ community, kind, id });
  const { viewerCan, adoptions, spread, questions } = standing;
  return (
    <section className="ic-travel" aria-labelledby="travel" id="spread">
      <h2 className="nhsuk-heading-m" id="travel">
        {t('travel.title')}
      </h2>
      <Spread months={spread} />
      {adoptions.nodes.length === 0 && <p>{t('travel.nobody')}</p>}
      {viewerCan.recordAdoption && (
        <ButtonLink path={travelPath(practice, 'use')} secondary small>
          {t('adopting.title')}
        </ButtonLink>
      )}
      <Adoptions practice={practice} adoptions={adoptions.nodes} />
      <Questions practice={practice} questions={questions.nodes} mayAsk={viewerCan.ask} />
      {kind !== 'item' && <OfferState practice={practice} standing={standing} />}
    </section>
  );
}
