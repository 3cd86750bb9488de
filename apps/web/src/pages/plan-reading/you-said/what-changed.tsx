import type { YouSaidEntryFragment } from '../../../graphql/generated.js';
import { useForeign } from '../../../ui/foreign.js';
import { useSite } from '../../../ui/site.js';

type Evidence = YouSaidEntryFragment['evidence'][number];

/** What shows it, as far as one may see it. */
export function WhatChanged({
  evidence,
  written,
}: {
  evidence: readonly Evidence[];
  written: 'EN' | 'CY' | null;
}) {
  const { t, language } = useSite();
  const foreign = useForeign(written ?? (language === 'cy' ? 'CY' : 'EN'));
  return (
    <div className="ic-said__changed">
      <h3 className="ic-said__head">{t('youSaid.whatChanged')}</h3>
      {evidence.length === 0 ? (
        <p className="ic-said__lacks">{t('youSaid.noEvidence')}</p>
      ) : (
        <ul>
          {evidence.map((one) => (
            <li key={one.id} lang={foreign}>
              <Shown evidence={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Shown({ evidence: { note, url, subject } }: { evidence: Evidence }) {
  const { href } = useSite();
  return (
    <>
      {note && <span className="ic-plain-words">{note}</span>}{' '}
      {subject && (
        <a href={href(subject.path)} lang={subject.language.toLowerCase()}>
          {subject.title}
        </a>
      )}{' '}
      {url && (
        <a href={url} rel="noreferrer">
          {url}
        </a>
      )}
    </>
  );
}
