import type { PlanPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ButtonLink } from '../../ui/button.js';
import { FollowForm } from '../../ui/follow-form.js';
import { useForeign } from '../../ui/foreign.js';
import { Empty, Inset } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { communityPath, planPath } from '../../ui/paths.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { ActionList } from './action-card.js';
import { CountsInWords } from './counts-in-words.js';
import { SpanAndLead } from './span-and-lead.js';
import { Standing } from './standing.view.js';

export type PlanOnPage = PlanPageQuery['actionPlan'];

type Props = {
  community: string;
  plan: PlanOnPage;
  standing: PlanPageQuery['planDashboard'];
  ideas: PlanPageQuery['ideaAnswers'];
  paged: boolean;
};

/** The page that people open: what came of it before what is left to do, and one’s own before everything. */
export function PlanView({ community, plan, standing, ideas, paged }: Props) {
  const { t } = useSite();
  const path = planPath(community, plan.id);
  return (
    <Shell
      title={plan.title}
      back={<BackLink path={communityPath(community, 'plans')}>{t('plans.back')}</BackLink>}
    >
      <div className="ic-reading">
        <Opening plan={plan} />
        <Ways path={path} plan={plan} />
        <Own community={community} plan={plan} />
        <CameOfIt community={community} plan={plan} />
        <Standing community={community} plan={plan} standing={standing} ideas={ideas} />
        <section aria-labelledby="actions" className="ic-plan-part">
          <h2 className="nhsuk-heading-m" id="actions">
            {t('plan.actions')}
          </h2>
          {standing.actions.nodes.length === 0 && (
            <Empty>
              <p>{t(noActions(plan))}</p>
            </Empty>
          )}
          <ActionList community={community} plan={plan.id} actions={standing.actions.nodes} />
          <Older path={path} pageInfo={standing.actions.pageInfo} paged={paged} label={t('plan.paging')} />
        </section>
        <FollowForm path={path} following={plan.following} what="plan" />
      </div>
    </Shell>
  );
}

/** Why there is nothing to do. */
function noActions({ counts, viewerCan }: PlanOnPage) {
  if (counts.all > 0) return 'plan.allDone';
  return viewerCan.addAction ? 'plan.noActionsAdd' : 'plan.noActions';
}

function Opening({ plan }: { plan: PlanOnPage }) {
  const { t } = useSite();
  const foreign = useForeign(plan.language);
  return (
    <>
      <h1 className="nhsuk-heading-l">
        <span className="nhsuk-caption-m">{t('plan.caption')}</span>
        <span lang={foreign}>{plan.title}</span>
      </h1>
      <p className="nhsuk-lede-text" lang={foreign}>
        {plan.aim}
      </p>
      <ProgressBar percent={plan.progress.percent} />
      <CountsInWords counts={plan.counts} />
      <SpanAndLead plan={plan} />
      {plan.summary && (
        <p className="ic-plain-words ic-plan-summary" lang={foreign}>
          {plan.summary}
        </p>
      )}
      {plan.lacksLivedExperience && (
        <Inset>
          <p>{t('plan.lacksLivedExperience')}</p>
        </Inset>
      )}
    </>
  );
}

/** What can be done here, and where else to look. */
function Ways({ path, plan: { viewerCan } }: { path: string; plan: PlanOnPage }) {
  const { t, href } = useSite();
  return (
    <>
      {viewerCan.addAction && <ButtonLink path={`${path}/actions/new`}>{t('plan.add')}</ButtonLink>}
      <ul className="ic-ways">
        <li>
          <a href={href(`${path}/you-said`)}>{t('youSaid.title')}</a>
        </li>
        <li>
          <a href={href(`${path}/dashboard`)}>{t('plan.dashboard')}</a>
        </li>
        <li>
          <a href={href(`${path}/report`)}>{t('plan.report')}</a>
        </li>
        {viewerCan.edit && (
          <li>
            <a href={href(`${path}/edit`)}>{t('plan.edit')}</a>
          </li>
        )}
      </ul>
    </>
  );
}

function Own({ community, plan }: { community: string; plan: PlanOnPage }) {
  const { t } = useSite();
  if (plan.myActions.length === 0) return null;
  return (
    <section aria-labelledby="yours" className="ic-plan-part">
      <h2 className="nhsuk-heading-m" id="yours">
        {t('plan.yours')}
      </h2>
      <ActionList community={community} plan={plan.id} actions={plan.myActions} own />
    </section>
  );
}

function CameOfIt({ community, plan }: { community: string; plan: PlanOnPage }) {
  const { t, href } = useSite();
  if (plan.counts.all === 0) return null;
  const more = plan.counts.complete + plan.counts.notDoing > plan.cameOfIt.length;
  return (
    <section aria-labelledby="came-of-it" className="ic-plan-part">
      <h2 className="nhsuk-heading-m" id="came-of-it">
        {t('plan.cameOfIt')}
      </h2>
      {plan.cameOfIt.length === 0 && <p>{t('plan.cameOfItNothing')}</p>}
      <ActionList community={community} plan={plan.id} actions={plan.cameOfIt} />
      {more && (
        <p>
          <a href={href(planPath(community, plan.id, 'you-said'))}>{t('plan.cameOfItMore')}</a>
        </p>
      )}
    </section>
  );
}
