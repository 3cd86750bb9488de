import { useForeign } from '../../ui/foreign.js';
import { OfTitle } from '../../ui/of-title.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';
import type { ActionOnPage } from './action.view.js';

type Props = { path: string; action: ActionOnPage };

/** What progress is counted from: finished with one button, and taken back with one. */
export function Steps({ path, action }: Props) {
  const { t, href } = useSite();
  const { milestones, viewerCan } = action;
  if (milestones.length === 0 && !viewerCan.update) return null;
  return (
    <section aria-labelledby="steps" className="ic-plan-part">
      <h2 className="nhsuk-heading-s" id="steps">
        {t('steps.title')}
      </h2>
      {milestones.length === 0 && <p>{t('steps.none')}</p>}
      <ul className="ic-steps-list">
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <Step path={path} action={action} milestone={milestone} />
          </li>
        ))}
      </ul>
      {viewerCan.update && (
        <p className="ic-on-screen">
          <a href={href(`${path}/milestones`)}>{t('steps.add')}</a>
        </p>
      )}
    </section>
  );
}

function Step({ path, action, milestone }: Props & { milestone: ActionOnPage['milestones'][number] }) {
  const { t, href, language } = useSite();
  const foreign = useForeign(action.language);
  const { id, name, weight, dueOn, doneAt } = milestone;
  const isDone = doneAt !== null;
  return (
    <>
      <span className={isDone ? 'ic-step__state ic-step__state--done' : 'ic-step__state'}>
        {t(isDone ? 'steps.done' : 'steps.toDo')}
      </span>
      <span className="ic-step__words">
        <span lang={foreign}>{name}</span>
        <span className="ic-step__facts">
          {isDone && <span>{t('steps.doneOn', { date: dayInWords(doneAt, language) })}</span>}
          {!isDone && dueOn && <span>{t('steps.dueOn', { date: dayInWords(dueOn, language) })}</span>}
          {weight > 1 && <span>{t('steps.weight', { count: weight })}</span>}
        </span>
      </span>
      {action.viewerCan.update && (
        <form method="post" action={href(`${path}/milestones/${id}`)}>
          <button
            className={isDone ? 'ic-link' : 'nhsuk-button nhsuk-button--secondary nhsuk-button--small'}
            type="submit"
            name="done"
            value={isDone ? 'no' : 'yes'}
          >
            {t(isDone ? 'steps.undo' : 'steps.finish')}
            <OfTitle of={{ title: name, language: action.language }} />
          </button>
        </form>
      )}
    </>
  );
}
