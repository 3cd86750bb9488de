import type { ReactNode } from 'react';
import { useSite } from './site.js';

type Props = { id?: string; tabIndex?: number; children: ReactNode };

/** What was refused, said at the field. */
export function ErrorMessage({ children, ...at }: Props) {
  const { t } = useSite();
  return (
    <span className="nhsuk-error-message" {...at}>
      <span className="nhsuk-u-visually-hidden">{t('form.errorPrefix')}</span> {children}
    </span>
  );
}
