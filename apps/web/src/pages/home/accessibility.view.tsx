import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

const promises = ['keyboard', 'reader', 'zoom', 'script', 'password', 'language'] as const;

export function AccessibilityView() {
  const { t } = useSite();
  return (
    <Shell title={t('accessibility.title')}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-xl">{t('accessibility.title')}</h1>
        <p className="nhsuk-lede-text">{t('accessibility.lede')}</p>
        <h2 className="nhsuk-heading-m">{t('accessibility.can')}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {promises.map((promise) => (
            <li key={promise}>{t(`accessibility.${promise}`)}</li>
          ))}
        </ul>
        <h2 className="nhsuk-heading-m">{t('accessibility.checked.title')}</h2>
        <p>{t('accessibility.checked.text')}</p>
        <h2 className="nhsuk-heading-m">{t('accessibility.problem.title')}</h2>
        <p>{t('accessibility.problem.text')}</p>
      </div>
    </Shell>
  );
}
