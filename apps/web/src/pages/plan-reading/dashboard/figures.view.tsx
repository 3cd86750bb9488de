import { ActionStatusTag } from '../../../ui/action-status.js';
import { Fold } from '../../../ui/folded.js';
import { useSite } from '../../../ui/site.js';
import type { Dashboard, Narrow } from './dashboard-parts.js';

type Props = { dashboard: Dashboard; narrow: Narrow };

/** What there is, in a few numbers: each leads to the actions behind it. */
export function Figures({ dashboard, narrow }: Props) {
  const { t } = useSite();
  const figures = [
    { words: t('dashboard.moving'), count: dashboard.moving, path: narrow({ movement: 'MOVING' }) },
    { words: t('dashboard.stuck'), count: dashboard.stuck, path: narrow({ movement: 'STUCK' }) },
    { words: t('dashboard.thisMonth'), count: dashboard.dueThisMonth, path: narrow({ due: 'THIS_MONTH' }) },
    { words: t('dashboard.complete'), count: dashboard.complete, path: narrow({ status: 'COMPLETE' }) },
  ];
  return (
    <ul className="ic-key-figures">
      {figures.map((figure) => (
        <li className="ic-key-figure" key={figure.words}>
          <Figure {...figure} />
        </li>
      ))}
    </ul>
  );
}

function Figure({ words, count, path }: { words: string; count: number; path: string }) {
  const { href } = useSite();
  const inside = (
    <>
      <span className="ic-key-figure__count">{count}</span>{' '}
      <span className="ic-key-figure__words">{words}</span>
    </>
  );
  return count === 0 ? <span>{inside}</span> : <a href={href(path)}>{inside}</a>;
}

/** Every status that some action has. */
export function ByStatus({ dashboard, narrow }: Props) {
  const { t, href } = useSite();
  const found = dashboard.byStatus.filter(({ count }) => count > 0);
  return (
    <section className="ic-reading-part" aria-labelledby="by-status">
      <h2 className="nhsuk-heading-m" id="by-status">
        {t('dashboard.byStatus')}
      </h2>
      <ul className="ic-statuses">
        {found.map(({ status, count }) => (
          <li key={status}>
            <a href={href(narrow({ status }))}>
              <ActionStatusTag status={status} /> <span className="ic-statuses__count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words that are not plain by themselves. */
export function Meanings() {
  const { t } = useSite();
  return (
    <Fold summary={t('dashboard.whatItMeans')}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>{t('dashboard.means.moving')}</li>
        <li>{t('dashboard.means.stuck')}</li>
        <li>{t('dashboard.means.open')}</li>
        <li>{t('dashboard.means.person')}</li>
      </ul>
    </Fold>
  );
}
