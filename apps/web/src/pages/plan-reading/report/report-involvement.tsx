import { useSite } from '../../../ui/site.js';
import type { Report } from './report.view.js';

/** Actions are counted, never people: no number here tells how many of a kind there are. */
export function InvolvementInReport({ report: { involvement, actionCount } }: { report: Report }) {
  const { t } = useSite();
  const { withLivedExperience: lived, perspectives, told } = involvement;
  return (
    <section className="ic-reading-part" aria-labelledby="involvement">
      <h2 className="nhsuk-heading-m" id="involvement">
        {t('boardReport.involvement')}
      </h2>
      <p>
        {lived === 0 ? t('boardReport.nobody') : t('boardReport.lived', { count: lived, all: actionCount })}{' '}
        {t('boardReport.livedMeans')}
      </p>
      {perspectives.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">{t('boardReport.perspectives')}</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {perspectives.map((perspective) => (
              <li key={perspective}>{t(`perspective.name.${perspective}`)}</li>
            ))}
          </ul>
        </>
      )}
      {told.length > 0 && <Told told={told} />}
    </section>
  );
}

function Told({ told }: { told: Report['involvement']['told'] }) {
  const { t, language } = useSite();
  return (
    <>
      <h3 className="nhsuk-heading-s">{t('boardReport.told')}</h3>
      <dl className="ic-report__told">
        {told.map((action) => (
          <div
            key={action.id}
            lang={action.language.toLowerCase() === language ? undefined : action.language.toLowerCase()}
          >
            <dt>{action.what}</dt>
            <dd className="ic-plain-words">{action.involvement}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
