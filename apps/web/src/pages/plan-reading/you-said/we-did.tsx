import type { YouSaidEntryFragment } from '../../../graphql/generated.js';
import { useForeign } from '../../../ui/foreign.js';
import { actionPath } from '../../../ui/paths.js';
import { useSite } from '../../../ui/site.js';
import { dayInWords } from '../../../ui/time.js';

type Props = { community: string; entry: YouSaidEntryFragment };

const heads = {
  DID: 'youSaid.weDid',
  DOING: 'youSaid.weAreDoing',
  COULD_NOT: 'youSaid.weCouldNot',
  NOTHING_YET: 'youSaid.nothingYet',
} as const;

export function WeDid({ community, entry }: Props) {
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
      <p>{link}</p>
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
      <p className="ic-plain-words" lang={foreign}>
        {words}
      </p>
    );
  if (answer === 'COULD_NOT') return <p className="ic-said__lacks">{t('youSaid.noReason')}</p>;
  if (answer !== 'NOTHING_YET') return null;
  const state = states.find((known) => known === about?.state);
  return state ? <p>{t(`youSaid.state.${state}`)}</p> : null;
}

const states = ['waiting', 'accepted', 'looking'] as const;
