import type { Form } from '../forms/form.js';
import { useSite } from './site.js';

/** Before it is posted: what was found in it, where it stands, and what can be done. Asked once. */
export function Findings({ form }: { form: Form<string> }) {
  const { t } = useSite();
  if (!form.findings) return null;
  return (
    <div className="ic-findings" role="alert" aria-labelledby="findings-title" tabIndex={-1} data-focus="">
      <h2 className="nhsuk-heading-m" id="findings-title">
        {t('findings.title')}
      </h2>
      <p>{t('findings.text')}</p>
      <ul className="ic-findings__list">
        {form.findings.map(({ field, kind, before, words, after }, index) => (
          <li key={index}>
            <strong>{t(`findings.${kind}`)}</strong>{' '}
            <a href={`#${field}`}>
              {before}
              <mark>{words}</mark>
              {after}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('findings.choice')}</p>
    </div>
  );
}
