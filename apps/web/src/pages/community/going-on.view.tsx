import type { CommunityPageQuery } from '../../graphql/generated.js';
import { useForeign } from '../../ui/foreign.js';
import { communityPath, planPath, workshopPath } from '../../ui/paths.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { useSite } from '../../ui/site.js';

type Workshop = NonNullable<CommunityPageQuery['workshops']>['nodes'][number];
type Plan = NonNullable<CommunityPageQuery['actionPlans']>['nodes'][number];

export type GoingOnProps = { community: string; workshops: readonly Workshop[]; plans: readonly Plan[] };

/** What one can take part in now, and how far the plan is that comes of it. */
export function GoingOn({ community, workshops, plans }: GoingOnProps) {
  const { t, href } = useSite();
  if (workshops.length === 0 && plans.length === 0) return null;
  return (
    <section aria-labelledby="going-on">
      <h2 className="nhsuk-heading-m" id="going-on">
        {t('community.goingOn')}
      </h2>
      <ul className="ic-going-on">
        {workshops.map((workshop) => (
          <li key={workshop.id}>
            <Title path={workshopPath(community, workshop.id)} {...workshop} />
            <span className="ic-going-on__state">
              {t(workshop.hasVoted ? 'workshops.voted' : `workshops.phase.${workshop.phase}`)}
            </span>
          </li>
        ))}
        {plans.map((plan) => (
          <li key={plan.id}>
            <Title path={planPath(community, plan.id)} {...plan} />
            <ProgressBar percent={plan.progress.percent} />
          </li>
        ))}
        {plans.length > 0 && (
          <li>
            <a href={href(communityPath(community, 'you-said'))}>{t('plans.youSaid')}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

function Title({ path, title, language }: Pick<Plan, 'title' | 'language'> & { path: string }) {
  const { href } = useSite();
  return (
    <a href={href(path)} lang={useForeign(language)}>
      {title}
    </a>
  );
}
