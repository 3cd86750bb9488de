import type { WorkshopShownFragment } from '../../graphql/generated.js';
import { Fold } from '../../ui/folded.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';

type Props = { community: string; workshop: WorkshopShownFragment };

/** What those who lead the workshop can do besides, folded. */
export function LeadTools({ community, workshop }: Props) {
  const { t, href } = useSite();
  const { id, nextPhase, attendanceRecorded, viewerCan } = workshop;
  if (!viewerCan.edit) return null;
  const link = (words: string, ...rest: string[]) => (
    <li>
      <a href={href(workshopPath(community, id, ...rest))}>{words}</a>
    </li>
  );
  return (
    <Fold className="ic-fold" summary={t('workshop.lead')}>
      <ul className="nhsuk-list ic-lead-tools">
        {viewerCan.advance && isAsked(nextPhase) && link(t(`advance.${nextPhase}.button`), 'advance')}
        {viewerCan.merge && link(t('workshop.lead.merge'), 'merge')}
        {viewerCan.enterPaper && link(t('workshop.lead.paper'), 'paper')}
        {viewerCan.recordAttendance &&
          link(
            t(attendanceRecorded ? 'workshop.lead.attendanceAgain' : 'workshop.lead.attendance'),
            'attendance',
          )}
        {link(t('workshop.lead.notes'), 'notes')}
        {link(t('workshop.lead.edit'), 'edit')}
      </ul>
    </Fold>
  );
}

type Next = WorkshopShownFragment['nextPhase'];

/** A workshop goes into any phase but the first. */
export const isAsked = (phase: Next): phase is Exclude<NonNullable<Next>, 'PLANNED'> =>
  phase !== null && phase !== 'PLANNED';
