import { useSite } from './site.js';

/** How to write, and what not to write. */
export function WritingHelp() {
  const { t } = useSite();
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{t('writing.help')}</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>{t('writing.privacy')}</p>
        <p>{t('writing.edit')}</p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>{t('writing.paragraph')}</li>
          <li>{t('writing.list')}</li>
          <li>{t('writing.bold')}</li>
          <li>{t('writing.link')}</li>
          <li>{t('writing.quote')}</li>
          <li>{t('writing.mention')}</li>
        </ul>
      </div>
    </details>
  );
}
