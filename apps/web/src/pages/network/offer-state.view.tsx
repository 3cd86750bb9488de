import { ButtonLink } from '../../ui/button.js';
import { networkPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Day } from '../../ui/time.js';
import { travelPath, type Practice, type Standing } from './practice-address.js';

type Props = { practice: Practice; standing: Standing };

/** Who can read it: this community, or all of them. */
export function OfferState({ practice, standing }: Props) {
  const { t, href } = useSite();
  const { state, offer, item, viewerCan } = standing;
  return (
    <section className="ic-aside" aria-labelledby="who-reads">
      <h3 className="nhsuk-heading-s" id="who-reads">
        {t('offering.section')}
      </h3>
      <p>
        {t(`offering.state.${state}`)}
        {state === 'OFFERED' && offer && (
          <>
            {' '}
            <Day on={offer.offeredAt} />
          </>
        )}
      </p>
      {state === 'WITHDRAWN' && offer?.endedBecause === 'CHANGED' && <p>{t('offering.changed')}</p>}
      {item && (
        <p>
          <a href={href(networkPath(practice.community, item.id))}>{t('offering.asOthersSeeIt')}</a>
        </p>
      )}
      <div className="ic-actions">
        {viewerCan.offer && (
          <ButtonLink path={travelPath(practice, 'offer')} secondary small>
            {t('offering.title')}
          </ButtonLink>
        )}
        {viewerCan.approve && (
          <ButtonLink path={travelPath(practice, 'approve')} small>
            {t('approving.title')}
          </ButtonLink>
        )}
        {viewerCan.withdraw && (
          <ButtonLink path={travelPath(practice, 'stop')} secondary small>
            {t(state === 'OFFERED' ? 'stopping.offered' : 'stopping.title')}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
