import { Fold } from './folded.js';
import { useSite } from './site.js';

/** How to write, and what not to write. */
export function WritingHelp() {
  const { t } = useSite();
  return (
    <Fold summary={t('writing.help')}>
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
    </Fold>
  );
}
