import { ActionStatusTag } from '../../ui/action-status.js';
import { useForeign } from '../../ui/foreign.js';
import { Inset } from '../../ui/notice.js';
import { Folded } from '../../ui/post.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';
import { TitleInWords } from '../../ui/title-in-words.js';
import type { ActionOnPage } from './action.view.js';

export function ActionHead({ action }: { action: ActionOnPage }) {
  const { t, language } = useSite();
  const foreign = useForeign(action.language);
  return (
    <>
      <p className="ic-tags">
        <ActionStatusTag status={action.status} />
        {action.themes.map(({ id, name }) => (
          <span className="ic-theme" key={id}>
            {name}
          </span>
        ))}
      </p>
      <h1 className="nhsuk-heading-l">
        <span className="nhsuk-caption-m">
          <TitleInWords {...action.plan} words={(plan) => t('action.caption', { plan })} />
        </span>
        <span lang={foreign}>{action.what}</span>
      </h1>
      <Folded when={action.authorBlocked}>
        <p className="ic-purpose">
          <strong>{t('action.why')}</strong>{' '}
          <span className="ic-plain-words" lang={foreign}>
            {action.why}
          </span>
        </p>
        {!action.open && (
          <Inset>
            <p>
              <strong>
                {t(action.state === 'COMPLETE' ? 'action.completedOn' : 'action.droppedOn', {
                  date: dayInWords(action.finishedAt!, language),
                })}
              </strong>
            </p>
            {action.reason && (
              <p className="ic-plain-words" lang={foreign}>
                {action.reason}
              </p>
            )}
          </Inset>
        )}
      </Folded>
    </>
  );
}

/** What somebody should do something about. */
export function ActionWarnings({ action }: { action: ActionOnPage }) {
  const { t, language } = useSite();
  if (!action.open) return null;
  const words = [
    action.needsOwner && t('action.needsOwner'),
    action.status === 'OVERDUE' && t('action.overdueSince', { date: dayInWords(action.dueOn, language) }),
    action.stale && t('action.stale', { count: action.weeksWithoutNews }),
  ].filter((one) => one !== false);
  if (words.length === 0) return null;
  return (
    <ul className="ic-warnings">
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
