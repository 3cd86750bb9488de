import type { WorkshopsPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ButtonLink } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WorkshopList } from './workshop-card.js';

export const workshopParts = ['now', 'coming', 'over'] as const;
export type WorkshopPart = (typeof workshopParts)[number];

type Workshops = WorkshopsPageQuery['now'];

type Props = { community: string; workshops: Record<WorkshopPart, Workshops>; canOpen: boolean };

export function WorkshopsView({ community, workshops, canOpen }: Props) {
  const { t, href } = useSite();
  const nothing = workshopParts.every((part) => workshops[part].nodes.length === 0);
  return (
    <Shell
      title={t('workshops.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('workshops.title')}</h1>
        <p>{t('workshops.intro')}</p>
        {canOpen && (
          <div className="ic-actions">
            <ButtonLink path={communityPath(community, 'workshops', 'new')} secondary={!nothing}>
              {t('workshops.open')}
            </ButtonLink>
          </div>
        )}
        {nothing && (
          <Empty>
            <p>{t('workshops.none')}</p>
            <p>
              <a href={href(communityPath(community, 'ideas', 'new'))}>{t('workshops.proposeAnyway')}</a>
            </p>
          </Empty>
        )}
        {workshopParts.map((part) => (
          <Part key={part} community={community} part={part} workshops={workshops[part]} />
        ))}
        <p className="ic-workshop__part">
          <a href={href(communityPath(community, 'ideas'))}>{t('workshops.ideas')}</a>
        </p>
      </div>
    </Shell>
  );
}

type PartProps = { community: string; part: WorkshopPart; workshops: Workshops };

function Part({ community, part, workshops }: PartProps) {
  const { t, href } = useSite();
  const { nodes, pageInfo } = workshops;
  if (nodes.length === 0) return null;
  return (
    <section className="ic-workshop__part" aria-labelledby={`workshops-${part}`}>
      <h2 className="nhsuk-heading-m" id={`workshops-${part}`}>
        {t(`workshops.${part}`)}
      </h2>
      <WorkshopList community={community} workshops={nodes} level="h3" />
      {pageInfo.hasNextPage && (
        <p>
          <a
            href={href(`${partPath(community, part)}&after=${encodeURIComponent(pageInfo.endCursor ?? '')}`)}
          >
            {t(`workshops.more.${part}`)}
          </a>
        </p>
      )}
    </section>
  );
}

export function MoreWorkshopsView({ community, part, workshops, paged }: PartProps & { paged: boolean }) {
  const { t } = useSite();
  const { nodes, pageInfo } = workshops;
  const title = t(`workshops.more.${part}`);
  return (
    <Shell
      title={title}
      back={<BackLink path={communityPath(community, 'workshops')}>{t('workshops.all')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{title}</h1>
        {nodes.length === 0 && (
          <Empty>
            <p>{t('workshops.noMore')}</p>
          </Empty>
        )}
        <WorkshopList community={community} workshops={nodes} level="h2" />
        <Older path={partPath(community, part)} pageInfo={pageInfo} paged={paged} label={title} />
      </div>
    </Shell>
  );
}

const partPath = (community: string, part: WorkshopPart): string =>
  `${communityPath(community, 'workshops')}?part=${part}`;
