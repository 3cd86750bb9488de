import type { WorkshopPhase, WorkshopStepFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { workshopPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { useForeign } from '../../ui/thread-list.js';
import { Rules } from './rules.view.js';

type Props = {
  community: string;
  workshop: WorkshopStepFragment;
  to: Exclude<WorkshopPhase, 'PLANNED'>;
};

export function AdvanceView({ community, workshop, to }: Props) {
  const { t, href } = useSite();
  const foreign = useForeign(workshop.language);
  const path = workshopPath(community, workshop.id);
  return (
    <Shell title={t(`advance.${to}.title`)} back={<BackLink path={path}>{t('workshop.back')}</BackLink>}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m" lang={foreign}>
            {workshop.title}
          </span>
          {t(`advance.${to}.title`)}
        </h1>
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
      </div>
    </Shell>
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
