import { useSite } from '../../ui/site.js';

/** A button where script runs; without it, where the browser has one. */
export function PrintThis() {
  const { t } = useSite();
  return (
    <print-page label={t('print.button')}>
      <p className="ic-print-hint">{t('print.hint')}</p>
    </print-page>
  );
}
