import { useSite } from '../../../ui/site.js';
import { Ago } from '../../../ui/time.js';
import type { Case } from './case.view.js';

/** Why people reported it, in their words. */
export function CaseReports({ case: one }: { case: Case }) {
  const { t } = useSite();
  return (
    <section aria-labelledby="reports">
      <h2 className="nhsuk-heading-m" id="reports">
        {t('case.reports', { count: one.reportCount })}
      </h2>
      <ul className="ic-reports">
        {one.reports.map((report) => (
          <li key={report.at + report.reason}>
            <strong>{t(`reporting.reason.${report.reason}`)}</strong>
            {report.words && <blockquote className="ic-plain-words">{report.words}</blockquote>}
            <p className="ic-meta">
              <span>
                {report.reporter
                  ? t('case.reportedBy', { name: report.reporter.displayName })
                  : t('case.reportedElsewhere')}
              </span>
              <Ago at={report.at} />
            </p>
          </li>
        ))}
      </ul>
      {one.reports.some(({ reporter }) => reporter) && <p className="ic-quiet">{t('case.reporterQuiet')}</p>}
    </section>
  );
}
