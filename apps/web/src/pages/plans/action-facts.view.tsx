import { ProgressBar } from '../../ui/progress-bar.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';
import type { ActionOnPage } from './action.view.js';

/** Who does it and until when. */
export function ActionFacts({ action }: { action: ActionOnPage }) {
  const { t, language } = useSite();
  const { owner, deputy, dueOn, open, progress, state } = action;
  return (
    <>
      <dl className="ic-about ic-action-facts">
        <div>
          <dt>{t('action.owner')}</dt>
          <dd>{owner.displayName}</dd>
        </div>
        {deputy && (
          <div>
            <dt>{t('action.deputy')}</dt>
            <dd>{deputy.displayName}</dd>
          </div>
        )}
        <div>
          <dt>{t(open ? 'action.due' : 'action.wasDue')}</dt>
          <dd>{dayInWords(dueOn, language)}</dd>
        </div>
      </dl>
      {state !== 'NOT_DOING' && <ProgressBar percent={progress.percent} />}
    </>
  );
}
