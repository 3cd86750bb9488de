import type { WorkshopCardFragment } from '../../graphql/generated.js';
import { useForeign } from '../../ui/foreign.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { When } from './when.js';

type ListProps = { community: string; workshops: readonly WorkshopCardFragment[]; level: 'h2' | 'h3' };

export function WorkshopList({ community, workshops, level }: ListProps) {
  return (
    <ul className="ic-shelf">
      {workshops.map((workshop) => (
        <li key={workshop.id}>
          <WorkshopCard community={community} workshop={workshop} level={level} />
        </li>
      ))}
    </ul>
  );
}

type CardProps = { community: string; workshop: WorkshopCardFragment; level: 'h2' | 'h3' };

/** What it is, how far it is, and what the reader can do there. */
function WorkshopCard({ community, workshop, level: Heading }: CardProps) {
  const { t, href } = useSite();
  const foreign = useForeign(workshop.language);
  const { id, title, phase, group } = workshop;
  const can = whatOneCanDo(workshop);
  return (
    <article className="ic-card">
      <p className="ic-tags">
        <Tag tone={tones[phase]}>{t(`workshops.phase.${phase}`)}</Tag>
      </p>
      <Heading className="ic-card__title" lang={foreign}>
        <a href={href(workshopPath(community, id))}>{title}</a>
      </Heading>
      {can && <p className="ic-card__text">{t(`workshops.can.${can}`)}</p>}
      <p className="ic-meta">
        <span>
          <When workshop={workshop} />
        </span>
        <span>{group ? t('workshops.forGroup', { group: group.name }) : t('workshops.forAll')}</span>
      </p>
    </article>
  );
}

function whatOneCanDo({ phase, hasVoted, viewerCan }: WorkshopCardFragment) {
  if (viewerCan.vote) return hasVoted ? 'voted' : 'vote';
  return phase === 'COLLECT' && viewerCan.propose ? 'propose' : null;
}

const tones = {
  PLANNED: 'quiet',
  COLLECT: 'new',
  MERGE: 'waiting',
  VOTE: 'new',
  RESULTS: 'change',
} as const;
