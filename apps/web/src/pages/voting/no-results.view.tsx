import type { VotingWorkshopFragment } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { WorkshopShell } from '../workshops/workshop-shell.js';

type Props = { community: string; workshop: VotingWorkshopFragment };

/** What happens instead, and when there will be results. */
export function NoResultsView({ community, workshop }: Props) {
  const { t } = useSite();
  const { phase, viewerCan, id } = workshop;
  return (
    <WorkshopShell community={community} workshop={workshop} title={t('results.title')}>
      <p className="nhsuk-lede-text">{t('results.none')}</p>
      <p>{t(phase === 'VOTE' ? 'results.none.voting' : 'results.none.before')}</p>
      {viewerCan.vote && (
        <ButtonLink path={workshopPath(community, id, 'vote')}>{t('vote.title')}</ButtonLink>
      )}
    </WorkshopShell>
  );
}
