import { ActionStatusTag } from '../../../ui/action-status.js';
import { useForeign } from '../../../ui/foreign.js';
import { useSite } from '../../../ui/site.js';
import { ProgressInWords } from '../progress.view.js';
import { useCounted } from './counted.js';
import type { Report } from './report.view.js';

/** What somebody on a board reads in a minute. */
export function ReportSummary({ report }: { report: Report }) {
  const { t } = useSite();
  return (
    <section className="ic-reading-part" aria-labelledby="short">
      <h2 className="nhsuk-heading-m" id="short">
        {t('boardReport.short')}
      </h2>
      <Purpose plan={report.plan} />
      <Standing report={report} />
      {report.actionCount > 0 && <ProgressInWords points={report.progressOverTime} />}
      {report.actionCount > 0 && report.involvement.withLivedExperience === 0 && (
        <p>{t('boardReport.nobody')}</p>
      )}
      {report.actionCount > 0 && <StatusTable report={report} />}
    </section>
  );
}

function Purpose({ plan }: { plan: Report['plan'] }) {
  const foreign = useForeign(plan.language);
  return (
    <div lang={foreign}>
      <p className="ic-report__aim">{plan.aim}</p>
      {plan.summary && <p className="ic-plain-words">{plan.summary}</p>}
    </div>
  );
}

function Standing({ report }: { report: Report }) {
  const counted = useCounted();
  const { actionCount, overdue, stuck, notDoing, byStatus } = report;
  if (actionCount === 0) return <p>{counted('count', 0)}</p>;
  const complete = byStatus.find(({ status }) => status === 'COMPLETE')?.count ?? 0;
  return (
    <p>
      {counted('count', actionCount)} {counted('complete', complete)} {counted('overdue', overdue.length)}{' '}
      {counted('stuck', stuck.length)} {counted('notDoing', notDoing.length)}
    </p>
  );
}

function StatusTable({ report }: { report: Report }) {
  const { t } = useSite();
  return (
    <table className="ic-report__statuses">
      <caption className="nhsuk-u-visually-hidden">{t('boardReport.byStatus')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('boardReport.status')}</th>
          <th scope="col">{t('boardReport.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {report.byStatus.map(({ status, count }) => (
          <tr key={status}>
            <th scope="row">
              <ActionStatusTag status={status} />
            </th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
