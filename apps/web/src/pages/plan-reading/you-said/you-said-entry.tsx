import type { SaidPartFragment, YouSaidEntryFragment } from '../../../graphql/generated.js';
import { actionPath } from '../../../ui/paths.js';
import { useSite } from '../../../ui/site.js';
import { useForeign } from '../../../ui/thread-list.js';
import { dayInWords } from '../../../ui/time.js';
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
      {votes !== null && <p className="ic-said__votes">{t('youSaid.votes', { count: votes })}</p>}
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

const heads = {
  DID: 'youSaid.weDid',
  DOING: 'youSaid.weAreDoing',
  COULD_NOT: 'youSaid.weCouldNot',
  NOTHING_YET: 'youSaid.nothingYet',
} as const;

function WeDid({ community, entry }: Props) {
  const { t } = useSite();
  const { action, answer } = entry;
  return (
    <div className="ic-said__we">
      <h3 className="ic-said__head">{t(heads[answer])}</h3>
      {answer === 'COULD_NOT' && <Reason entry={entry} />}
      {action && <TheAction community={community} action={action} answer={answer} />}
      {answer !== 'COULD_NOT' && <Reason entry={entry} />}
      {!action && <p className="ic-said__lacks">{t('youSaid.noAction')}</p>}
    </div>
  );
}

type Did = { community: string; action: NonNullable<YouSaidEntryFragment['action']> };

/** Where it couldn’t be done, what was meant comes after the reason. */
function TheAction({ community, action, answer }: Did & { answer: YouSaidEntryFragment['answer'] }) {
  const { t, href, language } = useSite();
  const foreign = useForeign(action.language);
  const link = (
    <a href={href(actionPath(community, action.plan.id, action.id))} lang={foreign}>
      {action.what}
    </a>
  );
  if (answer === 'COULD_NOT')
    return (
      <p className="ic-said__small">
        {t('youSaid.planned')} {link}
      </p>
    );
  return (
    <>
      <p className="ic-said__what">{link}</p>
      {answer === 'DOING' && (
        <p className="ic-said__small">
          {t('youSaid.meant')} <span lang={foreign}>{action.why}</span>
          <br />
          {t('dashboard.dueOn', { date: dayInWords(action.dueOn, language) })}
        </p>
      )}
    </>
  );
}

/** What was said of it last: the reason, the result, the news, or the answer to an idea. */
function Reason({ entry: { words, action, said, answer } }: Pick<Props, 'entry'>) {
  const { t } = useSite();
  const about = said.at(-1)?.said;
  const foreign = useForeign(action?.language ?? about?.language ?? 'EN');
  if (words)
    return (
      <p className="ic-said__reason ic-lines" lang={foreign}>
        {words}
      </p>
    );
  if (answer === 'COULD_NOT') return <p className="ic-said__lacks">{t('youSaid.noReason')}</p>;
  if (answer !== 'NOTHING_YET') return null;
  const state = states.find((known) => known === about?.state);
  return state ? <p className="ic-said__reason">{t(`youSaid.state.${state}`)}</p> : null;
}

const states = ['waiting', 'accepted', 'looking'] as const;
