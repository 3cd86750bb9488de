import { BackLink } from '../../../ui/back-link.js';
import { Empty } from '../../../ui/notice.js';
import { planPath } from '../../../ui/paths.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { TitleCaption } from '../../../ui/title-caption.js';
import { ActionList } from '../action-list.js';
import { PlanProgress } from '../progress.view.js';
import { filteredDashboard, isFiltered, type DashboardFilter } from './dashboard-filter.js';
import type { Dashboard, Narrow, Themes } from './dashboard-parts.js';
import { ByStatus, Figures, Meanings } from './figures.view.js';
import { DashboardFilterForm } from './filter-form.js';
import { ByOwner, ByTheme } from './sums-table.js';
import { ToDo } from './to-do.view.js';

type Props = {
  community: string;
  themes: Themes;
  dashboard: Dashboard;
  filter: DashboardFilter;
  paged: boolean;
};

export function DashboardView(props: Props) {
  const { t } = useSite();
  const { community, dashboard, filter } = props;
  const { plan, count } = dashboard;
  const narrow: Narrow = (choice) =>
    `${filteredDashboard(community, plan.id, { ...filter, ...choice })}#actions`;
  const empty = count === 0 && !isFiltered(filter);
  return (
    <Shell
      title={t('dashboard.title')}
      about={plan.title}
      back={<BackLink path={planPath(community, plan.id)}>{t('plan.back')}</BackLink>}
    >
      <Head {...props} />
      {empty ? (
        <Empty>
          <p>{t('dashboard.empty')}</p>
        </Empty>
      ) : (
        <>
          <Figures dashboard={dashboard} narrow={narrow} />
          <Meanings />
          <ToDo community={community} dashboard={dashboard} narrow={narrow} />
          <div className="ic-plan-pair">
            <ByTheme dashboard={dashboard} narrow={narrow} />
            <ByOwner dashboard={dashboard} narrow={narrow} />
            <ByStatus dashboard={dashboard} narrow={narrow} />
            <PlanProgress points={dashboard.progressOverTime} />
          </div>
          <Actions {...props} />
        </>
      )}
    </Shell>
  );
}

function Head({ community, dashboard: { plan, count }, filter }: Props) {
  const { t, href } = useSite();
  return (
    <>
      <h1 className="nhsuk-heading-l">
        <TitleCaption of={plan} large />
        {t('dashboard.title')}
      </h1>
      {isFiltered(filter) ? (
        <p className="nhsuk-lede-text">
          {t('dashboard.narrowed')}{' '}
          <a href={href(planPath(community, plan.id, 'dashboard'))}>{t('dashboard.countAll')}</a>
        </p>
      ) : (
        count > 0 && <p className="nhsuk-lede-text">{t('dashboard.intro', { count })}</p>
      )}
      <ul className="ic-plan-ways">
        <li>
          <a href={href(planPath(community, plan.id, 'report'))}>{t('dashboard.report')}</a>
        </li>
        <li>
          <a href={href(planPath(community, plan.id, 'you-said'))}>{t('dashboard.youSaid')}</a>
        </li>
      </ul>
    </>
  );
}

function Actions({ community, themes, dashboard, filter, paged }: Props) {
  const { t, href } = useSite();
  const { plan, count, actions } = dashboard;
  const all = planPath(community, plan.id, 'dashboard');
  return (
    <section className="ic-reading-part" aria-labelledby="actions">
      <h2 className="nhsuk-heading-m" id="actions">
        {t('dashboard.actions')}
      </h2>
      <DashboardFilterForm {...{ community, dashboard, themes, filter }} />
      {isFiltered(filter) && (
        <p>
          {t(count === 0 ? 'dashboard.none' : 'dashboard.shown', { count })}{' '}
          <a href={href(all)}>{t('dashboard.showAll')}</a>
        </p>
      )}
      <ActionList community={community} plan={plan.id} actions={actions.nodes} />
      <Pages
        path={filteredDashboard(community, plan.id, filter)}
        next={actions.pageInfo.hasNextPage ? actions.pageInfo.endCursor : null}
        paged={paged}
      />
    </section>
  );
}

/** On through the list as it is narrowed, or back to its beginning. */
function Pages({ path, next, paged }: { path: string; next: string | null; paged: boolean }) {
  const { t, href } = useSite();
  if (!next && !paged) return null;
  const after = `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(next ?? '')}`;
  return (
    <nav className="ic-older" aria-label={t('dashboard.pages')}>
      {paged && (
        <a className="nhsuk-link" href={href(`${path}#actions`)} rel="first">
          {t('dashboard.first')}
        </a>
      )}
      {next && (
        <a
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          href={href(`${after}#actions`)}
          rel="next"
        >
          {t('dashboard.more')}
        </a>
      )}
    </nav>
  );
}
