import type { WorkshopShownFragment } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { communityPath, workshopPath } from '../../ui/paths.js';
import { rulesPath } from '../../ui/rules-path.js';
import { useSite } from '../../ui/site.js';
import { isAsked } from './lead-tools.view.js';

type Props = { community: string; workshop: WorkshopShownFragment; rulesFirst: boolean };

/** What is going on, the one thing that the reader can do, and what comes then. */
export function Now({ community, workshop, rulesFirst }: Props) {
  const { t, href } = useSite();
  const { phase, nextPhase } = workshop;
  const act = actOf(community, workshop);
  return (
    <section className="ic-now" aria-labelledby="now">
      <h2 className="nhsuk-heading-m ic-now__title" id="now">
        {t('workshop.now')}: {t(`workshops.phase.${phase}`)}
      </h2>
      <p>{t(wordsOf(workshop))}</p>
      {rulesFirst && !act && phase !== 'RESULTS' && (
        <p>
          <a href={href(rulesPath(community, workshopPath(community, workshop.id)))}>
            {t('workshop.rulesFirst')}
          </a>
        </p>
      )}
      {act && <ButtonLink path={act.path}>{t(act.words)}</ButtonLink>}
      <p className="ic-now__next">
        {t(isAsked(nextPhase) ? `workshop.next.${nextPhase}` : 'workshop.next.after')}
      </p>
      {phase === 'RESULTS' && (
        <p>
          <a href={href(communityPath(community, 'you-said'))}>{t('results.cameOfIt')}</a>
        </p>
      )}
    </section>
  );
}

function wordsOf({ phase, hasVoted, viewerCan }: WorkshopShownFragment) {
  if (phase === 'VOTE' && hasVoted) return 'workshop.now.voted';
  if (phase === 'PLANNED' && viewerCan.advance) return 'workshop.now.lead.PLANNED';
  if (phase === 'MERGE' && viewerCan.merge) return 'workshop.now.lead.MERGE';
  return `workshop.now.${phase}` as const;
}

/** Of all that could be done, what matters now. */
function actOf(community: string, { id, phase, themes, hasVoted, viewerCan }: WorkshopShownFragment) {
  const at = (...rest: string[]) => workshopPath(community, id, ...rest);
  if (phase === 'RESULTS') return { path: at('results'), words: 'workshop.act.results' } as const;
  if (viewerCan.vote)
    return { path: at('vote'), words: hasVoted ? 'workshop.act.changeVotes' : 'workshop.act.vote' } as const;
  if (phase === 'MERGE' && viewerCan.merge)
    return { path: at('merge'), words: 'workshop.act.merge' } as const;
  if (phase === 'PLANNED' && viewerCan.advance)
    return { path: at('advance'), words: 'advance.COLLECT.button' } as const;
  if (phase === 'COLLECT' && viewerCan.propose && themes.length > 1)
    return { path: `${at()}#themes`, words: 'workshop.act.chooseTheme' } as const;
  if (phase === 'COLLECT' && viewerCan.propose && themes[0])
    return { path: proposePath(community, themes[0].id), words: 'workshop.act.propose' } as const;
  return null;
}

export const proposePath = (community: string, theme: string): string =>
  `${communityPath(community, 'ideas', 'new')}?theme=${theme}`;
