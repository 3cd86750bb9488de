import type { VotePageQuery } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { listInWords } from '../../ui/list-in-words.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { WorkshopShell } from '../workshops/workshop-shell.js';

type Props = {
  community: string;
  workshop: VotePageQuery['workshop'];
  /** Ids of themes whose votes came when voting was closed. */
  late: readonly string[];
};

/** Before voting is open and after: what is true, and where to go on. */
export function ClosedBallotView({ community, workshop, late }: Props) {
  const { t, language } = useSite();
  const names = workshop.themes.filter(({ id }) => late.includes(id)).map(({ name }) => name);
  const isOver = workshop.phase === 'RESULTS';
  return (
    <WorkshopShell community={community} workshop={workshop} title={t('vote.title')}>
      {isOver && late.length > 0 && (
        <p role="alert">{t('vote.late', { themes: listInWords(names, language) })}</p>
      )}
      <p className="nhsuk-lede-text">{t(isOver ? 'vote.closed' : 'vote.notYet')}</p>
      {isOver && <p>{t(workshop.hasVoted ? 'vote.closed.voted' : 'vote.closed.not')}</p>}
      {isOver && (
        <ButtonLink path={workshopPath(community, workshop.id, 'results')}>{t('vote.toResults')}</ButtonLink>
      )}
    </WorkshopShell>
  );
}
