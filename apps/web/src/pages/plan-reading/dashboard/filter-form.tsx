import { Button } from '../../../ui/button.js';
import { Fold } from '../../../ui/folded.js';
import { planPath } from '../../../ui/paths.js';
import { Select } from '../../../ui/select.js';
import { useSite } from '../../../ui/site.js';
import { dues, isFiltered, movements, NO_THEME, statuses, type DashboardFilter } from './dashboard-filter.js';
import type { Dashboard, Themes } from './dashboard-parts.js';

type Props = { community: string; dashboard: Dashboard; themes: Themes; filter: DashboardFilter };

/** Which actions are shown: an ordinary form, so that the address says it. */
export function DashboardFilterForm({ community, dashboard, themes, filter }: Props) {
  const { t, href } = useSite();
  return (
    <Fold className="ic-fold" summary={t('dashboard.narrow')} open={isFiltered(filter)}>
      <form
        className="ic-plan-filter"
        method="get"
        action={`${href(planPath(community, dashboard.plan.id, 'dashboard'))}#actions`}
      >
        <How filter={filter} />
        <Whose dashboard={dashboard} themes={themes} filter={filter} />
        <Button secondary small>
          {t('dashboard.show')}
        </Button>
      </form>
    </Fold>
  );
}

function How({ filter }: Pick<Props, 'filter'>) {
  const { t } = useSite();
  const any = { value: '', label: t('dashboard.any') };
  return (
    <>
      <Select
        name="status"
        label={t('dashboard.filter.status')}
        value={filter.status}
        options={[any, ...statuses.map((status) => ({ value: status, label: t(`actionStatus.${status}`) }))]}
      />
      <Select
        name="due"
        label={t('dashboard.filter.due')}
        value={filter.due}
        options={[any, ...dues.map((due) => ({ value: due, label: t(`dashboard.due.${due}`) }))]}
      />
      <Select
        name="movement"
        label={t('dashboard.filter.movement')}
        value={filter.movement}
        options={[
          any,
          ...movements.map((movement) => ({ value: movement, label: t(`dashboard.movement.${movement}`) })),
        ]}
      />
    </>
  );
}

function Whose({ dashboard, themes, filter }: Omit<Props, 'community'>) {
  const { t } = useSite();
  const any = { value: '', label: t('dashboard.any') };
  return (
    <>
      <Select
        name="theme"
        label={t('dashboard.filter.theme')}
        value={filter.theme}
        options={[
          any,
          ...themes.map(({ id, name }) => ({ value: id, label: name })),
          { value: NO_THEME, label: t('dashboard.noTheme') },
        ]}
      />
      <Select
        name="owner"
        label={t('dashboard.filter.owner')}
        value={filter.owner}
        options={[any, ...dashboard.people.map(({ id, displayName }) => ({ value: id, label: displayName }))]}
      />
    </>
  );
}
