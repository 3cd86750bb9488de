import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

export function AboutView() {
  const { t } = useSite();
  return (
    <Shell title={t('about.title')}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-xl">{t('about.title')}</h1>
        <p className="nhsuk-lede-text">{t('about.lede')}</p>
        <p>{t('about.study')}</p>
        <p>{t('about.event')}</p>
        <h2 className="nhsuk-heading-m">{t('about.not.title')}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>{t('about.not.records')}</li>
          <li>{t('about.not.crisis')}</li>
          <li>{t('about.not.performance')}</li>
        </ul>
        <h2 className="nhsuk-heading-m">{t('about.names.title')}</h2>
        <p>{t('about.names.text')}</p>
        <h2 className="nhsuk-heading-m">{t('about.read.title')}</h2>
        <ul className="nhsuk-list">
          <li>
            <a href="https://doi.org/10.3310/hsdr04050" lang="en">
              Cross-national comparative mixed-methods case study of recovery-focused mental health care
              planning and co-ordination: COCAPP (2016)
            </a>
          </li>
        </ul>
      </div>
    </Shell>
  );
}
