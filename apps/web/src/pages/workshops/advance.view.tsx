import type { WorkshopPhase, WorkshopStepFragment } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Rules } from './rules.view.js';
import { WorkshopShell } from './workshop-shell.js';

type Props = {
  community: string;
  workshop: WorkshopStepFragment;
  to: Exclude<WorkshopPhase, 'PLANNED'>;
};

export function AdvanceView({ community, workshop, to }: Props) {
  const { t, href } = useSite();
  const path = workshopPath(community, workshop.id);
  return (
    <WorkshopShell community={community} workshop={workshop} title={t(`advance.${to}.title`)}>
      <p>{t(`advance.${to}.text`)}</p>
      {to === 'VOTE' && <Rules workshop={workshop} />}
      {to === 'RESULTS' && <BeforeTheEnd community={community} workshop={workshop} />}
      <p>
        <strong>{t('advance.final')}</strong>
      </p>
      <form className="ic-actions" method="post" action={href(`${path}/advance`)}>
        <input type="hidden" name="to" value={to} />
        <Button>{t(`advance.${to}.button`)}</Button>
        <a href={href(path)}>{t('advance.notYet')}</a>
      </form>
    </WorkshopShell>
  );
}

/** What cannot be made up for afterwards, or is easily forgotten. */
function BeforeTheEnd({ community, workshop }: Omit<Props, 'to'>) {
  const { t, href } = useSite();
  const at = (page: string) => href(workshopPath(community, workshop.id, page));
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        {t('advance.RESULTS.paper')} <a href={at('paper')}>{t('workshop.lead.paper')}</a>
      </li>
      {!workshop.attendanceRecorded && (
        <li>
          {t('advance.RESULTS.attendance')} <a href={at('attendance')}>{t('workshop.lead.attendance')}</a>
        </li>
      )}
    </ul>
  );
}
