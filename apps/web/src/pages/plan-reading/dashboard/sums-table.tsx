import { useSite } from '../../../ui/site.js';
import { NO_THEME, type DashboardFilter } from './dashboard-filter.js';
import type { Dashboard, Narrow } from './dashboard-parts.js';

type Props = { dashboard: Dashboard; narrow: Narrow };

export function ByTheme({ dashboard, narrow }: Props) {
  const { t } = useSite();
  const rows = dashboard.byTheme.map(({ theme, ...sums }) => ({
    ...sums,
    name: theme?.name ?? t('dashboard.noTheme'),
    choice: { theme: theme?.id ?? NO_THEME },
  }));
  return (
    <SumsTable
      id="by-theme"
      title={t('dashboard.byTheme')}
      head={t('dashboard.theme')}
      {...{ rows, narrow }}
    />
  );
}

export function ByOwner({ dashboard, narrow }: Props) {
  const { t } = useSite();
  const rows = dashboard.byOwner.map(({ owner, ...sums }) => ({
    ...sums,
    name: owner.displayName,
    choice: { owner: owner.id },
  }));
  return (
    <SumsTable
      id="by-owner"
      title={t('dashboard.byOwner')}
      head={t('dashboard.person')}
      {...{ rows, narrow }}
    />
  );
}

type Sums = Pick<Dashboard, 'count' | 'stuck' | 'overdue' | 'dueThisMonth'>;
type Row = Sums & { name: string; choice: Partial<DashboardFilter> };

const columns: readonly { sum: keyof Sums; words: Words; choice: Partial<DashboardFilter> }[] = [
  { sum: 'count', words: 'dashboard.all', choice: {} },
  { sum: 'stuck', words: 'dashboard.stuck', choice: { movement: 'STUCK' } },
  { sum: 'overdue', words: 'dashboard.overdue', choice: { due: 'OVERDUE' } },
  { sum: 'dueThisMonth', words: 'dashboard.thisMonth', choice: { due: 'THIS_MONTH' } },
];
type Words = 'dashboard.all' | 'dashboard.stuck' | 'dashboard.overdue' | 'dashboard.thisMonth';

type TableProps = { id: string; title: string; head: string; rows: readonly Row[]; narrow: Narrow };

function SumsTable({ id, title, head, rows, narrow }: TableProps) {
  const { t } = useSite();
  return (
    <div className="ic-reading-part">
      <h2 className="nhsuk-heading-m" id={id}>
        {title}
      </h2>
      <div className="ic-table ic-sums" role="region" aria-labelledby={id} tabIndex={0}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {columns.map(({ sum, words }) => (
                <th scope="col" key={sum}>
                  {t(words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.choice.theme ?? row.choice.owner}>
                <th scope="row">{row.name}</th>
                {columns.map(({ sum, words, choice }) => (
                  <td key={sum}>
                    <Count
                      count={row[sum]}
                      row={row.name}
                      column={t(words)}
                      path={narrow({ ...row.choice, ...choice })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Count({ path, ...cell }: { count: number; row: string; column: string; path: string }) {
  const { t, href } = useSite();
  if (cell.count === 0) return <>0</>;
  return (
    <a href={href(path)} aria-label={t('dashboard.cell', cell)}>
      {cell.count}
    </a>
  );
}
