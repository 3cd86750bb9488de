import type { PlanCardFragment } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';

/** How many actions a plan has and how they stand; nothing is said of what there is none of. */
export function CountsInWords({ counts }: { counts: PlanCardFragment['counts'] }) {
  const { t } = useSite();
  const { all, open, overdue, complete, notDoing } = counts;
  if (all === 0) return <p className="ic-meta">{t('plans.noActions')}</p>;
  return (
    <ul className="ic-meta ic-counts">
      <li>{t('plans.count', { count: all })}</li>
      {complete > 0 && <li>{t('plans.count.complete', { count: complete })}</li>}
      {open > 0 && <li>{t('plans.count.open', { count: open })}</li>}
      {overdue > 0 && (
        <li>
          <strong>{t('plans.count.overdue', { count: overdue })}</strong>
        </li>
      )}
      {notDoing > 0 && <li>{t('plans.count.notDoing', { count: notDoing })}</li>}
    </ul>
  );
}
