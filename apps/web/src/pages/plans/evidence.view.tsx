import { useForeign } from '../../ui/foreign.js';
import { useSite } from '../../ui/site.js';
import { Ago } from '../../ui/time.js';
import type { ActionOnPage } from './action.view.js';

type Props = { path: string; action: ActionOnPage };

/** What shows that something was done. */
export function EvidenceList({ path, action }: Props) {
  const { t, href } = useSite();
  const { evidence, viewerCan } = action;
  if (evidence.length === 0 && !viewerCan.addEvidence) return null;
  return (
    <section aria-labelledby="evidence" className="ic-plan-part">
      <h2 className="nhsuk-heading-s" id="evidence">
        {t('evidence.title')}
      </h2>
      {evidence.length === 0 && <p>{t('evidence.none')}</p>}
      <ul className="ic-evidence">
        {evidence.map((one) => (
          <li key={one.id}>
            <EvidenceLine evidence={one} language={action.language} />
            <span className="ic-step__facts">
              {t('evidence.by', { name: one.author.displayName })} <Ago at={one.at} />
            </span>
          </li>
        ))}
      </ul>
      {viewerCan.addEvidence && (
        <p className="ic-on-screen">
          <a href={href(`${path}/evidence`)}>{t('evidence.add')}</a>
        </p>
      )}
    </section>
  );
}

type LineProps = {
  evidence: {
    note: string;
    url: string | null;
    subject: { title: string; path: string; language: 'EN' | 'CY' } | null;
  };
  /** Of the action, which its notes are written in. */
  language: 'EN' | 'CY';
};

export function EvidenceLine({ evidence: { note, url, subject }, language }: LineProps) {
  const { href } = useSite();
  const foreign = useForeign(language);
  const foreignTitle = useForeign(subject?.language ?? language);
  return (
    <>
      {subject && (
        <a className="ic-evidence__link" href={href(subject.path)} lang={foreignTitle}>
          {subject.title}
        </a>
      )}
      {url && (
        <a className="ic-evidence__link" href={url} rel="noopener noreferrer nofollow">
          {url}
        </a>
      )}
      {note && (
        <span className="ic-evidence__note ic-plain-words" lang={foreign}>
          {note}
        </span>
      )}
    </>
  );
}
