import type { IdeasPageQuery, WorkshopUnderWayFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ButtonLink } from '../../ui/button.js';
import { useForeign } from '../../ui/foreign.js';
import { Empty } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { communityPath, ideaPath, ideasPath, workshopPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { RulesFirst } from '../joining/rules-first.js';
import { IdeaList } from './idea-card.js';
import { filteredIdeas, isFiltered, type IdeasFilter } from './ideas-filter.js';
import { IdeasFilterForm } from './ideas-filter.view.js';

type Props = {
  community: string;
  themes: IdeasPageQuery['community']['themes'];
  answers: IdeasPageQuery['ideaAnswers'];
  /** Those that somebody can take part in now. */
  workshops: readonly WorkshopUnderWayFragment[];
  ideas: IdeasPageQuery['ideas'];
  filter: IdeasFilter;
  paged: boolean;
};

export function IdeasView({ community, themes, answers, workshops, ideas, filter, paged }: Props) {
  const { t, href, frame } = useSite();
  return (
    <Shell
      title={t('ideas.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('ideas.title')}</h1>
        <p className="nhsuk-lede-text">{t('ideas.intro')}</p>
        <RulesFirst />
        {frame.mayProposeIdea && (
          <ButtonLink path={ideaPath(community, 'new')}>{t('newIdea.title')}</ButtonLink>
        )}
        <Promised community={community} answers={answers} />
        <Workshops community={community} workshops={workshops} />
        <section aria-labelledby="all-ideas">
          <h2 className="nhsuk-heading-m" id="all-ideas">
            {t(isFiltered(filter) ? 'ideas.some' : 'ideas.all')}
          </h2>
          <IdeasFilterForm community={community} themes={themes} filter={filter} />
          {ideas.nodes.length === 0 ? (
            <Empty>
              <p>{t(isFiltered(filter) ? 'ideas.nothing' : 'ideas.empty')}</p>
              {isFiltered(filter) && (
                <p>
                  <a href={href(ideasPath(community))}>{t('ideas.showAll')}</a>
                </p>
              )}
            </Empty>
          ) : (
            <IdeaList community={community} ideas={ideas.nodes} />
          )}
          <Older
            path={filteredIdeas(community, filter)}
            pageInfo={ideas.pageInfo}
            paged={paged}
            label={t('ideas.title')}
          />
        </section>
      </div>
    </Shell>
  );
}

/** What the community promised, and how many ideas wait for it: for all to see. */
function Promised({ community, answers }: Pick<Props, 'community' | 'answers'>) {
  const { t, href } = useSite();
  const { promisedDays, waiting, late } = answers;
  return (
    <div className="ic-promise">
      <p>{t('ideas.promise', { count: promisedDays })}</p>
      <p>
        {waiting === 0 ? (
          t('ideas.noneWaiting')
        ) : (
          <a href={href(filteredIdeas(community, { state: 'waiting' }))}>
            {t('ideas.waiting', { count: waiting })}
          </a>
        )}
      </p>
      {late > 0 && (
        <p>
          <a href={href(filteredIdeas(community, { late: 'yes' }))}>{t('ideas.late', { count: late })}</a>
        </p>
      )}
    </div>
  );
}

function Workshops({ community, workshops }: Pick<Props, 'community' | 'workshops'>) {
  const { t, href } = useSite();
  const all = <a href={href(communityPath(community, 'workshops'))}>{t('workshops.all')}</a>;
  if (workshops.length === 0) return <p>{all}</p>;
  return (
    <section className="ic-under-way" aria-labelledby="workshops">
      <h2 className="nhsuk-heading-s" id="workshops">
        {t('ideas.workshops')}
      </h2>
      <ul className="nhsuk-list">
        {workshops.map((workshop) => (
          <li key={workshop.id}>
            <UnderWay community={community} workshop={workshop} />
          </li>
        ))}
      </ul>
      <p>{all}</p>
    </section>
  );
}

function UnderWay({ community, workshop }: { community: string; workshop: WorkshopUnderWayFragment }) {
  const { t, href } = useSite();
  const { id, title, phase } = workshop;
  const foreign = useForeign(workshop.language);
  return (
    <>
      <a href={href(workshopPath(community, id))} lang={foreign}>
        {title}
      </a>
      <span className="ic-under-way__phase">{t(`ideas.workshops.${phase}`)}</span>
    </>
  );
}
