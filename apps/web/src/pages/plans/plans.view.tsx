import type { PlanCardFragment, PlansPageQuery, StoryPartFragment } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { useForeign } from '../../ui/foreign.js';
import { Empty, Inset } from '../../ui/notice.js';
import { OfTitle } from '../../ui/of-title.js';
import { Older } from '../../ui/older.js';
import { communityPath, planPath } from '../../ui/paths.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { StoryPart } from '../../ui/story.js';
import { CountsInWords } from './counts-in-words.js';
import { SpanAndLead } from './span-and-lead.js';

type Props = {
  community: string;
  plans: PlansPageQuery['actionPlans'];
  paged: boolean;
  canOpenPlan: boolean;
  /** What is to become an action of one of them. */
  source: { part: StoryPartFragment; from: string } | null;
};

export function PlansView({ community, plans, paged, canOpenPlan, source }: Props) {
  const { t, href } = useSite();
  const shown = source ? plans.nodes.filter(({ viewerCan }) => viewerCan.addAction) : plans.nodes;
  return (
    <Shell title={t('plans.title')}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('plans.title')}</h1>
        <p className="nhsuk-lede-text">{t('plans.intro')}</p>
        {source && (
          <Inset>
            <p>
              <StoryPart part={source.part} />
            </p>
            <p>{t(shown.length > 0 ? 'plans.choose' : 'plans.chooseNone')}</p>
          </Inset>
        )}
        {canOpenPlan && (
          <ButtonLink path={communityPath(community, 'plans', 'new')} secondary={source !== null}>
            {t('plans.open')}
          </ButtonLink>
        )}
        {plans.nodes.length === 0 && (
          <Empty>
            <p>{t('plans.none')}</p>
          </Empty>
        )}
        <ul className="ic-plans">
          {shown.map((plan) => (
            <li key={plan.id}>
              <PlanCard community={community} plan={plan} from={source?.from ?? null} />
            </li>
          ))}
        </ul>
        <Older
          path={`${communityPath(community, 'plans')}${source ? `?from=${encodeURIComponent(source.from)}` : ''}`}
          pageInfo={plans.pageInfo}
          paged={paged}
          label={t('plans.paging')}
        />
        <p>
          <a href={href(communityPath(community, 'you-said'))}>{t('plans.youSaid')}</a>
        </p>
      </div>
    </Shell>
  );
}

type CardProps = { community: string; plan: PlanCardFragment; from: string | null };

function PlanCard({ community, plan, from }: CardProps) {
  const { t, href } = useSite();
  const foreign = useForeign(plan.language);
  const path = planPath(community, plan.id);
  return (
    <article className="ic-plan-card">
      <h2 className="ic-thread__title" lang={foreign}>
        <a href={href(path)}>{plan.title}</a>
      </h2>
      <p className="ic-plan-card__aim" lang={foreign}>
        {plan.aim}
      </p>
      <ProgressBar percent={plan.progress.percent} />
      <CountsInWords counts={plan.counts} />
      <SpanAndLead plan={plan} />
      {from && (
        <p>
          <a
            className="nhsuk-button nhsuk-button--small ic-plan-card__choose"
            href={href(`${path}/actions/new?from=${encodeURIComponent(from)}`)}
          >
            {t('plans.addHere')}
            <OfTitle of={plan} />
          </a>
        </p>
      )}
    </article>
  );
}
