import { useForeign } from '../../ui/foreign.js';
import { useSite } from '../../ui/site.js';
import type { ActionOnPage } from './action.view.js';

/** Who was involved and how; an action that nobody was says so. */
export function Involvement({ action }: { action: ActionOnPage }) {
  const { t } = useSite();
  const foreign = useForeign(action.language);
  const { involved, involvement, withLivedExperience } = action;
  return (
    <section aria-labelledby="involvement" className="ic-plan-part">
      <h2 className="nhsuk-heading-s" id="involvement">
        {t('involvement.title')}
      </h2>
      {involved.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {involved.map((one) => (
            <li key={one}>{t(`perspective.name.${one}`)}</li>
          ))}
        </ul>
      )}
      {involvement && (
        <p className="ic-plain-words" lang={foreign}>
          {involvement}
        </p>
      )}
      {!withLivedExperience && <p>{t('involvement.none')}</p>}
    </section>
  );
}
