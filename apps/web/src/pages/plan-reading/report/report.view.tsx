import type { BoardReportPageQuery } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { planPath } from '../../../ui/paths.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { dayInWords } from '../../../ui/time.js';
import { TitleCaption } from '../../../ui/title-caption.js';
import { ActionList } from '../action-list.js';
import { PrintThis } from '../print-this.js';
import { PlanProgress } from '../progress.view.js';
import { IdeasInReport } from './report-ideas.js';
import { InvolvementInReport } from './report-involvement.js';
import { ReportSummary } from './report-summary.js';

export type Report = BoardReportPageQuery['boardReport'];
type Props = { community: string; report: Report };

export function ReportView({ community, report }: Props) {
  const { t } = useSite();
  const { plan, overdue, stuck, notDoing } = report;
  const list = { community, plan: plan.id };
  return (
    <Shell
      title={t('boardReport.title')}
      about={plan.title}
      back={<BackLink path={planPath(community, plan.id)}>{t('plan.back')}</BackLink>}
    >
      <div className="ic-reading ic-report">
        <Head community={community} report={report} />
        <ReportSummary report={report} />
        <PlanProgress points={report.progressOverTime} said />
        <Part id="overdue" title={t('boardReport.overdue')} none={t('boardReport.overdue.none')}>
          {overdue.length > 0 && (
            <>
              {overdue.length > 1 && <p>{t('boardReport.overdue.order')}</p>}
              <ActionList {...list} actions={overdue} />
            </>
          )}
        </Part>
        <Part id="stuck" title={t('boardReport.stuck')} none={t('boardReport.stuck.none')}>
          {stuck.length > 0 && <ActionList {...list} actions={stuck} />}
        </Part>
        <Part id="not-doing" title={t('boardReport.notDoing')} none={t('boardReport.notDoing.none')}>
          {notDoing.length > 0 && <ActionList {...list} actions={notDoing} />}
        </Part>
        <InvolvementInReport report={report} />
        <IdeasInReport ideas={report.ideas} />
      </div>
    </Shell>
  );
}

function Head({ community, report: { plan, madeAt } }: Props) {
  const { t, href, language, frame } = useSite();
  return (
    <>
      <h1 className="nhsuk-heading-l">
        <TitleCaption of={plan} large />
        {t('boardReport.title')}
      </h1>
      <p className="nhsuk-lede-text ic-on-screen">{t('boardReport.intro')}</p>
      <ul className="ic-plan-ways ic-on-screen">
        <li>
          <a href={href(planPath(community, plan.id, 'report.xlsx'))}>{t('boardReport.xlsx')}</a>
        </li>
        <li>
          <a href={href(planPath(community, plan.id, 'report.csv'))}>{t('boardReport.csv')}</a>
        </li>
        <li>
          <PrintThis />
        </li>
      </ul>
      <p className="ic-meta">
        <strong className="ic-on-paper">{frame.community?.name}</strong>
        <span>{t('boardReport.made', { date: dayInWords(madeAt, language) })}</span>
        <span>{t('boardReport.lead', { name: plan.lead.displayName })}</span>
        <span>
          {t('boardReport.span', {
            from: dayInWords(plan.startsOn, language),
            to: dayInWords(plan.endsOn, language),
          })}
        </span>
      </p>
    </>
  );
}

type PartProps = { id: string; title: string; none: string; children: React.ReactNode };

function Part({ id, title, none, children }: PartProps) {
  return (
    <section className="ic-reading-part" aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {title}
      </h2>
      {children || <p>{none}</p>}
    </section>
  );
}
