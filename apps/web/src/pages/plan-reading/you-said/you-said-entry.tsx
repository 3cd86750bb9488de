import type { SaidPartFragment, YouSaidEntryFragment } from '../../../graphql/generated.js';
import { useForeign } from '../../../ui/foreign.js';
import { useSite } from '../../../ui/site.js';
import { WeDid } from './we-did.js';
import { WhatChanged } from './what-changed.js';

type Props = { community: string; entry: YouSaidEntryFragment };

export function YouSaidEntry({ community, entry }: Props) {
  return (
    <article className={`ic-said ic-said--${entry.answer.toLowerCase()}`}>
      <YouSaid entry={entry} />
      <WeDid community={community} entry={entry} />
      {entry.answer === 'DID' && (
        <WhatChanged evidence={entry.evidence} written={entry.action?.language ?? null} />
      )}
    </article>
  );
}

/** An idea says it in one sentence; where there is none, what was said first. */
function YouSaid({ entry: { said } }: Pick<Props, 'entry'>) {
  const { t } = useSite();
  const words = said.findLast(({ subject }) => subject.kind === 'idea') ?? said[0];
  const others = said.filter((part) => part !== words);
  const votes = words?.said?.votes ?? null;
  return (
    <div className="ic-said__you">
      <h2 className="ic-said__heading">
        <span className="ic-said__head">{t('youSaid.youSaid')}</span> {words && <Words part={words} />}
      </h2>
      {!words && <p className="ic-said__lacks">{t('youSaid.noSource')}</p>}
      {votes !== null && <p>{t('ideas.votes', { count: votes })}</p>}
      {others.length > 0 && (
        <ul className="ic-said__sources">
          {others.map((part) => (
            <Source key={part.subject.id} part={part} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Words({ part: { subject } }: { part: SaidPartFragment }) {
  const { href } = useSite();
  return (
    <a className="ic-said__words" href={href(subject.path)} lang={useForeign(subject.language)}>
      {subject.title}
    </a>
  );
}

const kinds = ['thread', 'reply', 'idea', 'resource', 'action'] as const;

function Source({ part: { subject } }: { part: SaidPartFragment }) {
  const { t, href } = useSite();
  const foreign = useForeign(subject.language);
  const kind = kinds.find((known) => known === subject.kind) ?? 'other';
  return (
    <li>
      {t(`youSaid.from.${kind}`)}{' '}
      <a href={href(subject.path)} lang={foreign}>
        {subject.title}
      </a>
    </li>
  );
}
