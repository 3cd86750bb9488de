import type { OwnReportsPageQuery } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { Empty } from '../../../ui/notice.js';
import { communityPath } from '../../../ui/paths.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { Day } from '../../../ui/time.js';
import { CaseTitle } from '../titles.js';

type Report = OwnReportsPageQuery['myReports'][number];
type Props = { community: string; reports: readonly Report[] };

/** Everything that one reported here, for oneself alone. Who decided, and what the author was told, is not in it. */
export function OwnReportsView({ community, reports }: Props) {
  const { t } = useSite();
  return (
    <Shell
      title={t('ownReports.title')}
      back={<BackLink path={communityPath(community, 'profile')}>{t('told.profile')}</BackLink>}
    >
      <div className="ic-narrow">
        <h1 className="nhsuk-heading-l">{t('ownReports.title')}</h1>
        <p>{t('ownReports.text')}</p>
        {reports.length === 0 && <Empty>{t('ownReports.none')}</Empty>}
        <ul className="ic-entries">
          {reports.map((report) => (
            <li className="ic-entry" key={report.id}>
              <OwnReport report={report} />
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}

function OwnReport({ report: { subject, reason, reportedAt, state } }: { report: Report }) {
  const { t, href } = useSite();
  return (
    <>
      <h2 className="ic-entry__title">
        {subject ? (
          <a href={href(subject.path)}>
            <CaseTitle of={subject} />
          </a>
        ) : (
          t('ownReports.gone')
        )}
      </h2>
      <p>{t(`ownReports.state.${state}`)}</p>
      <p className="ic-meta">
        <span>{t(`reporting.reason.${reason}`)}</span>
        <span>
          {t('ownReports.on')} <Day on={reportedAt} />
        </span>
      </p>
    </>
  );
}
