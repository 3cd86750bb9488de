import { useSite } from '../../ui/site.js';

/** Why votes are split by perspective only so far, or not at all. */
export function HowItIsSplit({ told }: { told: boolean }) {
  const { t } = useSite();
  return (
    <section className="ic-how-split">
      <h2 className="nhsuk-heading-s">{t('results.split.title')}</h2>
      <p>{t(told ? 'results.split.told' : 'results.split.none')}</p>
      {told && <p>{t('results.split.who')}</p>}
      {told && <p>{t('results.split.paper')}</p>}
    </section>
  );
}
