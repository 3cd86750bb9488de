import type { PlanPageQuery } from '../../graphql/generated.js';
import { communityPath, planPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import type { PlanOnPage } from './plan.view.js';

type Props = {
  community: string;
  plan: PlanOnPage;
  standing: PlanPageQuery['planDashboard'];
  ideas: PlanPageQuery['ideaAnswers'];
};

/** What is stuck, what is due and what moves, in sentences; and who still waits for an answer, for all to see. */
export function Standing({ community, plan, standing, ideas }: Props) {
  const { t, href } = useSite();
  const dashboard = planPath(community, plan.id, 'dashboard');
  const { stuck, dueThisMonth, moving, needOwner } = standing;
  const lines = [
    { count: stuck, words: t('plan.stuck', { count: stuck }), path: `${dashboard}?movement=STUCK` },
    {
      count: needOwner,
      words: t('plan.needOwner', { count: needOwner }),
      path: `${dashboard}?movement=NEEDS_OWNER`,
    },
    {
      count: dueThisMonth,
      words: t('plan.dueThisMonth', { count: dueThisMonth }),
      path: `${dashboard}?due=THIS_MONTH`,
    },
    { count: moving, words: t('plan.moving', { count: moving }), path: `${dashboard}?movement=MOVING` },
    {
      count: ideas.waiting,
      words: t('plan.ideasWaiting', { count: ideas.waiting }),
      path: `${communityPath(community, 'ideas')}?state=waiting`,
    },
    {
      count: ideas.late,
      words: t('plan.ideasLate', { count: ideas.late }),
      path: `${communityPath(community, 'ideas')}?late=yes`,
    },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="standing" className="ic-plan-part">
      <h2 className="nhsuk-heading-m" id="standing">
        {t('plan.standing')}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {lines.map(({ words, path }) => (
          <li key={words}>
            <a href={href(path)}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
